// The dashboard's pages and states. A new one is one entry; what a state is made of stands in show.mjs. Imports no test.
import { find, hook, press, pressAt, type } from "./actions.mjs";
import { longWallet, sampleWallet, savedPostings } from "./rows.mjs";

const postings = [
  "https://builtin.com/job/supply-chain-data-analyst/4100010",
  "https://job-boards.greenhouse.io/staldwyns/jobs/4100020",
  "https://builtin.com/job/payroll-specialist/4100014",
  "https://builtin.com/job/freight-forwarding-coordinator/4100015",
  "https://builtin.com/job/warehouse-helper/4100012",
];

/** `at` is the address behind the hash, `wallet` what is held, `saved(session)` the saved postings, `ready` a selector. */
function dashboard(name, { at, wallet = sampleWallet, saved, ready, ...more }) {
  return {
    name,
    kind: "dashboard",
    rows: async (session) => ({ ...wallet, ...(saved && { postings: await saved(session) }) }),
    ready,
    open: async (session) => ({ page: await session.openExtensionPage(`dashboard.html#${at}`) }),
    ...more,
  };
}

const empty = '[data-testid="empty"]';
const entry = '[data-testid="catalog-entry"]';
const parts = ["credentials", "skills", "languages", "experience", "projects"];

const openEntry = async (page) => {
  await pressAt(page, `${entry} a`);
  await find(page, '[data-testid="add-entry"]:not(:disabled)');
};

export const dashboardStates = [
  dashboard("wishlist-empty", { at: "wishlist", ready: empty }),
  dashboard("wishlist", {
    at: "wishlist",
    saved: (session) => savedPostings(session, postings.slice(0, 2)),
    ready: '[data-testid="demand"]',
  }),
  dashboard("wishlist-many", {
    at: "wishlist",
    wallet: longWallet,
    saved: (session) => savedPostings(session, postings, 60),
    ready: '[data-testid="demand"]',
  }),
  dashboard("wishlist-removed", {
    at: "wishlist",
    saved: (session) => savedPostings(session, postings.slice(0, 2)),
    ready: '[data-testid="demand"]',
    async act(page) {
      await pressAt(page, '[data-testid="wishlist-item"] button');
      await hook(page, "undo");
    },
  }),
  dashboard("wallet-empty", { at: "wallet", wallet: {}, ready: empty }),
  dashboard("wallet", { at: "wallet", ready: '[data-testid="credential"]' }),
  dashboard("wallet-long", { at: "wallet", wallet: longWallet, ready: '[data-testid="credential"]' }),
  ...parts.map((part) =>
    dashboard(`wallet-${part}-form`, {
      at: "wallet",
      ready: `[data-testid="add-${part}"]`,
      async act(page) {
        await press(page, `add-${part}`);
        await press(page, "item-keep");
        await find(page, '[aria-invalid="true"]');
      },
    }),
  ),
  dashboard("wallet-edit", {
    at: "wallet",
    wallet: longWallet,
    ready: '[data-testid="credential"]',
    async act(page) {
      await pressAt(page, '[data-testid="credential"]:last-of-type button');
      await hook(page, "item-keep");
    },
  }),
  dashboard("wallet-options", {
    at: "wallet",
    ready: '[data-testid="add-skills"]',
    async act(page) {
      await press(page, "add-skills");
      await hook(page, "item-keep");
      const field = 'form input[role="combobox"]';
      await type(page, field, "Po");
      await find(page, 'form [role="option"]');
      await page.focus(field);
      await page.keyboard.press("ArrowDown");
    },
  }),
  dashboard("catalog", { at: "catalog", ready: entry }),
  dashboard("catalog-none", { at: "catalog?q=zzzz", ready: empty }),
  dashboard("catalog-entry", { at: "catalog", ready: entry, act: openEntry }),
  dashboard("catalog-add", {
    at: "catalog",
    ready: entry,
    async act(page) {
      await openEntry(page);
      await press(page, "add-entry");
      await hook(page, "item-keep");
    },
  }),
  dashboard("settings", { at: "settings", ready: '[data-testid="delete-everything"]' }),
  dashboard("settings-delete", {
    at: "settings",
    ready: '[data-testid="delete-everything"]',
    async act(page) {
      await press(page, "delete-everything");
      await find(page, "dialog[open]");
    },
  }),
];
