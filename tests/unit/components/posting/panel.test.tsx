// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { Panel } from "../../../../components/posting/panel";
import type { PanelKind } from "../../../../components/posting/state";
import { click, named, show, submit, type, words } from "../show";

const base = {
  boardName: "Example Jobs",
  settingsHref: "#settings",
  failure: null,
  busy: false,
  onAsk: () => {},
  onAgain: () => {},
  onIsPosting: () => {},
};

const kinds: [PanelKind, string[]][] = [
  ["reading", []],
  ["slow", ["Try again", "Read this page", "Read selection", "Paste text"]],
  ["off", ["Open settings", "Paste text"]],
  ["unreachable", ["Paste text"]],
  ["nothing", ["Read this page", "Read selection", "Paste text"]],
  ["nothing_page", ["Read selection", "Paste text"]],
  ["nothing_selection", ["Read selection", "Read this page", "Paste text"]],
  ["nothing_text", ["Paste text"]],
  ["list", ["Read selection", "Paste text"]],
  ["stale", ["Try again", "Read selection", "Paste text"]],
  ["no_text", ["Try again", "Read selection", "Paste text"]],
  ["not_posting", ["Read selection", "Paste text"]],
  ["said_not", ["It is a posting after all", "Read selection", "Paste text"]],
  ["error", ["Try again", "Paste text"]],
];

test.each(kinds)("the state %s says what is and what to do", async (kind, ways) => {
  const root = await show(<Panel {...base} kind={kind} />);
  expect(words(root.querySelector("h1"))).not.toBe("");
  expect(words(root)).not.toMatch(/state_|\{/);
  expect([...root.querySelectorAll(".button")].map(words)).toEqual(ways);
});

test("a board that is off is named", async () => {
  const root = await show(<Panel {...base} kind="off" />);
  expect(words(root.querySelector("h1"))).toBe("Example Jobs is switched off");
});

test("an error says what is known of it, and asks again", async () => {
  const onAgain = vi.fn();
  const root = await show(<Panel {...base} kind="error" failure="No room left." onAgain={onAgain} />);
  expect(words(root)).toContain("No room left.");
  await click(named(root, "button", "Try again"));
  expect(onAgain).toHaveBeenCalledOnce();
});

test("pasted text is read; without text nothing is asked and the field says why", async () => {
  const onAsk = vi.fn();
  const root = await show(<Panel {...base} kind="nothing" onAsk={onAsk} />);
  await click(named(root, "button", "Read selection"));
  expect(onAsk).toHaveBeenLastCalledWith({ way: "selection" });

  await click(named(root, "button", "Paste text"));
  const field = named(root, "textarea", "Text of the posting");
  await submit(field);
  expect(onAsk).toHaveBeenCalledOnce();
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(words(root)).toContain("Paste the text first");

  await type(field, "We need SQL.");
  await submit(field);
  expect(onAsk).toHaveBeenLastCalledWith({ way: "text", text: "We need SQL." });
});
