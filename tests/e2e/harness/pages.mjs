// The pages that the end-to-end tests serve, by address. Imports no browser.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
const fixtures = join(root, "tests", "fixtures");

/** The invented pages of tests/fixtures/e2e, HOST/PATH.html under https://HOST/PATH: a Map from address to HTML. */
export function inventedPages() {
  const folder = join(fixtures, "e2e");
  const files = globSync("**/*.html", { cwd: folder });
  const address = (file) => `https://${file.replaceAll("\\", "/").replace(/\.html$/, "")}`;
  return new Map(files.map((file) => [address(file), readFileSync(join(folder, file), "utf8")]));
}

/**
 * The cases of the boards' fixtures that a core board's content script runs on: `[{name, url, html, expected}]`; the address stands in
 * a page's first comment, `expected` is the posting that must be read.
 */
export function boardCases() {
  const core = Object.values(readJson("manifest/core-hosts.json")).flat();
  const hosts = core.map((host) => host.replace(/^https:\/\/(\*\.)?/, ""));
  const cases = globSync("boards/*/*/page.html", { cwd: fixtures })
    .sort()
    .map((file) => {
      const html = readFileSync(join(fixtures, file), "utf8");
      const [, url] = /<!--\s*url:\s*(\S+)\s*-->/.exec(html);
      return {
        name: dirname(file).slice("boards/".length),
        url,
        html,
        expected: readJson(join(dirname(file), "expected.json")),
      };
    });
  const isOn = (url, host) => url.hostname === host || url.hostname.endsWith(`.${host}`);
  return cases.filter(({ url }) => hosts.some((host) => isOn(new URL(url), host)));
}

function readJson(file) {
  return JSON.parse(readFileSync(join(fixtures, file), "utf8"));
}

/** Where saved real pages lie when the machine has them (not part of the project), else null. */
function realPagesFolder() {
  const folder = join(root, "..", "shared", "data", "pages");
  return existsSync(join(folder, "urls.tsv")) ? folder : null;
}

/** Saved real pages of the given boards: `[{file, url, html}]`, by urls.tsv (lines of path, tab, address). */
export function realPages(boards) {
  const folder = realPagesFolder();
  if (!folder) return [];
  const lines = readFileSync(join(folder, "urls.tsv"), "utf8").split("\n").filter(Boolean);
  return lines
    .map((line) => line.split("\t"))
    .filter(([file]) => boards.includes(dirname(file)) && existsSync(join(folder, file)))
    .map(([file, url]) => ({ file, url, html: readFileSync(join(folder, file), "utf8") }));
}
