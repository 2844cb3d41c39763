// Without a mouse: open the popup, read the lines, "I have this", save, change the status, undo. The focus is never lost on the way. In Chromium
// each step is also asked of the accessibility tree: what a screen reader is given.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, inventedPages, launch, openWeb, putRows, waitFor, walletRows } from "./harness.mjs";
import { focused } from "./harness/inspect.mjs";
import { assertKept, press, waitForFocus, walkTo } from "./harness/keyboard.mjs";
import { english, readPopup, waitForLines } from "./harness/popup.mjs";
import { assertHeard, assertTold } from "./harness/tree.mjs";

const posting = "https://www.linkedin.com/jobs/view/data-analyst-at-northwind-foods-4100000001";
const wallet = walletRows({
  skills: [{ skill: "Python", years: null }],
  languages: [{ name: "English", level: "B2" }],
});
const web = await openWeb(inventedPages());

/** One after the other in the same popup; when one fails, those behind it may fail with it. */
const steps = {
  async "what there is, in order"(session, page) {
    const levels = await page.$$eval("h1, h2, h3, h4", (all) => all.map(({ localName }) => Number(localName[1])));
    assert.equal(levels[0], 1);
    for (const [at, level] of levels.entries())
      assert.ok(level <= (levels[at - 1] ?? 0) + 1, `no level is left out: ${levels}`);

    const { score, lines } = await readPopup(page);
    await assertTold(session, page, { role: "main" });
    await assertTold(session, page, { role: "heading", level: 1, name: "Data Analyst" });
    const words = new RegExp(`\\b${score} ${english("score_of")}`);
    await assertTold(session, page, { role: "region", name: english("score_section"), words });
    for (const state of new Set(lines.map((line) => line.state))) {
      const name = new RegExp(`^${english(`lines_${state}`)} \\d+$`);
      await assertTold(session, page, { role: "heading", level: 2, name });
    }
    for (const line of lines.filter(({ shown }) => shown)) {
      const points = english("line_points", { points: line.points, possible: "\\d+" });
      const order = [english(`mark_${line.state}`), line.name, points].join(".*");
      await assertTold(session, page, { role: "listitem", words: new RegExp(`^${order}`) });
    }
  },

  async "the lines by Tab, and back by Shift and Tab"(_session, page) {
    const down = await walkTo(page, english("popup_save"));
    const up = await walkTo(page, down[0], { back: true });
    assert.deepEqual(up, down.slice(0, -1).toReversed());
    const buttons = await page.$$eval('[data-testid="requirement"] button', (all) =>
      all.filter((button) => button.checkVisibility()).map((button) => button.getAttribute("aria-label")),
    );
    assert.ok(buttons.length > 0);
    const onLines = down.filter((stop) => buttons.includes(stop));
    assert.deepEqual(onLines, buttons, "every line's buttons, in the order of the lines");
  },

  async "I have this"(session, page) {
    const before = await readPopup(page);
    const opener = english("have_this_of", { name: "SQL" });
    const years = new RegExp(`^${english("field_years")}`);
    await walkTo(page, opener);
    await assertTold(session, page, { role: "button", name: opener, focused: true });
    await press(page, "Enter");
    const way = english("have_way_skill");
    await waitForFocus(page, way);
    await assertTold(session, page, { role: "group", name: opener });
    await assertTold(session, page, { role: "group", name: english("have_how") });
    await assertTold(session, page, { role: "radio", name: way, checked: "true", focused: true });

    await walkTo(page, years);
    await page.keyboard.type("4");
    await assertTold(session, page, { role: "textbox", name: years, value: "4", focused: true });
    await walkTo(page, english("have_add"));
    await assertTold(session, page, { role: "button", name: english("have_add"), focused: true });
    await press(page, "Enter");

    const after = await waitFor("another score", async () => {
      const now = await readPopup(page);
      return now.score !== before.score && now;
    });
    assert.ok(after.score > before.score);
    assert.equal(after.lines.find(({ name }) => name === "SQL").state, "met");
    await assertHeard(session, page, english("added_fit", { before: before.score, after: after.score }));
    await assertKept(page, "after adding");
    assert.match((await focused(page)).name, /SQL/, "the focus is on the line that it was about");
  },

  async "Escape leaves a form, and the focus goes back to its button"(_session, page) {
    await walkTo(page, /^I have this: /, { back: true });
    const { name: opener } = await focused(page);
    await press(page, "Enter");
    await waitFor("the form", () => page.$('[data-testid="have-this-form"]'));
    await press(page, "Escape");
    await waitFor("no form", async () => !(await page.$('[data-testid="have-this-form"]')));
    await waitForFocus(page, opener);
  },

  async "a line's menu by arrows and letters"(session, page) {
    const last = english("line_strike");
    await walkTo(page, /^More about /, { back: true });
    const { name } = await focused(page);
    await assertTold(session, page, { role: "button", name, hasPopup: "menu", expanded: false, focused: true });
    await press(page, "ArrowDown");
    await waitFor("the menu", () => page.$('[role="menu"]'));
    await assertTold(session, page, { role: "menu", name });
    await press(page, "End");
    await waitForFocus(page, last);
    await assertTold(session, page, { role: "menuitem", name: last, focused: true });
    await press(page, "Home");
    await press(page, last[0].toLowerCase());
    await waitForFocus(page, last);
    await press(page, "Escape");
    await waitForFocus(page, name);
    assert.equal(await page.$('[role="menu"]'), null);
  },

  async "save, change the status, undo"(session, page) {
    const [save, undo] = [english("popup_save"), english("undo")];
    const status = { role: "combobox", name: english("wish_status"), focused: true };
    await walkTo(page, save);
    await assertTold(session, page, { role: "button", name: save, focused: true });
    await press(page, " ");
    await waitForFocus(page, status.name);
    await assertHeard(session, page, english("saved"));
    await assertTold(session, page, { ...status, value: english("wish_saved") });

    // Letters choose in the select of every system; arrows open its list on some.
    await press(page, english("wish_applied")[0]);
    await waitForStatus(page, "applied");
    await assertHeard(session, page, english("status_changed", { status: english("wish_applied") }));
    await assertTold(session, page, { ...status, value: english("wish_applied") });

    await walkTo(page, undo, { back: true });
    await assertTold(session, page, { role: "button", name: undo, focused: true });
    await press(page, "Enter");
    await waitForStatus(page, "saved");
    await assertHeard(session, page, english("undone"));
    await assertKept(page, "after undo");
  },
};

for (const name of browsers) {
  await test(name, async (t) => {
    const session = await launch(name, { web });
    try {
      await putRows(session, wallet, { clear: true });
      const { tabId } = await session.openPage(posting);
      const page = await session.openExtensionPage(`popup.html?tab=${tabId}`);
      await waitForLines(page);
      for (const [step, walk] of Object.entries(steps)) await t.test(step, () => walk(session, page));
    } finally {
      await session.close();
    }
  });
}

web.close();

function waitForStatus(page, status) {
  return waitFor(`the status ${status}`, () =>
    page.$eval('[data-testid="posting-status"]', (select, wanted) => select.value === wanted, status),
  );
}
