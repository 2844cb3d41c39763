// Firefox's private windows: a posting is read there, and saved only when the user says so; then it is there in the other windows too.
// Chromium lets no test open the popup in a window of its own kind; there all windows share one storage.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, inventedPages, launch, openWeb, waitFor } from "./harness.mjs";

const id = "laurel@laurel.invalid";
const posting = "https://www.linkedin.com/jobs/view/data-analyst-at-northwind-foods-4100000001";

if (browsers.includes("firefox")) {
  const web = await openWeb(inventedPages());
  await test("firefox", async () => {
    const session = await launch("firefox", { web, permanent: true });
    try {
      await saveInPrivate(session);
    } finally {
      await session.close();
      web.close();
    }
  });
}

async function saveInPrivate(session) {
  const { connection } = session.browser;
  const evaluate = async (target, expression) => {
    const { result } = await connection.send("script.evaluate", { target, awaitPromise: true, expression });
    if (result.type !== "success") throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };
  /** Runs with the browser's own rights: what a user does in its menus, no page can. */
  const asBrowser = async (code) => {
    const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
    return evaluate({ context: tree.result.contexts[0].context }, `(async () => { ${code} })()`);
  };
  const pages = async () => (await connection.send("browsingContext.getTree", {})).result.contexts;

  const origin = await session.ask(() => location.origin);
  await asBrowser(`
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    const permissions = { permissions: ["internal:privateBrowsingAllowed"], origins: [], data_collection: [] };
    await ExtensionPermissions.add("${id}", permissions, WebExtensionPolicy.getByID("${id}").extension);
    await (await AddonManager.getAddonByID("${id}")).reload();`);
  await waitFor("private windows are allowed", () =>
    asBrowser(`return WebExtensionPolicy.getByID("${id}")?.privateBrowsingAllowed`),
  );
  // Opened before the private window, so that it stands in an ordinary one.
  const desk = await waitFor("the extension is back", () =>
    session.openExtensionPage("dashboard.html#wishlist").catch(() => null),
  );
  await asBrowser(`
    globalThis.privateWindow = window.OpenBrowserWindow({ private: true });`);
  // Its first page comes late, into whatever tab is in front then.
  await waitFor("the private window", () =>
    asBrowser(`
      const { gBrowser, gBrowserInit } = privateWindow;
      return gBrowserInit.delayedStartupFinished && gBrowser.selectedBrowser.currentURI.spec === "about:privatebrowsing";`),
  );
  const open = (address) =>
    asBrowser(`
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      privateWindow.gBrowser.selectedTab = privateWindow.gBrowser.addTab("${address}", { triggeringPrincipal });`);
  /** Evaluates in the private popup until it gives something back. */
  const inPopup = (what, expression) =>
    waitFor(what, async () => {
      const popup = (await pages()).find(({ url }) => url.startsWith(`${origin}/popup.html`));
      return popup && evaluate({ context: popup.context }, expression);
    });

  await open(posting);
  const tabId = await waitFor("the private tab", () =>
    desk.evaluate(async () => {
      // The last tab of the window; its address is none of Laurel's business.
      const tabs = (await browser.tabs.query({})).filter((tab) => tab.incognito);
      return tabs.length > 1 ? tabs.toSorted((a, b) => a.index - b.index).at(-1).id : null;
    }),
  );
  const badge = () => desk.evaluate((tab) => browser.action.getBadgeText({ tabId: tab }), tabId);
  await waitFor("the badge in the private window", badge);
  await open(`${origin}/popup.html?tab=${tabId}`);
  const press = (what, selector) =>
    inPopup(
      what,
      `(({ disabled }, button) => !disabled && (button.click(), true))(...Array(2).fill(document.querySelector('${selector}') ?? { disabled: true }))`,
    );
  await press("the save button", '[data-testid="save-posting"]');
  await inPopup("the question", `document.querySelector("dialog[open]") !== null`);
  assert.equal(await countSaved(desk), 0, "nothing is saved before the answer");
  await press("the yes", "dialog[open] .primary");
  await inPopup("the posting is saved", `document.querySelector('[data-testid="posting-status"]') !== null`);
  await waitFor("it is in the wishlist of every window", async () => (await countSaved(desk)) === 1);
}

function countSaved(page) {
  return page.$$eval('[data-testid="wishlist-item"]', (rows) => rows.length);
}
