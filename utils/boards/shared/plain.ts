// Plain text (pasted, selected, a .txt file) → blocks, the text kept byte for byte. Imports no DOM.
import type { Block, Posting } from "../../schema";
import { cutAt, longest, markerOf } from "./compose";

/** A line of the text without the space around it. */
interface Row {
  start: number;
  end: number;
  text: string;
  indent: number;
  /** Blank lines before it. */
  gap: boolean;
  marker: number;
}

/**
 * The blocks of plain text: one per line, without list markers and markdown marks. A line goes on in the next one where a
 * wrapped sentence does (long line, no end mark, lower case next). Headings are few and sure: markdown "#" or a line all in
 * "**", a short line that ends in ":", capitals only, or a few words alone between blank lines with text after them.
 */
export function blocksOf(text: string): Block[] {
  const rows = rowsOf(text);
  const blocks: Block[] = [];
  let last: Row | undefined;
  let alone = 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    alone = standsAlone(row, next) ? alone + 1 : 0;
    const before = blocks.at(-1);
    if (before && before.kind !== "heading" && last && goesOn(last, row)) before.end = row.end;
    else blocks.push(blockOf(row, next, alone));
    last = row;
  }
  return blocks;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let gap = true;
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === "") gap = true;
    else {
      const indent = raw.length - raw.trimStart().length;
      const start = from + indent;
      rows.push({ start, end: start + trimmed.length, text: trimmed, indent, gap, marker: markerOf(trimmed) });
      gap = false;
    }
    from = to + 1;
  }
  return rows;
}

const countWords = (text: string): number => text.split(/\s+/).length;

/** A few words without an end mark between blank lines. */
function standsAlone(row: Row, next: Row | undefined): boolean {
  return (
    row.gap &&
    row.marker === 0 &&
    (next === undefined || next.gap) &&
    row.text.length <= 80 &&
    countWords(row.text) <= 8 &&
    /^\p{Lu}/u.test(row.text) &&
    !/[.!?;,]$/.test(row.text)
  );
}

function goesOn(last: Row, row: Row): boolean {
  if (row.gap || row.marker > 0) return false;
  if (last.marker > 0) return row.indent > last.indent;
  return last.text.length >= 55 && !/[.!?:;]$/.test(last.text) && /^[\p{Ll}(]/u.test(row.text);
}

/** `alone`: how many lines in a row stood alone, this one last. Many of them are a list, and the last one before text a heading. */
function blockOf(row: Row, next: Row | undefined, alone: number): Block {
  const { text } = row;
  const hashes = /^#{1,6}\s+/.exec(text)?.[0].length ?? 0;
  if (hashes > 0) return { kind: "heading", start: row.start + hashes, end: row.end };
  if (/^\*\*[^*]+\*\*:?$/.test(text)) {
    return { kind: "heading", start: row.start + 2, end: row.start + text.lastIndexOf("**") };
  }
  if (row.marker > 0) return { kind: "item", start: row.start + row.marker, end: row.end };
  const heads =
    (text.endsWith(":") && text.length <= 80 && countWords(text) <= 10) ||
    isCapitals(row) ||
    (alone > 0 && alone <= 3 && next !== undefined && !standsAlone(next, undefined));
  return { kind: heads ? "heading" : "text", start: row.start, end: row.end };
}

/** "WHAT YOU WILL DO"; one word such as SQL only after a blank line, and no list such as "HTML, CSS". */
function isCapitals(row: Row): boolean {
  const { text } = row;
  const count = countWords(text);
  return count <= 8 && (count > 1 || row.gap) && /^[^\p{Ll},]*$/u.test(text) && /\p{Lu}{4}/u.test(text);
}

/**
 * A posting from text that a person pasted or selected: title is its first line when that is short. Text over the limit is cut
 * (problem too-long); blank text has the status none.
 */
export function plainPosting(text: string, source: { board: "paste" | "selection"; url: string }): Posting {
  const kept = text.length > longest ? text.slice(0, cutAt(text, longest)) : text;
  const blocks = blocksOf(kept);
  const first = blocks[0] && kept.slice(blocks[0].start, blocks[0].end);
  const title = first !== undefined && first.length <= 100 && !/[.!?:;]$/.test(first) ? first : "";
  return {
    ...source,
    jobId: null,
    title,
    company: "",
    location: "",
    status: blocks.length > 0 ? "open" : "none",
    text: kept,
    blocks,
    posted: null,
    validThrough: null,
    problems: kept === text ? [] : ["too-long"],
  };
}
