// Saved real pages of job boards, where the machine has them, under their real hosts in Chromium: read by the content script, and not changed by it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, launch, openWeb, realPages, sleep, waitFor } from "./harness.mjs";

const pages = realPages(["builtin", "linkedin-guest", "indeed"]);
const missing = pages.length === 0 && "the saved pages (../shared/data/pages) are not on this machine";
/** Pages that only look like a posting to a reader of addresses: no posting can be read in them. */
const empty = new Set(["indeed/4-initialData.html"]);

await test(
  "real pages in Chromium",
  { skip: missing || (!browsers.includes("chromium") && "BROWSERS leaves it out") },
  async (t) => {
    const web = await openWeb(pages.map(({ url, html }) => [url, html]));
    const plain = await launch("chromium", { web, extension: null });
    const session = await launch("chromium", { web });
    try {
      for (const { file, url } of pages) await t.test(file, () => check(url, file));
    } finally {
      await plain.close();
      await session.close();
      web.close();
    }

    async function check(url, file) {
      const before = await settled((await plain.openPage(url)).page);
      const { page, tabId } = await session.openPage(url);
      if (empty.has(file)) await sleep(2000);
      else await waitFor("a badge", async () => (await session.badge(tabId)) !== "");
      assert.equal(await session.badge(tabId), empty.has(file) ? "" : "–", "nothing is rated with an empty wallet");
      assert.ok((await settled(page)) === before, "the page is as it is without Laurel");
      await page.close();
    }
  },
);

/** The page's HTML once it no longer changes by itself. */
function settled(page) {
  let last;
  return waitFor("the page stands still", async () => {
    const now = await page.evaluate(() => document.documentElement.outerHTML);
    const still = now === last;
    last = now;
    await sleep(500);
    return still && now;
  });
}
