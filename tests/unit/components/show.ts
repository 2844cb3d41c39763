// Renders a view into a page with the English words, and acts on it as a user would.
import type { ComponentChild } from "preact";
import { render } from "preact";
import { act } from "preact/test-utils";
import english from "../../../public/_locales/en/messages.json";
import { useText as takeWords } from "../../../utils/text";

/** Shows `view` in place of what was shown before and returns its root. */
export async function show(
  view: ComponentChild,
  messages: Record<string, { message: string }> = english,
  tag = "en",
): Promise<HTMLElement> {
  takeWords(tag, messages);
  let root = document.querySelector<HTMLElement>("#root");
  if (root) render(null, root);
  else {
    root = document.createElement("div");
    root.id = "root";
    document.body.append(root);
  }
  const place = root;
  await act(() => render(view, place));
  return place;
}

/** Shows `view` in place of an earlier state of itself, as a change of its props does. */
export async function update(view: ComponentChild): Promise<void> {
  const place = document.querySelector<HTMLElement>("#root");
  if (place) await act(() => render(view, place));
}

/** Elements whose own or hidden words are `name`: what a screen reader says, so labels come first. */
export function named(root: Element, selector: string, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => nameOf(element) === name);
  if (found.length !== 1) throw new Error(`${found.length} elements "${selector}" are named "${name}"`);
  return found[0]!;
}

function nameOf(element: HTMLElement): string {
  const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : element.closest("label");
  return words(element.getAttribute("aria-label") ?? (label ?? element).textContent);
}

/** Text with single spaces. */
export function words(text: string | Element | null): string {
  const content = text instanceof Element ? text.textContent : (text ?? "");
  return content.replace(/\s+/g, " ").trim();
}

export async function click(element: Element): Promise<void> {
  await act(() => (element as HTMLElement).click());
}

export async function type(element: Element, value: string): Promise<void> {
  await act(() => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

export async function choose(element: Element, value: string): Promise<void> {
  await act(() => {
    (element as HTMLSelectElement).value = value;
    element.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** `more` are other keys that are held, as in KeyboardEvent. */
export async function press(element: Element, key: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(() => {
    element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  });
}

/** Sends the form around an element, as Enter or its button does. */
export async function submit(element: Element): Promise<void> {
  await act(async () => {
    element.closest("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
}
