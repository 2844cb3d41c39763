// Reads saved postings through the extension's own code and prints one JSON object a line: a developer's window (README, docs/development.md).
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { JSDOM } from "jsdom";
import { readPage } from "../utils/boards";
import { plainPosting } from "../utils/boards/shared/plain";
import { compactEntry } from "../utils/catalog/catalog";
import { rate } from "../utils/fit/rate";
import { suggest } from "../utils/fit/suggest";
import { readWalletFile } from "../utils/importers/wallet-file";
import { readRequirements } from "../utils/requirements/read";
import type { Posting, Wallet } from "../utils/schema";
import { compile } from "../utils/skills/compile";
import { createMatcher } from "../utils/skills/matcher";
import { createTaxonomy } from "../utils/skills/taxonomy";
import { loadCatalog } from "./catalog";
import { loadModel } from "./reader";
import { loadSkills } from "./tables";

const usage = "npm run -s read -- PATH... [--url URL] [--urls FILE] [--wallet FILE]";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: "string" }, urls: { type: "string" }, wallet: { type: "string" } },
});
if (positionals.length === 0) stop(`Nothing to read. Use: ${usage}`);
for (const path of [...positionals, values.urls, values.wallet]) {
  if (path !== undefined && !existsSync(path)) stop(`There is no file or folder "${path}".`);
}
if (values.url !== undefined && !URL.canParse(values.url)) stop(`"${values.url}" is no address.`);

const skills = loadSkills();
const taxonomy = createTaxonomy(skills);
const matcher = createMatcher(compile(skills));
const model = loadModel();
const items = loadCatalog().map(compactEntry);
const wallet = values.wallet ? loadWallet(values.wallet) : emptyWallet();
const urls = values.urls ? loadUrls(values.urls) : new Map<string, string>();
const today = new Date().toISOString().slice(0, 10);

for (const file of positionals.flatMap(filesUnder)) {
  const posting = load(file);
  const { requirements, also, ...reading } = readRequirements(posting, matcher, model);
  const input = { status: posting.status, reading: { requirements, also, ...reading } };
  const { board, url, title, company, location, status, text } = posting;
  const line = {
    id: basename(file, extname(file)),
    file,
    posting: { board, url, title, company, location, status, text },
    requirements,
    also,
    fit: rate(input, wallet, taxonomy, today),
    suggestions: suggest(input, wallet, taxonomy, items, today, { quickestFirst: false }),
    problems: posting.problems,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Ends with one plain sentence instead of a stack. */
function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** The file itself, or the pages and texts of a folder and its folders, sorted. */
function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => {
      const inner = join(path, name);
      if (statSync(inner).isDirectory()) return filesUnder(inner);
      return [".html", ".htm", ".txt"].includes(extname(name)) ? [inner] : [];
    });
}

function load(file: string): Posting {
  const content = readFileSync(file, "utf8");
  const url = values.url ?? urls.get(resolve(file));
  if (extname(file) === ".txt") return plainPosting(content, { board: "paste", url: url ?? "" });
  const { document } = new JSDOM(content, { url: "https://unknown.invalid/" }).window;
  const address = url ?? ownAddress(document);
  // A page knows its address only from its window: relative links and adapters need it.
  return readPage(new JSDOM(content, { url: address }).window.document, address);
}

function ownAddress(document: Document): string {
  const address =
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.getAttribute("href") ??
    document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return address && /^https?:/.test(address) ? address : "https://unknown.invalid/";
}

/** Lines of path, tab, URL; paths are relative to the list's folder. */
function loadUrls(list: string): Map<string, string> {
  const lines = readFileSync(list, "utf8").split("\n").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [path = "", url = ""] = line.split("\t");
      return [resolve(dirname(list), path), url];
    }),
  );
}

function loadWallet(file: string): Wallet {
  let made = 0;
  const { wallet: read, problems } = readWalletFile(readFileSync(file, "utf8"), () => `item-${++made}`);
  for (const problem of problems) process.stderr.write(`${file}: ${problem}\n`);
  return read;
}

function emptyWallet(): Wallet {
  return { credentials: [], projects: [], experience: [], languages: [], skills: [] };
}
