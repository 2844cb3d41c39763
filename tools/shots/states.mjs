// Every page and state that is pictured: how to get there. A new one is one entry. Knows no file and no size.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { putRows, walletRows } from "../../tests/e2e/harness/store.mjs";
import { waitFor } from "../../tests/e2e/harness/wait.mjs";
import { root } from "../command.mjs";
import { addressOf, noPosting } from "./web.mjs";

const { wallet } = JSON.parse(readFileSync(join(root, "tests", "fixtures", "start", "wallet.json"), "utf8"));
const sample = walletRows(wallet);

/** Hooks on the page: `hook(page, "undo")` waits for it, `press` also clicks it as a person does. */
const hook = (page, id) => waitFor(id, () => page.$(`[data-testid="${id}"]`));
async function press(page, id) {
  const element = await hook(page, id);
  await element.evaluate((one) => one.scrollIntoView({ block: "center" }));
  await element.evaluate((one) => one.click());
}
/** Picks the item of an open menu by its place. */
async function pick(page, menu, at) {
  await press(page, menu);
  await waitFor("the menu", () => page.$('[role="menuitem"]'));
  await page.$$eval('[role="menuitem"]', (items, place) => items.at(place).click(), at);
}
const type = (page, selector, words) =>
  page.$eval(
    selector,
    (input, value) => {
      input.focus();
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    words,
  );

/** A state of the popup: `on` is the page in the tab, `rows` what is stored beside the sample wallet, `click` whether the toolbar button
 * was clicked, `act` what is done (`late`: once it has the
 * size of the picture), `ready` a hook. */
function popup(name, { on = addressOf("analyst"), rows = {}, empty = false, click = false, act, late, ready = "fit-score" } = {}) {
  return {
    name: `popup-${name}`,
    kind: "popup",
    rows: empty ? rows : { ...sample, ...rows },
    late,
    async open(session) {
      const { page: posting, tabId } = await session.openPage(on);
      // A page that Laurel does not read tells its address only after the user's click.
      if (click) await session.clickToolbar(posting);
      const page = await session.openExtensionPage(`popup.html?tab=${tabId}`);
      await hook(page, ready);
      await act?.(page);
      return { page, close: () => posting.close() };
    },
  };
}

/** A state of the dashboard; `at` is the address behind the hash. */
function dashboard(name, { at, rows = {}, empty = false, act, ready = "main h1" }) {
  return {
    name,
    kind: "page",
    rows: empty ? rows : { ...sample, ...rows },
    async open(session) {
      const page = await session.openExtensionPage(`dashboard.html#${at}`);
      await waitFor(ready, () => page.$(ready));
      await act?.(page);
      return { page };
    },
  };
}

/** What is pressed in the gallery to see a component open. */
const pressed = { menu: "main .gallery-state:last-of-type button", dialog: "main .gallery-state button" };

/** One component in the gallery. */
function component(name) {
  const open = pressed[name];
  return {
    name: `gallery-${name}`,
    kind: "page",
    rows: {},
    late: open && ((page) => page.$eval(open, (button) => document.querySelector("dialog[open], [role=menu]") ?? button.click())),
    async open(session) {
      const page = await session.openExtensionPage(`gallery.html?only=${name}`);
      await waitFor("the component", () => page.$("main section"));
      return { page };
    },
  };
}

const settings = (more) => ({ settings: [{ boardsOff: [], language: null, quickestFirst: false, ...more }] });

/** A saved posting; the reading is what a short text asks for. */
function saved(index) {
  const titles = ["Data Analyst", "Ward Sister", "Freight Forwarder", "Stock Controller", "Bookkeeper", "Site Manager"];
  const text = "SQL is required. Excel is required. Forklift operation is required. German is a plus.";
  const requirement = (name, quote, importance, kind = "skill") => ({
    id: null,
    name,
    aliases: [],
    kind,
    importance,
    years: null,
    group: null,
    level: null,
    subjects: [],
    open: false,
    equivalent: false,
    obtainable: false,
    legal: false,
    quote,
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    sentence: { start: 0, end: text.length },
  });
  const at = new Date(Date.UTC(2026, 10, 24, 9, 0, -index)).toISOString();
  return {
    id: `built-in:${index}`,
    posting: {
      url: `https://builtin.com/job/x/${index}`,
      board: "built-in",
      jobId: String(index),
      title: `${titles[index % titles.length]} ${index + 1}`,
      company: index % 3 ? "Northwind Foods" : "St. Aldwyn’s County Hospital and Community Health Partnership",
      location: "Leeds",
      status: index % 5 === 4 ? "closed" : "open",
      text,
      blocks: [{ kind: "text", start: 0, end: text.length }],
      posted: null,
      validThrough: null,
      problems: [],
    },
    reading: {
      requirements: [
        requirement("SQL", "SQL", "required"),
        requirement("Excel", "Excel", "required"),
        requirement("Forklift operation", "Forklift operation", index % 2 ? "required" : "preferred"),
        requirement("German", "German", "preferred", "language"),
      ],
      also: [],
      language: "en",
      understood: true,
    },
    status: ["saved", "applied", "interviewing"][index % 3],
    notes: "",
    savedAt: at,
    changedAt: at,
  };
}
const postings = (count) => ({ postings: Array.from({ length: count }, (_, index) => saved(index)) });
const openFirst = (id) => async (page) => {
  await press(page, id);
  await waitFor("the form", () => page.$("form"));
};

export const states = [
  popup("rated"),
  popup("blocked", { on: addressOf("nurse") }),
  popup("few", { on: addressOf("few") }),
  popup("empty-wallet", { empty: true }),
  popup("not-understood", { on: addressOf("german") }),
  popup("closed", { on: addressOf("closed") }),
  popup("nothing", { on: noPosting, ready: "state-nothing" }),
  popup("off", { click: true, rows: settings({ boardsOff: ["built-in"] }), ready: "state-off" }),
  popup("paste", {
    on: noPosting,
    ready: "state-nothing",
    act: (page) => page.$$eval(".panel .button", (all) => all.at(-1).click()),
  }),
  popup("have-this", { act: openFirst("have-this") }),
  popup("line-menu", { late: (page) => press(page, "line-menu") }),
  popup("title", { act: (page) => pick(page, "posting-menu", 0) }),
  popup("said-not", {
    act: async (page) => {
      await pick(page, "posting-menu", 1);
      await hook(page, "state-said_not");
    },
  }),
  popup("struck", {
    act: async (page) => {
      await pick(page, "line-menu", -1);
      const struck = await hook(page, "struck");
      await struck.evaluate((details) => {
        details.open = true;
      });
    },
  }),
  popup("added", {
    act: async (page) => {
      await press(page, "have-this");
      await press(page, "have-this-add");
      await hook(page, "toast");
    },
  }),
  popup("suggestion-form", {
    act: async (page) => {
      await press(page, "suggestion-have");
      await hook(page, "have-this-form");
    },
  }),
  popup("saved", {
    act: async (page) => {
      await press(page, "save-posting");
      await hook(page, "posting-status");
    },
  }),
  dashboard("wishlist-empty", { at: "wishlist", empty: true, ready: '[data-testid="empty"]' }),
  dashboard("wishlist", { at: "wishlist", rows: postings(3), ready: ".asks" }),
  dashboard("wishlist-many", { at: "wishlist", rows: postings(60), ready: ".asks" }),
  dashboard("wallet-empty", { at: "wallet", empty: true, ready: '[data-testid="empty"]' }),
  dashboard("wallet", { at: "wallet", ready: '[data-testid="credential"]' }),
  dashboard("wallet-form", {
    at: "wallet",
    ready: '[data-testid="add-credentials"]',
    act: async (page) => {
      await press(page, "add-credentials");
      await press(page, "item-keep");
      await waitFor("the error", () => page.$(".error"));
    },
  }),
  dashboard("wallet-skill", {
    at: "wallet",
    ready: '[data-testid="add-skills"]',
    act: async (page) => {
      await press(page, "add-skills");
      await waitFor("skills to offer", async () => {
        await type(page, '.form-card input[role="combobox"]', "Po");
        return page.$('[role="option"]');
      });
    },
  }),
  dashboard("catalog", { at: "catalog", ready: '[data-testid="catalog-entry"]' }),
  dashboard("catalog-none", { at: "catalog?q=zzzz", ready: '[data-testid="empty"]' }),
  dashboard("catalog-entry", {
    at: "catalog",
    ready: '[data-testid="catalog-entry"]',
    act: async (page) => {
      await page.$eval('[data-testid="catalog-entry"] a', (link) => link.click());
      await waitFor("the facts", () => page.$(".facts"));
    },
  }),
  dashboard("catalog-add", {
    at: "catalog",
    ready: '[data-testid="catalog-entry"]',
    act: async (page) => {
      await page.$eval('[data-testid="catalog-entry"] a', (link) => link.click());
      await waitFor("the button", () => page.$('[data-testid="add-entry"]:not(:disabled)'));
      await press(page, "add-entry");
      await waitFor("the form", () => page.$("form"));
    },
  }),
  dashboard("settings", { at: "settings", ready: '[data-testid="delete-everything"]' }),
  dashboard("settings-delete", {
    at: "settings",
    ready: '[data-testid="delete-everything"]',
    act: async (page) => {
      await press(page, "delete-everything");
      await waitFor("the question", () => page.$("dialog[open]"));
    },
  }),
  ...readdirSync(join(root, "entrypoints", "gallery", "entries")).map((file) => component(file.replace(".tsx", ""))),
];
