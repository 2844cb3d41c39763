// What only a real browser can tell of the kit's components: rows that are drawn, lists that find room, focus that comes back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { galleryBuild } from "../../tools/gallery/build.mjs";
import { browsers, launch, waitFor } from "./harness.mjs";
import { focused } from "./harness/inspect.mjs";

const open = (session, component) => session.openExtensionPage(`gallery.html?only=${component}`);

async function longTable(session) {
  const page = await open(session, "table");
  await page.setViewport({ width: 1000, height: 700 });
  const drawn = () =>
    page.$eval('[data-testid="many-rows"]', (table) => {
      const rows = [...table.querySelectorAll("tbody tr:not(.space)")];
      return {
        count: rows.length,
        last: rows.at(-1)?.querySelector("th").textContent,
        all: table.getAttribute("aria-rowcount"),
      };
    });
  await waitFor("rows", async () => (await drawn()).count > 0);
  assert.ok((await drawn()).count < 100, "of ten thousand rows only those in sight are drawn");
  assert.equal((await drawn()).all, "10001");
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await waitFor("the last row", async () => (await drawn()).last === "Skill 10000");
  assert.ok((await drawn()).count < 100);

  // a row that has the focus stays, wherever the page is scrolled to
  await page.$$eval('[data-testid="many-rows"] tbody a', (links) => links.at(-1).focus());
  await page.evaluate(() => scrollTo(0, 3000));
  await waitFor(
    "rows of the beginning",
    async () => (await drawn()).last === "Skill 10000" && (await drawn()).count > 20,
  );
  assert.equal((await focused(page)).name, "Skill 10000");

  // sorting keeps the place
  const before = await restingPlace(page);
  await page.$eval('[data-testid="many-rows"] thead button', (button) => button.click());
  await waitFor("the other order", () => page.$('[data-testid="many-rows"] [aria-sort="ascending"]'));
  assert.ok(Math.abs((await restingPlace(page)) - before) < 50, "the page stays where it was");
  await page.close();
}

/** Where the page is scrolled to once it rests: rows that are measured late move it a little. */
async function restingPlace(page) {
  const places = [];
  return waitFor("a page that rests", async () => {
    places.push(await page.evaluate(() => Math.round(scrollY)));
    const last = places.slice(-4);
    // as text, since the top is a place too
    return last.length === 4 && last.every((place) => place === last[0]) && String(last[0]);
  }).then(Number);
}

async function wideTable(session) {
  const page = await open(session, "table");
  await page.setViewport({ width: 320, height: 640 });
  const place = await waitFor("a place that scrolls", () => page.$('.table[role="region"][tabindex="0"]'));
  assert.ok(await place.$('[data-testid="wide-rows"]'), "the wide table alone");
  assert.equal((await page.$$('.table[role="region"]')).length, 1);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(beyond, 0, "the table scrolls, not the page");
  await place.focus();
  await page.keyboard.press("ArrowRight");
  await waitFor("it moves", () => place.evaluate((element) => element.scrollLeft > 0));
  await page.close();
}

/** Whether an element lies inside the window. */
const inWindow = (page, selector) =>
  page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });

async function placed(session) {
  const page = await open(session, "menu");
  // the button at the lower edge of a small window: the list opens upward
  await page.setViewport({ width: 320, height: 300 });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const button = (await page.$$("main .gallery-state button")).at(-1);
  await button.evaluate((element) => element.scrollIntoView({ block: "end" }));
  await button.click();
  await waitFor("the menu", () => page.$('[role="menu"]'));
  assert.ok(await inWindow(page, '[role="menu"]'), "the menu lies inside the window");
  await page.keyboard.press("Escape");
  await page.close();
}

async function options(session) {
  const page = await open(session, "combobox");
  const list = '[role="listbox"]:not([hidden])';
  const field = (await page.$$('main [role="combobox"]'))[0];
  const type = async (height, block) => {
    await page.setViewport({ width: 320, height });
    await field.evaluate((element, where) => element.scrollIntoView({ block: where }), block);
    await field.focus();
    await page.keyboard.type("pow");
    await waitFor("the options", () => page.$(list));
    return page.$eval(list, (element) => {
      const [over, beside] = [element, document.activeElement].map((one) => one.getBoundingClientRect());
      return { above: over.bottom <= beside.top, below: over.top >= beside.bottom };
    });
  };
  const close = async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  };

  assert.deepEqual(await type(700, "start"), { above: false, below: true });
  await close();
  assert.deepEqual(await type(700, "end"), { above: true, below: false }, "upward where there is no room below");
  await close();
  const narrow = await type(260, "center");
  assert.ok(narrow.above || narrow.below, "in the smallest window it does not cover the field");
  assert.ok(await inWindow(page, list));

  await page.keyboard.press("ArrowUp");
  const marked = () =>
    page.$eval(`${list} [aria-selected="true"]`, (option) => {
      const [inner, outer] = [option, option.parentElement].map((one) => one.getBoundingClientRect());
      return option === option.parentElement.lastElementChild && inner.bottom <= outer.bottom && inner.top >= outer.top;
    });
  await waitFor("the last option in sight", marked);

  await page.setViewport({ width: 320, height: 700 });
  await page.keyboard.press("ArrowDown");
  await page.click(`${list} [role="option"]:nth-child(2)`);
  const kept = await field.evaluate((element) => element === document.activeElement && element.value === "");
  assert.ok(kept, "a press on an option picks it and leaves the focus in the field");
  await page.close();
}

async function question(session) {
  const page = await open(session, "dialog");
  const button = (await page.$$("main .gallery-state button"))[1];
  await button.focus();
  await page.keyboard.press("Enter");
  await waitFor("the question", () => page.$("dialog[open]"));
  assert.equal((await focused(page)).name, "Cancel", "before loss the safe answer has the focus");
  await page.keyboard.press("Escape");
  await waitFor("the focus back", async () => (await focused(page))?.name === "Ask before loss");
  await page.close();
}

for (const name of browsers) {
  await test(name, async (t) => {
    const session = await launch(name, { extension: galleryBuild(name) });
    try {
      await t.test("a table of ten thousand rows", () => longTable(session));
      await t.test("a table wider than its place", () => wideTable(session));
      await t.test("a menu at the edge of the window", () => placed(session));
      await t.test("options at the edges of the window", () => options(session));
      await t.test("a question before loss", () => question(session));
    } finally {
      await session.close();
    }
  });
}
