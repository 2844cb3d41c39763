// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { Settings } from "../../../../components/settings/settings";
import { choose, click, named, show, submit, type } from "../show";

const boards = [
  { id: "a", name: "Alpha Jobs" },
  { id: "b", name: "Beta Jobs" },
];
const onBoard = vi.fn<(id: string, on: boolean) => void>();
const onLanguage = vi.fn<(language: string | null) => void>();
const onDeleteEverything = vi.fn<() => void>();
let root: HTMLElement;

beforeEach(async () => {
  // jsdom knows the dialog element, but not how to open it.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close() {},
  });
  root = await show(
    <Settings
      languages={[
        { value: "de", label: "Deutsch" },
        { value: "en", label: "English" },
      ]}
      language="de"
      onLanguage={onLanguage}
      boards={boards}
      boardsOff={["b"]}
      onBoard={onBoard}
      onDeleteEverything={onDeleteEverything}
    />,
  );
});

test("boards are on unless they are switched off", async () => {
  expect((named(root, "input", "Alpha Jobs") as HTMLInputElement).checked).toBe(true);
  expect((named(root, "input", "Beta Jobs") as HTMLInputElement).checked).toBe(false);
  await click(named(root, "input", "Beta Jobs"));
  expect(onBoard).toHaveBeenCalledExactlyOnceWith("b", true);
});

test("a language is chosen, or the browser's", async () => {
  const field = named(root, "select", "Language of Laurel") as HTMLSelectElement;
  expect(field.value).toBe("de");
  await choose(field, "en");
  expect(onLanguage).toHaveBeenLastCalledWith("en");
  await choose(field, "");
  expect(onLanguage).toHaveBeenLastCalledWith(null);
});

test("everything is deleted only after the word was typed", async () => {
  await click(named(root, "button", "Delete everything …"));
  const word = named(root, "input", "Type “delete” to go on");
  await submit(word);
  expect(onDeleteEverything).not.toHaveBeenCalled();
  expect((named(root, "dialog button", "Delete everything") as HTMLButtonElement).disabled).toBe(true);
  await type(word, "Delete");
  await submit(word);
  expect(onDeleteEverything).toHaveBeenCalledOnce();
  expect(root.querySelector("dialog")).toBeNull();
});

test("the question can be left", async () => {
  await click(named(root, "button", "Delete everything …"));
  await click(named(root, "button", "Cancel"));
  expect(root.querySelector("dialog")).toBeNull();
  expect(onDeleteEverything).not.toHaveBeenCalled();
});
