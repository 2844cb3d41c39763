// What goes wrong around Laurel while it works: its background dies, it is reloaded under open pages. Nothing saved is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, inventedPages, launch, openWeb, waitFor } from "./harness.mjs";
import { haveThis, savePosting, waitForLines } from "./harness/popup.mjs";

const url = "https://www.linkedin.com/jobs/view/data-analyst-at-northwind-foods-4100000001";
const web = await openWeb(inventedPages());

for (const name of browsers) {
  await test(name, async (t) => {
    const session = await launch(name, { web, permanent: true });
    try {
      await t.test("the background dies between reading and saving", () => dieBeforeSaving(session));
      await t.test("the extension is reloaded under an open posting", () => reloadUnderPosting(session));
    } finally {
      await session.close();
    }
  });
}

web.close();

async function dieBeforeSaving(session) {
  const { page, tabId } = await session.openPage(url);
  const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
  await waitForLines(popup);
  await session.killBackground();
  const { score } = await haveThis(popup, "SQL");
  await session.killBackground();
  await savePosting(popup);
  await waitFor("the badge knows the score", async () => (await session.badge(tabId)) === String(score));
  assert.equal(await countSaved(session), 1);
  await popup.close();
  await page.close();
}

async function reloadUnderPosting(session) {
  const { page, tabId } = await session.openPage(url);
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await session.reloadExtension();
  // the script left behind must stay quiet, whatever the page does
  await page.evaluate(() => history.pushState({}, "", "?again"));
  assert.equal(await countSaved(session), 1, "what was saved is still there");
  await page.bringToFront(); // a hidden page is not read
  await page.reload();
  await waitFor("the badge after the page was loaded again", async () => /^\d+$/.test(await session.badge(tabId)));
  assert.deepEqual(errors, []);
}

async function countSaved(session) {
  const wishlist = await session.openExtensionPage("dashboard.html#wishlist");
  const count = await waitFor("the wishlist", async () => (await wishlist.$$('[data-testid="wishlist-item"]')).length);
  await wishlist.close();
  return count;
}
