// Starts Chromium with or without the extension, and knows what only Chromium does. Imports no test.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "puppeteer-core";
import { waitFor } from "./wait.mjs";

/**
 * `extension` is a built folder or null, `proxyPort` that of the counted web or null for a browser on the real network. The profile
 * keeps what the extension stored: its id comes from its folder, so it is the same after a restart. Gives back `browser`, `origin` of the
 * extension's pages, `namesAsked()`, `setScheme(page, "light", "dark" or null: the system's)`, and, with an extension,
 * `clickToolbar(page)`, `killBackground()`, `reloadExtension()`.
 */
export async function startChromium({ executable, profile, extension, proxyPort, headless }) {
  const log = join(profile, "net-log.json");
  const browser = await launch({
    executablePath: executable,
    headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: true,
    defaultViewport: null,
    timeout: 60_000,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-quic",
      "--disable-component-update",
      "--disable-features=NetworkTimeServiceQuerying",
      "--allow-browser-signin=false",
      "--lang=en-US",
      ...(proxyPort ? countedNetwork(proxyPort, log) : []),
    ],
  });
  const setScheme = (page, scheme) =>
    page.emulateMediaFeatures(scheme ? [{ name: "prefers-color-scheme", value: scheme }] : []);
  const started = { browser, origin: null, setScheme, namesAsked: () => namesIn(log) };
  if (!extension) return started;
  const own = await install(browser, extension);
  const origin = `chrome-extension://${own.id}`;
  return {
    ...started,
    origin,
    clickToolbar: (page) => own.triggerAction(page),
    killBackground: () => killBackground(browser, origin),
    reloadExtension: () => reloadExtension(browser, extension, origin),
  };
}

/** Installs an unpacked extension; when Chromium refuses it, the browser is closed and the reason thrown. */
async function install(browser, extension) {
  try {
    const id = await browser.installExtension(extension);
    return (await browser.extensions()).get(id);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function findBackground(browser, origin) {
  return browser.targets().find((target) => target.type() === "service_worker" && target.url().startsWith(origin));
}

async function killBackground(browser, origin) {
  const worker = await findBackground(browser, origin)?.worker();
  await worker?.close();
}

/** Not by runtime.reload(): outside its developer mode, Chromium then blocks an unpacked extension. */
async function reloadExtension(browser, extension, origin) {
  await browser.installExtension(extension);
  await waitFor("the new background runs", () => findBackground(browser, origin));
}

/** Everything goes to the proxy, loopback too; the log tells which names were looked up beside it. */
function countedNetwork(port, log) {
  return [
    `--proxy-server=http://127.0.0.1:${port}`,
    "--proxy-bypass-list=<-loopback>",
    "--ignore-certificate-errors",
    `--log-net-log=${log}`,
  ];
}

/** Host names that the browser itself tried to resolve; the log is complete once the browser is closed. */
function namesIn(log) {
  const { constants, events } = JSON.parse(readFileSync(log, "utf8"));
  const asked = constants.logEventTypes.HOST_RESOLVER_MANAGER_REQUEST;
  return events.filter(({ type, params }) => type === asked && params?.host).map(({ params }) => params.host);
}
