// The wishlist in a real browser: two thousand postings draw few things, the page stays where it is, and the focus goes on when a posting goes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, launch, putRows, waitFor } from "./harness.mjs";
import { focused } from "./harness/inspect.mjs";

/** How many different skills the invented postings ask for: more than a table draws at once. */
const skills = 300;

function saved(index) {
  const names = [0, 1, 2].map((step) => `Invented craft ${(index * 3 + step) % skills}`);
  const text = names.join("\n");
  const requirements = names.map((name) => {
    const start = text.indexOf(name);
    const span = { start, end: start + name.length };
    const plain = { aliases: [], years: null, group: null, level: null, subjects: [] };
    const usual = { ...plain, open: false, equivalent: false, obtainable: false, legal: false };
    return { ...usual, ...span, id: null, name, kind: "skill", importance: "required", quote: name, sentence: span };
  });
  const at = new Date(Date.UTC(2026, 10, 24, 9, 0, -index)).toISOString();
  return {
    id: `example:${index}`,
    posting: {
      url: `https://jobs.example.com/${index}`,
      board: "example",
      jobId: String(index),
      title: `Posting ${index + 1}`,
      company: "Northwind Foods",
      location: "Leeds",
      status: "open",
      text,
      blocks: [],
      posted: null,
      validThrough: null,
      problems: [],
    },
    reading: { requirements, also: [], language: "en", understood: true },
    status: "saved",
    notes: "",
    savedAt: at,
    changedAt: at,
  };
}

const own = { id: "s1", skill: "Invented craft 1", years: null };
const rows = (count) => ({ postings: Array.from({ length: count }, (_, index) => saved(index)), skills: [own] });
const titles = (page) => page.$$eval('[data-testid="wishlist-item"] h2', (all) => all.map((one) => one.textContent));
const scores = (page) =>
  page.$$eval('[data-testid="wishlist-item"] .ring b', (all) => all.filter((one) => one.textContent !== "–").length);

async function many(session) {
  await putRows(session, rows(20), { clear: true });
  const page = await session.openExtensionPage("dashboard.html#wishlist");
  await page.setViewport({ width: 1000, height: 500 });
  await waitFor("ratings", async () => (await scores(page)) === 20);
  await page.evaluate(() => scrollTo(0, 700));

  await putRows(session, rows(2000), { clear: true });
  const table = () => page.$eval('[data-testid="demand"]', (one) => Number(one.getAttribute("aria-rowcount")));
  await waitFor("every skill in the table", async () => (await table()) === skills + 1);
  assert.equal(await page.evaluate(() => scrollY), 700, "the page stays where it is when its table gets long");
  assert.equal((await titles(page)).length, 50);
  const drawn = await page.$$eval('[data-testid="demand"] tbody tr', (all) => all.length);
  assert.ok(drawn < 100, `${drawn} rows of the table are drawn`);
  await page.close();
}

async function removing(session) {
  await putRows(session, rows(120), { clear: true });
  const page = await session.openExtensionPage("dashboard.html#wishlist");
  await waitFor("ratings", async () => (await scores(page)) === 50);
  await page.$eval(".wishes + p button", (button) => button.click());
  await waitFor("more", async () => (await scores(page)) === 100);
  await page.evaluate(() => {
    globalThis.emptied = new Set();
    new MutationObserver(() => {
      for (const item of document.querySelectorAll('[data-testid="wishlist-item"]'))
        if (item.querySelector(".ring b").textContent === "–")
          globalThis.emptied.add(item.querySelector("h2").textContent);
    }).observe(document.querySelector(".wishes"), { childList: true, subtree: true, characterData: true });
  });
  const remove = (title) =>
    page.$$eval(
      '[data-testid="wishlist-item"]',
      (items, wanted) => {
        const item = items.find((one) => one.querySelector("h2").textContent === wanted);
        [...item.querySelectorAll("button")].at(-1).focus();
      },
      title,
    );

  await remove("Posting 2");
  await page.keyboard.press("Enter");
  await waitFor("one less", async () => !(await titles(page)).includes("Posting 2"));
  assert.equal((await focused(page)).name, "Posting 3", "the next posting has the focus");
  await waitFor("the way back", () => page.$('[data-testid="undo"]'));
  await page.focus('[data-testid="undo"]');
  await page.keyboard.press("Enter");
  await waitFor("it is back", async () => (await titles(page))[1] === "Posting 2");
  await waitFor("its focus", async () => (await focused(page))?.name === "Posting 2");
  await waitFor("ratings", async () => (await scores(page)) === 100);
  const emptied = await page.evaluate(() => [...globalThis.emptied]);
  assert.deepEqual(
    emptied.filter((title) => title !== "Posting 2"),
    [],
    "the others keep their score meanwhile",
  );
  await page.close();
}

for (const name of browsers) {
  await test(name, async (t) => {
    const session = await launch(name);
    try {
      await t.test("two thousand postings", () => many(session));
      await t.test("removing and taking it back", () => removing(session));
    } finally {
      await session.close();
    }
  });
}
