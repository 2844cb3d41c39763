// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { Checkbox } from "../../../../components/kit/checkbox";
import { click, named, show, words } from "../show";

const onChange = vi.fn<(checked: boolean) => void>();

test("its words are its name and a place to press; its hint is heard behind", async () => {
  const root = await show(<Checkbox label="Quickest first" hint="By hours" checked={false} onChange={onChange} />);
  const box = named(root, "input", "Quickest first") as HTMLInputElement;
  expect(box.checked).toBe(false);
  expect(words(document.getElementById(box.getAttribute("aria-describedby") ?? ""))).toBe("By hours");
  await click(root.querySelector("label")!);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

test("does nothing while it is disabled", async () => {
  const root = await show(<Checkbox label="Quickest first" checked disabled onChange={onChange} />);
  const box = named(root, "input", "Quickest first") as HTMLInputElement;
  expect([box.checked, box.disabled]).toEqual([true, true]);
  await click(root.querySelector("label")!);
  expect(onChange).not.toHaveBeenCalled();
});
