// How the popup opens: what is known stands in its first frame, before anything is asked of the background; and in which language.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, inventedPages, launch, openWeb, putRows, waitFor, walletRows } from "./harness.mjs";
import { waitForLines } from "./harness/popup.mjs";

const posting = "https://www.linkedin.com/jobs/view/data-analyst-at-northwind-foods-4100000001";
const web = await openWeb(inventedPages());
const wallet = walletRows({
  skills: [
    { skill: "Python", years: null },
    { skill: "SQL", years: 3 },
  ],
});

/** Runs in a page before its own scripts: notes what its heading and score were, in the order in which they came. */
function noteFrames() {
  globalThis.frames = [];
  const look = () => {
    const heading = document.querySelector("h1")?.textContent;
    const score = document.querySelector(".ring b")?.textContent;
    const lines = document.querySelectorAll('[data-testid="requirement"]').length;
    const last = globalThis.frames.at(-1);
    if (heading && (last?.heading !== heading || last.score !== score || last.lines !== lines))
      globalThis.frames.push({ heading, score, lines });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

async function firstFrame(session) {
  const { tabId } = await session.openPage(posting);
  const score = await waitFor("the badge", () => session.badge(tabId));
  // The background has gone to sleep: what stands in the first frame cannot come from it.
  await session.killBackground();
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(noteFrames);
  await page.goto(`${session.origin}/popup.html?tab=${tabId}`);
  await waitForLines(page);
  const frames = await page.evaluate(() => globalThis.frames);
  assert.deepEqual(frames[0], { heading: "Data Analyst", score, lines: 0 }, JSON.stringify(frames));
  assert.equal(frames.at(-1).score, score, "what came is what was promised");
  await page.close();
}

async function german(session) {
  const page = await session.openExtensionPage("dashboard.html#settings");
  const select = await waitFor("the languages", () => page.$("select"));
  const offered = await select.$$eval("option", (options) => options.map((option) => option.textContent));
  for (const name of ["Deutsch", "English", "Español", "Français"])
    assert.ok(offered.includes(name), `${name} in ${offered}`);
  await select.focus();
  await page.select("select", "de");
  await waitFor("German words", () => page.$eval("h1", (heading) => heading.textContent === "Einstellungen"));
  assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
  assert.ok(await select.evaluate((element) => element === document.activeElement), "the focus stays on the choice");

  const { tabId } = await session.openPage(posting);
  const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
  await waitForLines(popup);
  assert.ok(await popup.$eval("main", (main) => main.innerText.includes("Erfüllt")), "the popup speaks German");
  await waitFor("a German badge", () =>
    session.ask(async (id) => (await browser.action.getTitle({ tabId: id })).includes("Passung"), tabId),
  );
  await page.select("select", "");
  await waitFor("English words", () => page.$eval("h1", (heading) => heading.textContent === "Settings"));
}

for (const name of browsers) {
  await test(name, async (t) => {
    const session = await launch(name, { web });
    try {
      await putRows(session, wallet, { clear: true });
      // Firefox runs no script of a test in an extension's page before its own.
      if (name === "chromium") await t.test("what is known stands in the first frame", () => firstFrame(session));
      await t.test("the language is a setting", () => german(session));
    } finally {
      await session.close();
    }
  });
}

web.close();
