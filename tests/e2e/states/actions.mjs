// What is done on a page to bring it into a state: by test hooks and roles, never by words, so that it works in every language. Imports no browser.
import { waitFor } from "../harness/wait.mjs";

const selectorOf = (hook) => `[data-testid="${hook}"]`;

/** Waits for the element with a test hook and gives it back. */
export const hook = (page, name) => waitFor(name, () => page.$(selectorOf(name)));

/** Waits for an element by a selector and gives it back. */
export const find = (page, selector) => waitFor(selector, () => page.$(selector));

/** Presses the element with a test hook; `at` is its place among several (-1: the last). */
export async function press(page, name, at = 0) {
  await pressAt(page, selectorOf(name), at);
}

/** As `press`, by a selector. */
export async function pressAt(page, selector, at = 0) {
  await waitFor(selector, () =>
    page.$$eval(
      selector,
      (all, place) => {
        const element = all.at(place);
        if (!element || element.disabled) return false;
        element.scrollIntoView({ block: "center" });
        element.click();
        return true;
      },
      at,
    ),
  );
}

/** Opens a menu by its test hook and picks the item at a place. */
export async function pick(page, menu, at) {
  await press(page, menu);
  await pressAt(page, '[role="menuitem"]', at);
}

/** Types into a field as a person does: at once, with what follows from it. */
export async function type(page, selector, words) {
  await find(page, selector);
  await page.$eval(
    selector,
    (field, value) => {
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    words,
  );
}

/** Unfolds everything that is folded away. */
export function unfold(page) {
  return page.$$eval("details", (all) => {
    for (const details of all) details.open = true;
  });
}
