// Lines of a posting → its text and blocks with offsets. Pure; imports types only.
import type { Block } from "../../schema";

/** One line of a posting: a heading, a list item or a paragraph. */
export interface Line {
  kind: Block["kind"];
  text: string;
}

/** Longest text of a posting in UTF-16 units; the longest real one seen has 17,000. */
export const longest = 200_000;

/** A bullet, dash or number that opens a list item, with the space after it. */
const marker = /^(?:[•●▪◦‣■□○➢➤✓✔✅·]\s*|[-–—*]\s+|\(?\d{1,2}[.)]\s+)(?=\S)/u;

/** Length of the list marker that the line begins with, 0 for none. */
export function markerOf(line: string): number {
  return marker.exec(line)?.[0].length ?? 0;
}

/** Where to cut the text so that it keeps the limit and no character is torn. */
export function cutAt(text: string, limit: number): number {
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}

/**
 * One line per block, a blank line before headings. The block of an item leaves its marker out, so that
 * `text.slice(block.start, block.end)` is what it says. `cut` tells that the text was longer than `longest`.
 */
export function compose(lines: readonly Line[]): { text: string; blocks: Block[]; cut: boolean } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const line of lines) {
    const gap = length === 0 ? "" : line.kind === "heading" ? "\n\n" : "\n";
    const room = longest - length - gap.length;
    const fits = line.text.length <= room;
    const text = fits ? line.text : line.text.slice(0, Math.max(0, cutAt(line.text, room))).trimEnd();
    if (text !== "") {
      const start = length + gap.length;
      const end = start + text.length;
      const skip = line.kind === "heading" ? 0 : markerOf(text);
      parts.push(gap, text);
      blocks.push({ kind: skip > 0 ? "item" : line.kind, start: start + skip, end });
      length = end;
    }
    if (!fits) return { text: parts.join(""), blocks, cut: true };
  }
  return { text: parts.join(""), blocks, cut: false };
}

/**
 * Adds a section under a heading of its own, in items. What already stands in the lines is not repeated; nothing is added
 * when nothing is left. At most 200 items are looked at.
 */
export function addSection(lines: Line[], heading: string, items: readonly string[]): void {
  const standing = lines.map((line) => line.text.toLowerCase()).join("\n");
  const fresh = [...new Set(items.slice(0, 200).map((item) => item.replace(/\s+/g, " ").trim()))].filter(
    (item) => item !== "" && !stands(standing, item.toLowerCase()),
  );
  if (fresh.length === 0) return;
  lines.push({ kind: "heading", text: heading });
  for (const item of fresh) lines.push({ kind: "item", text: item });
}

const partOfWord = /[\p{L}\p{N}+#]/u;

/** Whether the text holds the phrase as whole words: "C" does not stand in "C++". */
function stands(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!partOfWord.test(text[at - 1] ?? "") && !partOfWord.test(text[at + phrase.length] ?? "")) return true;
  }
  return false;
}
