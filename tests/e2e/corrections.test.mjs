// "Not right?": what the user says of a posting is remembered, acts on score, badge and wishlist, and can be taken back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, inventedPages, launch, openWeb, putRows, waitFor, walletRows } from "./harness.mjs";
import { press, readPopup, savePosting, waitForLines } from "./harness/popup.mjs";

const posting = "https://www.linkedin.com/jobs/view/data-analyst-at-northwind-foods-4100000001";
const web = await openWeb(inventedPages());
const wallet = walletRows({ skills: [{ skill: "Python", years: null }] });

/** Picks the item with these words from the menu behind `opener` (a handle). */
async function pick(page, opener, words) {
  await opener.evaluate((button) => button.scrollIntoView({ block: "center" }));
  await opener.click();
  const item = await waitFor(`“${words}”`, async () => {
    for (const one of await page.$$('[role="menuitem"]'))
      if ((await one.evaluate((li) => li.innerText)) === words) return one;
    return null;
  });
  await item.click();
}

const menuOf = (page, name) => page.$(`[data-testid="line-menu"][aria-label="More about ${name}"]`);
const title = (page) => page.$eval("h1", (heading) => heading.textContent);
const toast = (page) => page.$eval('[data-testid="toast"] p', (words) => words.textContent);

async function walk(session) {
  await putRows(session, wallet, { clear: true });
  const { page: board, tabId } = await session.openPage(posting);
  const open = async () => {
    const page = await session.openExtensionPage(`popup.html?tab=${tabId}`);
    await waitForLines(page);
    return page;
  };
  let popup = await open();
  const first = await readPopup(popup);
  const badge = (text) => waitFor(`the badge “${text}”`, async () => (await session.badge(tabId)) === text);
  await badge(String(first.score));

  // no requirement: the line goes, the score is that of the rest, and stays so when the popup is opened again
  await pick(popup, await menuOf(popup, "SQL"), "Not a requirement");
  const struck = await waitFor("another score", async () => {
    const now = await readPopup(popup);
    return now.score !== first.score && now;
  });
  assert.ok(!struck.lines.some(({ name }) => name === "SQL"), "the line is gone");
  assert.ok(struck.score > first.score, "a gap less is a better fit");
  assert.equal(await toast(popup), `Left out: SQL. Fit ${first.score} → ${struck.score}.`);
  await badge(String(struck.score));
  await popup.close();
  await board.reload({ waitUntil: "load" });
  popup = await open();
  assert.equal((await readPopup(popup)).score, struck.score, "remembered");

  // the right title, also of what is saved
  await pick(popup, await popup.$('[data-testid="posting-menu"]'), "Correct the title");
  await waitFor("the field", () => popup.$(".title-form input:focus"));
  await popup.keyboard.press("End");
  await popup.keyboard.type(" of vegetables");
  await popup.keyboard.press("Enter");
  await waitFor("the new title", async () => (await title(popup)) === "Data Analyst of vegetables");
  await savePosting(popup);
  const wishlist = await session.openExtensionPage("dashboard.html#wishlist");
  const saved = () => wishlist.$eval('[data-testid="wishlist-item"]', (item) => item.innerText).catch(() => "");
  await waitFor("the corrected posting in the wishlist", async () =>
    (await saved()).includes("Data Analyst of vegetables"),
  );
  await waitFor("its requirements, rated", async () => (await saved()).includes("Python"));
  assert.ok(!(await saved()).includes("SQL"), "what was struck is struck there too");

  // put back: the score from before
  await popup.bringToFront();
  await popup.$eval('[data-testid="struck"]', (details) => {
    details.open = true;
  });
  await (await waitFor("the way back", () => popup.$('[data-testid="struck"] button'))).click();
  await waitFor("the score from before", async () => (await readPopup(popup)).score === first.score);
  await waitFor("the requirement in the wishlist", async () => (await saved()).includes("SQL"));

  // no posting at all, and back by undo
  await pick(popup, await popup.$('[data-testid="posting-menu"]'), "This is not a job posting");
  await waitFor("the panel", () => popup.$('[data-testid="state-said_not"]'));
  await badge("");
  await popup.close();
  popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
  await press(popup, "is-posting");
  await waitForLines(popup);
  await badge(String(first.score));
  await press(popup, "undo");
  await waitFor("no posting again", () => popup.$('[data-testid="state-said_not"]'));
}

for (const name of browsers) {
  await test(name, async () => {
    const session = await launch(name, { web });
    try {
      await walk(session);
    } finally {
      await session.close();
    }
  });
}

web.close();
