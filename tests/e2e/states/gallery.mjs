// The gallery: all of it, and each component alone as the folder of entries has them; a new component is there by itself. Imports no test.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../harness/pages.mjs";
import { waitFor } from "../harness/wait.mjs";

const entries = readdirSync(join(root, "entrypoints", "gallery", "entries")).map((file) => file.replace(".tsx", ""));

const gallery = (name, kind, address) => ({
  name,
  kind,
  rows: () => ({}),
  ready: "main section",
  open: async (session) => ({ page: await session.openExtensionPage(address) }),
});

/** Needs the build that has the gallery. */
export const galleryStates = [
  gallery("gallery", "gallery", "gallery.html"),
  ...entries.map((name) => gallery(`gallery-${name}`, "component", `gallery.html?only=${name}`)),
];

const opened = 'dialog[open], [role="menu"], [role="listbox"]:not([hidden])';

/**
 * Presses every button of the gallery's states and types into every combobox; where that opens a menu, list or dialog, calls
 * `look(name of the state)` and closes it again by Escape. Gives back how many there were.
 */
export async function eachOpened(page, look) {
  let count = 0;
  for (const opener of await page.$$('main .gallery-state :is(button, [role="combobox"])')) {
    const state = await opener.evaluate(open).catch(() => null);
    // What an earlier press has taken away cannot be pressed.
    if (state === null) continue;
    const isOpen = () => page.$(opened);
    if (!(await waitFor("it opens", isOpen, { seconds: 0.3, every: 50 }).catch(() => null))) continue;
    count++;
    await look(state, count);
    await page.keyboard.press("Escape");
    await waitFor(`“${state}” closes by Escape`, async () => !(await isOpen()), { seconds: 5 });
  }
  return count;
}

/** Runs in the page: presses a button, or types a letter into a combobox; gives back the state's name, null when it has gone. */
function open(element) {
  const state = element.closest(".gallery-state");
  if (!element.isConnected || element.disabled) return null;
  element.scrollIntoView({ block: "center" });
  element.focus();
  if (element.getAttribute("role") === "combobox") {
    element.value = "p";
    element.dispatchEvent(new Event("input", { bubbles: true }));
  } else element.click();
  return state.dataset.testid;
}
