// One browser with (or without) the extension as a test uses it: the same words for Chromium and Firefox.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as patience } from "node:timers/promises";
import { findBrowser } from "../../../tools/browsers.mjs";
import { startChromium } from "./chromium.mjs";
import { startFirefox } from "./firefox.mjs";
import { root } from "./pages.mjs";
import { sleep, temporaryFolder, waitFor } from "./wait.mjs";

/** The browsers to test: both, or those that the variable BROWSERS names ("firefox", "chromium,firefox"). */
export const browsers = (process.env.BROWSERS ?? "chromium,firefox").split(",");

const starters = { chromium: startChromium, firefox: startFirefox };

/** Folder of the built extension for a browser. */
export const built = (name) => join(root, ".output", name === "chromium" ? "chrome-mv3" : "firefox-mv3");

/**
 * Starts a browser. `web` is what `openWeb` gave (null: the real network), `extension` a folder or null for a browser without,
 * `permanent` for one that must outlive a restart (Firefox). A profile of its own unless one is given.
 */
export async function launch(name, options = {}) {
  const settings = {
    extension: built(name),
    permanent: false,
    profile: temporaryFolder(name),
    headless: true,
    executable: findBrowser(name),
    proxyPort: options.web?.port ?? null,
    ...options,
  };
  if (!settings.executable) throw new Error(`There is no ${name} on this machine: \`npm test\` installs it on Debian.`);
  const started = await starters[name](settings);
  return new Session(name, settings, started);
}

/** Pixels of the highest picture: a table of ten thousand rows has no end. */
const highest = 5000;

class Session {
  #started;
  /** A page of the extension that stays open, behind the others, to ask things in. */
  #desk;

  constructor(name, settings, started) {
    this.name = name;
    this.settings = settings;
    this.browser = started.browser;
    this.#started = started;
  }

  /** Where the extension's pages are ("chrome-extension://…"); null without extension. */
  get origin() {
    return this.#started.origin;
  }

  /** Opens a page of the web: `{page, tabId}`; `tabId` is the browser's number of its tab, null without extension. */
  async openPage(address) {
    const before = await this.#tabs();
    const page = await this.browser.newPage();
    await page.goto(address, { waitUntil: "load" });
    const tabId = (await this.#tabs()).find((id) => !before.includes(id)) ?? null;
    return { page, tabId };
  }

  /** Opens one of the extension's pages ("popup.html?tab=3") and waits until it is loaded. */
  async openExtensionPage(file) {
    const address = `${this.#started.origin}/${file}`;
    const page = await this.browser.newPage();
    // Firefox reports no load of its extension pages: the promise would never settle
    void page.goto(address).catch(() => {});
    const loaded = (wanted) => location.href === wanted && document.readyState === "complete";
    await waitFor(`${file} is loaded`, () => page.evaluate(loaded, address));
    return page;
  }

  /** Runs a function inside the extension, where `browser` is the extension's API, and gives back what it gives back. */
  async ask(question, ...args) {
    this.#desk ??= await this.openExtensionPage("dashboard.html");
    await this.#desk.evaluate(() => {
      globalThis.browser ??= globalThis.chrome;
    });
    return this.#desk.evaluate(question, ...args);
  }

  /** Text of the toolbar badge on a tab; "" when there is none. */
  badge(tabId) {
    return this.ask((id) => browser.action.getBadgeText({ tabId: id }), tabId);
  }

  /** Shows a page in the "light" or "dark" scheme, or in the system's (null). */
  setScheme(page, scheme) {
    return this.#started.setScheme(page, scheme);
  }

  /** Clicks the extension's toolbar button on a page: opens the popup and lets the extension read this page. */
  async clickToolbar(page) {
    await page.bringToFront();
    await this.#started.clickToolbar(page);
  }

  /** Ends the extension's background, as the browser does whenever it likes; the next message starts it again. */
  killBackground() {
    return this.#started.killBackground();
  }

  /** Loads the extension anew, as an update does: all its pages close, its content scripts stay behind in their pages. */
  async reloadExtension() {
    this.#desk = undefined;
    await this.#started.reloadExtension();
    await this.ask(() => true); // opens the new desk now, so that it does not cover a page later
  }

  /**
   * Saves a picture of a page, `width` CSS pixels wide and as high as all of it (at least `height`), in the "light" or "dark" scheme.
   * `path` is from the project's folder.
   */
  async screenshot(page, path, { width = 1100, height = 760, scheme = "light" } = {}) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    await page.bringToFront();
    await this.#started.setScheme(page, scheme);
    await page.setViewport({ width, height });
    // not puppeteer's fullPage: it leaves a foot that sticks to the window in the middle of the picture
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height: Math.min(Math.max(height, whole), highest) });
    await sleep(300); // transitions of colours and sizes
    await page.screenshot({ path: file });
    await this.#started.setScheme(page, null);
    await page.setViewport(null);
  }

  /** Host names that the browser looked up itself, beside the proxy. Only after `close`. */
  namesAsked() {
    return this.#started.namesAsked();
  }

  /** Ends the browser and everything that it started; the profile stays until this process ends. */
  async close() {
    const { pid } = this.browser.process();
    await Promise.race([this.browser.close(), patience(15_000, undefined, { ref: false })]);
    try {
      process.kill(-pid, "SIGKILL"); // the group of this very browser, in case it hangs
    } catch {
      // gone, as it should be
    }
  }

  /** Closes the browser and starts it anew with the same profile. */
  async restart() {
    await this.close();
    return launch(this.name, this.settings);
  }

  async #tabs() {
    if (!this.settings.extension) return [];
    return this.ask(async () => (await browser.tabs.query({})).map(({ id }) => id));
  }
}
