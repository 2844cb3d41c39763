// What goes wrong around Laurel while it works: its background dies, it is reloaded under open pages. Nothing saved is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, inventedPages, launch, openWeb, waitFor } from "./harness.mjs";
import { haveThis, press, readPopup, savePosting, waitForLines } from "./harness/popup.mjs";

const url = "https://www.linkedin.com/jobs/view/data-analyst-at-northwind-foods-4100000001";
const other = "https://builtin.com/job/cloud-support-engineer/4100002";
const web = await openWeb(inventedPages());

for (const name of browsers) {
  await test(name, async (t) => {
    const session = await launch(name, { web, permanent: true });
    try {
      await t.test("the background dies between reading and saving", () => dieBeforeSaving(session));
      await t.test("the extension is reloaded under an open posting", () => reloadUnderPosting(session));
      await t.test("the disk is full", () => fillDisk(session));
      // Firefox runs no script of a test before those of an extension's page.
      if (name === "chromium") await t.test("the browser gives no storage", () => refuseStorage(session));
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

/** A write that the browser refuses says so in plain words, changes nothing, and works once there is room again. */
async function fillDisk(session) {
  const { page, tabId } = await session.openPage(other);
  const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
  await waitForLines(popup);
  const before = await readPopup(popup);
  await popup.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put");
    globalThis.makeRoom = () => {
      Object.defineProperty(IDBObjectStore.prototype, "put", own);
    };
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await press(popup, "save-posting");
  await waitFor("plain words for a full disk", async () => (await textOf(popup)).includes("There is no room left"));
  assert.deepEqual((await readPopup(popup)).lines, before.lines);
  assert.equal(await countSaved(session), 1, "what was saved is still there");
  await popup.evaluate(() => globalThis.makeRoom());
  await savePosting(popup);
  assert.equal(await countSaved(session), 2);
  await popup.close();
  await page.close();
}

/** Where the page may not open the database, the popup says so instead of pretending. */
async function refuseStorage(session) {
  const wallet = await session.openExtensionPage("dashboard.html#settings");
  await wallet.evaluateOnNewDocument(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("not allowed", "SecurityError");
    };
  });
  void wallet.reload().catch(() => {});
  await waitFor("plain words for refused storage", async () =>
    (await textOf(wallet)).includes("The browser gives Laurel no storage"),
  );
  await wallet.close();
  assert.equal(await countSaved(session), 2, "what was saved is still there");
}

function textOf(page) {
  return page.evaluate(() => document.body.innerText).catch(() => "");
}

async function countSaved(session) {
  const wishlist = await session.openExtensionPage("dashboard.html#wishlist");
  const count = await waitFor("the wishlist", async () => (await wishlist.$$('[data-testid="wishlist-item"]')).length);
  await wishlist.close();
  return count;
}
