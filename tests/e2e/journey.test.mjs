// The whole path in a real browser: posting → badge → popup → "I have this" → suggestion → save → restart → still there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, inventedPages, launch, openWeb, waitFor } from "./harness.mjs";
import { haveThis, readPopup, savePosting, waitForLines } from "./harness/popup.mjs";

const postings = [
  {
    url: "https://www.linkedin.com/jobs/view/data-analyst-at-northwind-foods-4100000001",
    title: "Data Analyst",
    held: ["SQL", "Python"],
  },
  {
    url: "https://builtin.com/job/cloud-support-engineer/4100002",
    title: "Cloud Support Engineer",
    held: ["Linux", "Docker"],
  },
];

const web = await openWeb(inventedPages());

/** The badge follows on its own after the popup's score: what it shows in the end. */
function waitForBadge(session, tabId, text) {
  return waitFor(`the badge is "${text}"`, async () => (await session.badge(tabId)) === text);
}

function assertAddsUp({ score, lines }) {
  const points = lines.map((line) => line.points ?? 0);
  assert.equal(
    points.reduce((sum, one) => sum + one, 0),
    score,
    JSON.stringify(lines),
  );
}

/** One posting from the badge to the wishlist. With the first one the wallet is still empty. */
async function walk(session, { url, held }, walletIsEmpty) {
  const { tabId } = await session.openPage(url);
  await waitFor("a badge", async () => (await session.badge(tabId)) !== "");
  if (walletIsEmpty) assert.equal(await session.badge(tabId), "–", "nothing can be rated with an empty wallet");

  const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
  await waitForLines(popup);
  let last = await readPopup(popup);
  assert.equal(last.score === null, walletIsEmpty);
  for (const skill of held) {
    const next = await haveThis(popup, skill);
    assert.ok(next.score > (last.score ?? 0), `"I have ${skill}" raises the score from ${last.score}: ${next.score}`);
    assertAddsUp(next);
    await waitForBadge(session, tabId, String(next.score));
    last = next;
  }
  assert.ok(last.suggestions.length > 0, "something worth earning is suggested");
  await savePosting(popup);
  await popup.close();
}

for (const name of browsers) {
  await test(name, async (t) => {
    let session = await launch(name, { web, permanent: true });
    try {
      for (const [index, posting] of postings.entries())
        await t.test(posting.title, () => walk(session, posting, index === 0));

      await t.test("after a restart both postings are still in the wishlist", async () => {
        session = await session.restart();
        const wishlist = await session.openExtensionPage("dashboard.html#wishlist");
        const items = await waitFor("two saved postings", async () => {
          const texts = await wishlist.$$eval('[data-testid="wishlist-item"]', (rows) =>
            rows.map((row) => row.innerText),
          );
          return texts.length === postings.length && texts;
        });
        for (const { title } of postings)
          assert.ok(
            items.some((item) => item.includes(title)),
            `${title} in ${items}`,
          );
      });

      await t.test("and the badge knows the wallet", async () => {
        const { tabId } = await session.openPage(postings[0].url);
        await waitFor("a score on the badge", async () => /^\d+$/.test(await session.badge(tabId)));
      });
    } finally {
      await session.close();
    }
  });
}

web.close();
