// Pages that are for development and tests alone: no release has them. Pure but for looking at a build's files.
import { existsSync } from "node:fs";
import { join } from "node:path";

const developmentPages = ["gallery.html", "empty.html"];

/** Problems as sentences. */
export function checkPages(folder) {
  return developmentPages
    .filter((page) => existsSync(join(folder, page)))
    .map((page) => `${page} is for development alone: wxt.config.ts must leave it out`);
}
