// What popup and wishlist show, as text for a terminal. Knows no file and no process.
import { waitFor } from "../../tests/e2e/harness/wait.mjs";

const marks = { met: "✓", part: "◐", gap: "–" };

/** Prints what `readPopup` gave: fit, lines with points, quote and evidence, gaps, suggestions. */
export function printPopup({ score, words, lines, suggestions }) {
  console.log(`\nFit: ${score ?? "cannot rate"}. ${words}`);
  for (const state of ["gap", "part", "met"]) {
    for (const line of lines.filter((one) => one.state === state)) printLine(line);
  }
  const points = lines.reduce((sum, line) => sum + (line.points ?? 0), 0);
  console.log(`  ${String(points).padStart(3)}   all lines together`);
  console.log(`\nSuggestions: ${suggestions.length === 0 ? "none" : ""}`);
  for (const { title, facts } of suggestions) console.log(`  ${[title, ...facts].join("\n      ")}`);
}

function printLine({ state, points, name, tags, quote, evidence }) {
  console.log(`  ${String(points ?? "").padStart(3)} ${marks[state]} ${name} (${tags})`);
  if (quote) console.log(`        “${quote}”`);
  if (evidence) console.log(`        ${evidence}`);
}

/** Opens the wishlist and prints what it holds. */
export async function printWishlist(session) {
  const wishlist = await session.openExtensionPage("dashboard.html#wishlist");
  const items = await waitFor("the wishlist", async () => {
    const hook = '[data-testid="wishlist-item"] h2';
    const texts = await wishlist.$$eval(hook, (titles) => titles.map((title) => title.parentElement.innerText));
    return texts.length > 0 && texts;
  });
  console.log("\nWishlist:");
  for (const item of items) console.log(`  ${item.replaceAll(/\s*\n\s*/g, " · ")}`);
  await wishlist.close();
}
