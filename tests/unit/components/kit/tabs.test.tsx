// @vitest-environment jsdom
import { useState } from "preact/hooks";
import { expect, test } from "vitest";
import { Tabs } from "../../../../components/kit/tabs";
import { click, press, show, words } from "../show";

const tabs = [
  { id: "open", label: "Open", count: "12" },
  { id: "applied", label: "Applied" },
  { id: "closed", label: "Closed" },
] as const;

function Example() {
  const [current, setCurrent] = useState<(typeof tabs)[number]["id"]>("open");
  return (
    <Tabs label="Saved postings" tabs={tabs} current={current} onChange={setCurrent}>
      <p>{current}</p>
    </Tabs>
  );
}

const selected = (root: Element): string => words(root.querySelector('[aria-selected="true"]'));

test("arrows, Home and End move and show at once; only the current tab is in the order of Tab", async () => {
  const root = await show(<Example />);
  const tab = () => root.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')!;
  expect(root.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  expect(selected(root)).toBe("Open 12");
  tab().focus();
  await press(tab(), "ArrowLeft");
  expect(selected(root)).toBe("Closed");
  expect(document.activeElement).toBe(tab());
  await press(tab(), "Home");
  await press(tab(), "ArrowRight");
  expect(selected(root)).toBe("Applied");
  expect(words(root.querySelector('[role="tabpanel"]'))).toBe("applied");
});

test("a click shows its panel, which is named by its tab", async () => {
  const root = await show(<Example />);
  await click(root.querySelectorAll('[role="tab"]')[2]!);
  const panel = root.querySelector('[role="tabpanel"]')!;
  expect(words(panel)).toBe("closed");
  expect(document.getElementById(panel.getAttribute("aria-labelledby")!)).toBe(
    root.querySelectorAll('[role="tab"]')[2],
  );
});

test("an arrow with another key held is left to the browser, which goes back with it", async () => {
  const root = await show(<Example />);
  const key = new KeyboardEvent("keydown", { key: "ArrowLeft", altKey: true, bubbles: true, cancelable: true });
  root.querySelector('[aria-selected="true"]')!.dispatchEvent(key);
  expect(key.defaultPrevented).toBe(false);
  expect(selected(root)).toBe("Open 12");
});
