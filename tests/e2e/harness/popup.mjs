// What a user does in the popup, by the test hooks of the views (data-testid). Imports no test.
import { readFileSync } from "node:fs";
import { waitFor } from "./wait.mjs";

const messages = JSON.parse(
  readFileSync(new URL("../../../public/_locales/en/messages.json", import.meta.url), "utf8"),
);

/** The English words of a key in public/_locales, with {name} filled in by the value of that name. */
export function english(key, values = {}) {
  return messages[key].message.replaceAll(/\{(\w+)\}/g, (_, name) => values[name]);
}

/**
 * What the popup shows now: the score as a number (null while it cannot be rated) and in words, every scored line, the suggestions.
 * `{score, words, lines: [{name, tags, state, points, quote, evidence}], suggestions: [{title, facts}]}`
 */
export function readPopup(popup) {
  return popup.evaluate(() => {
    /** What is to be seen of an element, without what is for screen readers alone. */
    const text = (element) => {
      const copy = element?.cloneNode(true);
      for (const hidden of copy?.querySelectorAll(".sr, button, a") ?? []) hidden.remove();
      return copy?.textContent.replace(/\s+/g, " ").trim() ?? null;
    };
    const parts = (element) => [...(element?.children ?? [])].map(text).filter(Boolean);
    const number = (element) => (element && /^\d+$/.test(element.textContent) ? Number(element.textContent) : null);
    const within = (row, name) => row.querySelector(`[data-testid="${name}"]`);
    const all = (name) => [...document.querySelectorAll(`[data-testid="${name}"]`)];
    return {
      score: number(within(document, "fit-score")),
      words: parts(within(document, "fit-score")?.closest("section")?.lastElementChild).join(" "),
      lines: all("requirement").map((row) => ({
        name: text(row.querySelector("b")),
        tags: text(row.querySelector(".tag")),
        state: row.dataset.state,
        /** Not folded away. */
        shown: row.checkVisibility(),
        points: number(within(row, "points")),
        quote: text(row.querySelector("q")),
        evidence: text(within(row, "evidence")),
      })),
      suggestions: all("suggestion").map((card) => {
        const [title, ...facts] = parts(card);
        return { title, facts };
      }),
    };
  });
}

/** Waits until the popup shows a posting with lines, and gives back what it shows. */
export function waitForLines(popup) {
  return waitFor("the popup shows lines", async () => {
    const shown = await readPopup(popup);
    return shown.lines.length > 0 && shown;
  });
}

/** Presses a button by its test hook. */
export async function press(popup, hook) {
  await click(await waitFor(`the button ${hook}`, () => popup.$(`[data-testid="${hook}"]`)));
}

/** Presses the first button that shows the English words of a key in public/_locales. */
export async function pressByText(popup, key) {
  const words = english(key);
  const button = await waitFor(`the button “${words}”`, async () => {
    for (const one of await popup.$$("button")) {
      if ((await one.evaluate((element) => element.innerText.trim())) === words) return one;
    }
    return null;
  });
  await click(button);
}

/** Scrolls to the middle before the click, as a person does: the popup's foot covers what lies at the bottom. */
async function click(element) {
  await element.evaluate((one) => one.scrollIntoView({ block: "center" }));
  await element.click();
}

/** "I have this" on the line of that name; waits until another score is shown and gives back what the popup then shows. */
export async function haveThis(popup, name) {
  const before = await readPopup(popup);
  const rows = await popup.$$('[data-testid="requirement"]');
  for (const row of rows) {
    if ((await row.$eval("b", (element) => element.textContent)) !== name) continue;
    await click(await row.$('[data-testid="have-this"]'));
  }
  await press(popup, "have-this-add");
  return waitFor(`another score after "I have this: ${name}"`, async () => {
    const after = await readPopup(popup);
    return after.score !== before.score && after;
  });
}

/** Saves the posting and waits until the popup says that it is saved. */
export async function savePosting(popup) {
  await press(popup, "save-posting");
  await waitFor("the posting is saved", () => popup.$('[data-testid="posting-status"]'));
}
