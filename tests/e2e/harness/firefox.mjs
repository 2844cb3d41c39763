// Starts Firefox with or without the extension, and knows what only Firefox does. Imports no test.
import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { launch } from "puppeteer-core";
import { root } from "./pages.mjs";

/** Firefox makes up a new one for each profile; a fixed one tells where the extension's pages are. */
const uuid = "1a04e100-0000-4000-8000-000000000001";

/**
 * As `startChromium`. With `permanent` the extension is put into the profile before the start, so that it is still there after a
 * restart (only ESR and developer builds let an unsigned one in); else it is installed for this run.
 */
export async function startFirefox({ executable, profile, extension, permanent, proxyPort, headless }) {
  const id = extension && idOf(extension);
  if (extension && permanent) packInto(profile, extension, id);
  const log = join(profile, "dns");
  const browser = await launch({
    browser: "firefox",
    executablePath: executable,
    headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    timeout: 60_000,
    args: ["--remote-allow-system-access"], // without it the extension's pages are out of reach
    env: { ...process.env, ...(proxyPort && countingEnvironment(log)) },
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
      "xpinstall.signatures.required": false,
      "extensions.autoDisableScopes": 0,
      ...(proxyPort && countedNetwork(proxyPort)),
    },
  });
  if (extension && !permanent) await install(browser, extension);
  return {
    browser,
    origin: extension && `moz-extension://${uuid}`,
    clickToolbar: () => clickToolbar(browser, id),
    killBackground: () => killBackground(browser, id),
    reloadExtension: () => reloadExtension(browser, id),
    setScheme: (_page, scheme) => setScheme(browser, scheme),
    namesAsked: () => namesIn(log),
  };
}

/** Installs an unpacked extension for this run; when Firefox refuses it, the browser is closed and the reason thrown. */
async function install(browser, extension) {
  try {
    await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Everything goes to the proxy, loopback and the browser's own requests too; Mozilla's own settings service is switched off. */
function countedNetwork(port) {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
    "network.proxy.failover_direct": false,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
  };
}

/** The log tells which names were looked up beside the proxy; the first variable lets the settings service be switched off. */
function countingEnvironment(log) {
  return { MOZ_REMOTE_SETTINGS_DEVTOOLS: "1", MOZ_LOG: "nsHostResolver:5", MOZ_LOG_FILE: log };
}

function idOf(extension) {
  return JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")).browser_specific_settings.gecko.id;
}

function packInto(profile, extension, id) {
  const folder = join(profile, "extensions");
  mkdirSync(folder, { recursive: true });
  const webExt = join(root, "node_modules", ".bin", "web-ext");
  const from = ["--source-dir", extension];
  const to = ["--artifacts-dir", folder, "--filename", "packed.zip", "--overwrite-dest"];
  execFileSync(webExt, ["build", ...from, ...to], { stdio: "ignore" });
  renameSync(join(folder, "packed.zip"), join(folder, `${id}.xpi`));
}

/** WebDriver cannot reach the toolbar: the browser's own window does what a click on the button does, for the tab in front. */
function clickToolbar(browser, id) {
  return inOwnWindow(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
  );
}

function killBackground(browser, id) {
  const how = "{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }";
  return inOwnWindow(
    browser,
    `await WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground(${how});`,
  );
}

function reloadExtension(browser, id) {
  return inOwnWindow(
    browser,
    `const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
    await addon.reload();`,
  );
}

/** The ESR does not know WebDriver's command for this yet. */
function setScheme(browser, scheme) {
  const value = scheme ? ["dark", "light"].indexOf(scheme) : 2;
  return inOwnWindow(
    browser,
    `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${value});`,
  );
}

/** Runs code with the browser's own rights in its window. */
async function inOwnWindow(browser, code) {
  const windows = await browser.connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const { result } = await browser.connection.send("script.evaluate", {
    target: { context: windows.result.contexts[0].context },
    awaitPromise: true,
    expression: `(async () => { ${code} })()`,
  });
  if (result.type !== "success") throw new Error(`Firefox's own window: ${result.exceptionDetails.text}`);
}

/** Host names that the browser itself tried to resolve; the log is complete once the browser is closed. */
function namesIn(log) {
  const lines = globSync(`${log}*`).flatMap((file) => readFileSync(file, "utf8").split("\n"));
  return lines.flatMap((line) => /Resolving host \[([^\]]*)\]/.exec(line)?.[1] ?? []);
}
