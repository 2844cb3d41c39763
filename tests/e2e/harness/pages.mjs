// The pages that the end-to-end tests serve, by address. Imports no browser.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
const fixtures = join(root, "tests", "fixtures");

/**
 * Every invented page: tests/fixtures/e2e/HOST/PATH.html under https://HOST/PATH, and each page of the boards' fixtures under the
 * address in its first comment (`<!-- url: … -->`). Gives back a Map from address to HTML.
 */
export function inventedPages() {
  const pages = new Map();
  for (const file of globSync("boards/*/*/page.html", { cwd: fixtures })) {
    const html = readFileSync(join(fixtures, file), "utf8");
    const address = /<!--\s*url:\s*(\S+)\s*-->/.exec(html)?.[1];
    if (address) pages.set(address, html);
  }
  const folder = join(fixtures, "e2e");
  for (const file of globSync("**/*.html", { cwd: folder })) {
    const address = `https://${file.replaceAll("\\", "/").replace(/\.html$/, "")}`;
    pages.set(address, readFileSync(join(folder, file), "utf8"));
  }
  return pages;
}

/** Where saved real pages lie when the machine has them (not part of the project), else null. */
export function realPagesFolder() {
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
