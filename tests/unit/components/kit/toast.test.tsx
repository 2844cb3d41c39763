// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { type Message, Toast } from "../../../../components/kit/toast";
import { click, named, show, update, words } from "../show";

const onClose = vi.fn();
const toast = (message: Message | null) => (
  <>
    <h1 tabIndex={-1}>Page</h1>
    <button type="button">Before</button>
    <Toast message={message} undoLabel="Undo" closeLabel="Close" onClose={onClose} />
  </>
);

test("a message can be taken back and closed; its place is always there, so that it is read out", async () => {
  const undo = vi.fn();
  const root = await show(toast(null));
  expect(root.querySelector('[role="status"]')).not.toBeNull();
  await update(toast({ text: "Removed.", undo }));
  expect(words(root.querySelector('[role="status"]'))).toBe("Removed.Undo");
  await click(named(root, "button", "Undo"));
  expect(undo).toHaveBeenCalledOnce();
  await click(named(root, "button", "Close"));
  expect(onClose).toHaveBeenCalledOnce();
});

test("the same words again are a new element", async () => {
  const root = await show(toast({ text: "Removed.", undo: null }));
  const first = root.querySelector('[data-testid="toast"]');
  await update(toast({ text: "Removed.", undo: null }));
  expect(root.querySelector('[data-testid="toast"]')).not.toBe(first);
});

test("it takes no focus, and gives it back when it goes with it", async () => {
  const root = await show(toast(null));
  const before = named(root, "button", "Before");
  before.focus();
  await update(toast({ text: "Removed.", undo: () => undefined }));
  expect(document.activeElement).toBe(before);
  named(root, "button", "Undo").focus();
  await update(toast(null));
  await vi.waitFor(() => expect(document.activeElement).toBe(before));
});

test("where nothing had the focus before, the page's heading gets it", async () => {
  const root = await show(toast({ text: "Removed.", undo: () => undefined }));
  (document.activeElement as HTMLElement | null)?.blur();
  named(root, "button", "Undo").focus();
  await update(toast(null));
  await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector("h1")));
});
