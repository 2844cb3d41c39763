// Finds Chromium and Firefox, and installs what is missing where that is simple (Debian as root). Imports no package.
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { Failure, run } from "./command.mjs";

/**
 * Where a browser may be: the variable that names it, commands on the PATH, usual places, and its Debian package. Branded Chrome
 * comes last; Firefox ESR first, since it alone takes an unsigned extension for good.
 */
const places = {
  chromium: {
    variable: "CHROMIUM",
    commands: ["chromium", "chromium-browser", "google-chrome-for-testing", "google-chrome", "google-chrome-stable"],
    files: [
      "{home}/.cache/puppeteer/chrome/*/chrome-linux*/chrome",
      "{home}/.cache/ms-playwright/chromium-*/chrome-linux*/chrome",
      "{home}/.cache/puppeteer/chrome/*/chrome-mac*/*.app/Contents/MacOS/*",
      "/Applications/{Chromium,Google Chrome for Testing,Google Chrome}.app/Contents/MacOS/*",
      "C:/Program Files*/{Chromium,Google/Chrome}/Application/chrome.exe",
    ],
    package: "chromium",
    advice: "Install Chromium or Chrome for Testing, or say where it is: CHROMIUM=/path/to/it",
  },
  firefox: {
    variable: "FIREFOX",
    commands: ["firefox-esr", "firefox"],
    files: ["/Applications/Firefox*.app/Contents/MacOS/firefox", "C:/Program Files*/Mozilla Firefox*/firefox.exe"],
    package: "firefox-esr",
    advice: "Install Firefox ESR, or say where it is: FIREFOX=/path/to/it",
  },
};

/** Path of a browser ("chromium", "firefox"), or null. */
export function findBrowser(name) {
  const { variable, commands, files } = places[name];
  if (process.env[variable]) return process.env[variable];
  const patterns = files.map((pattern) => pattern.replace("{home}", homedir()));
  return commands.map(findCommand).find(Boolean) ?? globSync(patterns).sort().at(-1) ?? null;
}

/** Path of a command, or null. */
export function findCommand(command) {
  const candidates = process.env.PATH.split(delimiter).map((folder) => join(folder, command));
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

/**
 * Makes sure that the browsers are there, and openssl too when `tls` is asked (the tests' own web needs it). Installs what is
 * missing on Debian as root; elsewhere a Failure says what to install.
 */
export async function installBrowsers(names, { tls = false } = {}) {
  const missing = names.filter((name) => !findBrowser(name));
  const openssl = tls && findCommand("openssl") === null;
  if (missing.length === 0 && !openssl) return;
  if (!isDebianRoot()) {
    const advice = missing.map((name) => places[name].advice);
    throw new Failure(`Not found: ${[...missing, ...(openssl ? ["openssl"] : [])].join(", ")}.`, {
      hint: [...advice, ...(openssl ? ["Install openssl."] : [])].join("\n"),
    });
  }
  const packages = [...missing.map((name) => places[name].package), ...(openssl ? ["openssl"] : [])];
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, hint: "Are Debian's packages reachable?" };
  await run("apt-get", ["update", "-qq"], options);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}

function isDebianRoot() {
  const release = "/etc/os-release";
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, "utf8"));
}
