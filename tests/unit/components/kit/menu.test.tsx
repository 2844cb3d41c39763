// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { Menu } from "../../../../components/kit/menu";
import { click, press, show, words } from "../show";

const picked = { add: vi.fn(), strike: vi.fn(), shorten: vi.fn() };

async function showMenu(): Promise<{ button: HTMLElement; items: () => HTMLElement[] }> {
  const root = await show(
    <Menu
      label="More about SQL"
      items={[
        { id: "add", label: "Add evidence", onPick: picked.add },
        { id: "strike", label: "Not a requirement", onPick: picked.strike },
        { id: "shorten", label: "Add years", onPick: picked.shorten },
      ]}
    />,
  );
  return {
    button: root.querySelector("button")!,
    items: () => [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')],
  };
}
const focused = (): string => words(document.activeElement);

test("a click opens it on the first item and says so; another closes it", async () => {
  const { button, items } = await showMenu();
  expect(button.getAttribute("aria-haspopup")).toBe("menu");
  expect(items()).toEqual([]);
  await click(button);
  expect(button.getAttribute("aria-expanded")).toBe("true");
  expect(focused()).toBe("Add evidence");
  await click(button);
  expect(items()).toEqual([]);
});

test("arrows, Home and End move around; Enter picks and gives the focus back", async () => {
  const { button, items } = await showMenu();
  await press(button, "ArrowUp");
  expect(focused()).toBe("Add years");
  await press(document.activeElement!, "ArrowDown");
  expect(focused()).toBe("Add evidence");
  await press(document.activeElement!, "End");
  await press(document.activeElement!, "ArrowUp");
  expect(focused()).toBe("Not a requirement");
  await press(document.activeElement!, "Enter");
  expect(picked.strike).toHaveBeenCalledOnce();
  expect(items()).toEqual([]);
  expect(document.activeElement).toBe(button);
});

test("letters go to the item that begins with them, the same letter to the next one", async () => {
  const { button } = await showMenu();
  await press(button, "ArrowDown");
  await press(document.activeElement!, "n");
  expect(focused()).toBe("Not a requirement");
  await new Promise((wait) => setTimeout(wait, 600));
  await press(document.activeElement!, "a");
  expect(focused()).toBe("Add years");
});

test("Escape closes it alone and gives the focus back; nothing is picked", async () => {
  const { button, items } = await showMenu();
  await click(button);
  const outer = vi.fn();
  document.addEventListener("keydown", outer, { once: true });
  await press(document.activeElement!, "Escape");
  document.removeEventListener("keydown", outer);
  expect(outer).not.toHaveBeenCalled();
  expect(items()).toEqual([]);
  expect(document.activeElement).toBe(button);
  expect(picked.add).not.toHaveBeenCalled();
});

test("a press outside closes it", async () => {
  const { button, items } = await showMenu();
  await click(button);
  await vi.waitFor(() => expect(items()).not.toEqual([]));
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  await vi.waitFor(() => expect(items()).toEqual([]));
});
