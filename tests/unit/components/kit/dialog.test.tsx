// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { Dialog } from "../../../../components/kit/dialog";
import { TextField } from "../../../../components/kit/field";
import { click, named, show, submit, update, words } from "../show";

const calls = { onConfirm: vi.fn(), onCancel: vi.fn() };
const question = (more: { danger?: boolean; ready?: boolean; field?: boolean } = {}) => (
  <Dialog title="Delete everything?" confirm="Delete" cancel="Cancel" {...calls} {...more}>
    {more.field ? <TextField label="Word" value="" onChange={() => undefined} /> : <p>It cannot be taken back.</p>}
  </Dialog>
);

beforeEach(() => {
  // jsdom knows the dialog element, but not how to open it.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close() {},
  });
});

test("it is named by its title and described by its text; the safe answer has the focus, of a loss that is Cancel", async () => {
  let root = await show(question());
  const dialog = root.querySelector("dialog")!;
  expect(words(document.getElementById(dialog.getAttribute("aria-labelledby")!))).toBe("Delete everything?");
  expect(words(document.getElementById(dialog.getAttribute("aria-describedby")!))).toBe("It cannot be taken back.");
  expect(document.activeElement).toBe(named(root, "button", "Delete"));
  root = await show(question({ danger: true }));
  expect(document.activeElement).toBe(named(root, "button", "Cancel"));
  root = await show(question({ danger: true, field: true }));
  expect(document.activeElement).toBe(named(root, "input", "Word"));
});

test("Escape cancels; what is not ready is not confirmed", async () => {
  const root = await show(question({ ready: false, field: true }));
  await submit(root.querySelector("h2")!);
  expect(calls.onConfirm).not.toHaveBeenCalled();
  root.querySelector("dialog")!.dispatchEvent(new Event("cancel", { cancelable: true }));
  expect(calls.onCancel).toHaveBeenCalledOnce();
});

test("the focus goes back to what opened it", async () => {
  const page = (open: boolean) => (
    <>
      <button type="button">Open</button>
      {open && question()}
    </>
  );
  const root = await show(page(false));
  named(root, "button", "Open").focus();
  await update(page(true));
  await click(named(root, "button", "Delete"));
  expect(calls.onConfirm).toHaveBeenCalledOnce();
  await update(page(false));
  await vi.waitFor(() => expect(document.activeElement).toBe(named(root, "button", "Open")));
});

test("what the page has given the focus to since keeps it", async () => {
  const page = (open: boolean) => (
    <>
      <button type="button">Open</button>
      <button type="button">Next</button>
      {open && question()}
    </>
  );
  const root = await show(page(false));
  named(root, "button", "Open").focus();
  await update(page(true));
  await update(page(false));
  named(root, "button", "Next").focus();
  await new Promise((drawn) => requestAnimationFrame(drawn));
  expect(document.activeElement).toBe(named(root, "button", "Next"));
});
