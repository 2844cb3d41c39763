// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Combobox } from "../../../../components/kit/combobox";
import { createSearch } from "../../../../components/kit/search";
import { click, named, press, show, type, words } from "../show";

const search = createSearch(
  ["Power BI", "PowerPoint", "SQL"].map((name) => ({
    value: name,
    label: name,
    also: name === "SQL" ? ["Structured Query Language"] : [],
  })),
);
const onPick = vi.fn<(value: string) => void>();
let root: HTMLElement;
let field: HTMLElement;
const options = () => [...root.querySelectorAll('[role="option"]')];
const active = () => document.getElementById(field.getAttribute("aria-activedescendant") ?? "");

beforeEach(async () => {
  root = await show(
    <Combobox label="Skill" search={(query) => search(query, 5)} free={(query) => `Use ${query}`} onPick={onPick} />,
  );
  field = named(root, "input", "Skill");
});

test("is a combobox whose list opens while one types", async () => {
  expect(field.getAttribute("role")).toBe("combobox");
  expect(field.getAttribute("aria-expanded")).toBe("false");
  await type(field, "pow");
  expect(field.getAttribute("aria-expanded")).toBe("true");
  expect(document.getElementById(field.getAttribute("aria-controls")!)?.getAttribute("role")).toBe("listbox");
  expect(options().map(words)).toEqual(["Power BI", "PowerPoint", "Use pow"]);
});

test("arrow keys move and wrap, Enter picks and empties the field", async () => {
  await type(field, "pow");
  expect(active()).toBeNull();
  await press(field, "ArrowDown");
  expect(active()).toBe(options()[0]);
  expect(active()?.getAttribute("aria-selected")).toBe("true");
  await press(field, "ArrowUp");
  expect(active()).toBe(options()[2]);
  await press(field, "ArrowDown");
  await press(field, "ArrowDown");
  await press(field, "Enter");
  expect(onPick).toHaveBeenCalledExactlyOnceWith("PowerPoint");
  expect((field as HTMLInputElement).value).toBe("");
  expect(field.getAttribute("aria-expanded")).toBe("false");
});

test("Enter without a marked option takes the best one; a press takes the pressed one", async () => {
  await type(field, "structured");
  await press(field, "Enter");
  expect(onPick).toHaveBeenLastCalledWith("SQL");
  await type(field, "pow");
  await click(options()[2]!);
  expect(onPick).toHaveBeenLastCalledWith("pow");
});

test("Escape closes the list, then empties the field, and only then reaches what is around it", async () => {
  const around = vi.fn<() => void>();
  root.addEventListener("keydown", around);
  await type(field, "pow");
  await press(field, "Escape");
  expect(options()).toEqual([]);
  expect((field as HTMLInputElement).value).toBe("pow");
  await press(field, "Escape");
  expect((field as HTMLInputElement).value).toBe("");
  expect(around).not.toHaveBeenCalled();
  await press(field, "Escape");
  expect(around).toHaveBeenCalledOnce();
  root.removeEventListener("keydown", around);
});

test("what is typed exactly is not offered a second time", async () => {
  await type(field, "sql");
  expect(options().map(words)).toEqual(["SQL"]);
});

test("a field that holds a text takes what is typed, and options only help to type it", async () => {
  const onText = vi.fn<(text: string) => void>();
  root = await show(<Combobox label="Skill" text="pow" search={(query) => search(query, 5)} onText={onText} />);
  field = named(root, "input", "Skill");
  await type(field, "power");
  expect(onText).toHaveBeenLastCalledWith("power");
  await press(field, "ArrowDown");
  await press(field, "Enter");
  expect(onText).toHaveBeenLastCalledWith("Power BI");
  await press(field, "Escape");
  expect(onText).toHaveBeenCalledTimes(2);
});

test("what is marked is given up by Alt and the arrow up, and the list opens again by the arrow down", async () => {
  await type(field, "pow");
  await press(field, "ArrowDown");
  await press(field, "ArrowUp", { altKey: true });
  expect(options()).toEqual([]);
  expect(active()).toBeNull();
  await press(field, "ArrowDown", { altKey: true });
  expect(options()).toHaveLength(3);
});

test("keys of an input method are its own", async () => {
  await type(field, "pow");
  await press(field, "Enter", { isComposing: true });
  expect(onPick).not.toHaveBeenCalled();
  expect(options()).toHaveLength(3);
});

describe("nothing found", () => {
  const said = () => words(root.querySelector('[role="status"]'));
  beforeEach(async () => {
    root = await show(<Combobox label="Skill" search={(query) => search(query, 5)} none="Not in the list" />);
    field = named(root, "input", "Skill");
  });

  test("is said while letters stand in the field", async () => {
    expect(said()).toBe("");
    await type(field, "xyz");
    expect(said()).toBe("Not in the list");
    expect(field.getAttribute("aria-expanded")).toBe("false");
    await type(field, "sql");
    expect(said()).toBe("");
    await type(field, " ");
    expect(said()).toBe("");
  });

  test("stays when the field is left, so that nothing moves under the mouse", async () => {
    await type(field, "xyz");
    field.focus();
    await act(() => field.blur());
    expect(field.getAttribute("aria-expanded")).toBe("false");
    expect(said()).toBe("Not in the list");
  });
});

test("what is typed and not picked is told, and that it was picked", async () => {
  const onTyped = vi.fn<(query: string) => void>();
  root = await show(<Combobox label="Skill" search={(query) => search(query, 5)} onTyped={onTyped} />);
  field = named(root, "input", "Skill");
  await type(field, "sql");
  expect(onTyped).toHaveBeenLastCalledWith("sql");
  await press(field, "Enter");
  expect(onTyped).toHaveBeenLastCalledWith("");
});

test("a press keeps the focus in the field", async () => {
  await type(field, "pow");
  const pressed = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
  options()[0]!.dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(true);
});
