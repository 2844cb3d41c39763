// Texts of postings in a folder: pages and texts, and the sets of shared/data/postings. Those that a gold set holds are left out.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** Sentences this long are of one posting alone. */
const telling = 60;

interface TokenLine {
  idx: number;
  tokens: string[];
  source?: string;
}

/** All texts, each with the file it came from. Names of SkillSpan's postings are "ss-SOURCE-IDX". */
export function* textsIn(folder: string): Generator<{ name: string; text: string }> {
  for (const file of readdirSync(folder).toSorted()) {
    const path = join(folder, file);
    const kind = extname(file);
    if (kind === ".txt") yield { name: file, text: readFileSync(path, "utf8") };
    else if (kind === ".json") yield* tokenLines(file, readFileSync(path, "utf8"));
    else if (kind === ".csv") yield* columns(file, readFileSync(path, "utf8"));
  }
}

function* tokenLines(file: string, content: string): Generator<{ name: string; text: string }> {
  const lines = content
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as TokenLine);
  const postings = Map.groupBy(lines, ({ source, idx }) => (source ? `ss-${source}-${idx}` : `${file}-${idx}`));
  for (const [name, sentences] of postings)
    yield { name, text: sentences.map(({ tokens }) => tokens.join(" ").replace(/ ([,.;:)])/g, "$1")).join("\n") };
}

/** A table with the columns of a posting, as Google's of 2018; each row under the headings of its columns. */
function* columns(file: string, content: string): Generator<{ name: string; text: string }> {
  const [head = [], ...rows] = parseCsv(content);
  for (const [at, row] of rows.entries()) {
    const parts = ["Responsibilities", "Minimum Qualifications", "Preferred Qualifications"].map((name) => {
      const value = row[head.indexOf(name)]?.trim();
      return value ? `${name}\n${value}` : "";
    });
    yield { name: `${file}-${at + 1}`, text: parts.filter(Boolean).join("\n\n") };
  }
}

/** RFC 4180: quotes doubled inside quotes, line breaks inside quotes. */
function parseCsv(content: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g;
  for (const found of content.matchAll(cell)) {
    if (/^\r?\n/.test(found[0])) rows.push([]);
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
  }
  return rows.filter((row) => row.some((value) => value !== ""));
}

/** Whether a text shares a telling line with the texts of a gold set. */
export function isAmong(text: string, lines: ReadonlySet<string>): boolean {
  return tellingLines(text).some((line) => lines.has(line));
}

export function tellingLines(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\n|(?<=[.!?])\s/)
    .map((line) => line.replace(/[^\p{L}\p{N}]+/gu, ""))
    .filter((line) => line.length >= telling);
}
