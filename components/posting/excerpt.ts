// A sentence with the words that matter, short enough to read at a glance. Pure; imports schema types alone.
import type { Span } from "../../utils/schema";

/** A piece of the excerpt; `marked` for the quote itself. */
export interface Piece {
  /** Where it begins in the posting's text; tells pieces apart. */
  start: number;
  text: string;
  marked: boolean;
}

/** Longest excerpt in UTF-16 units, the marked words not counted out. */
const longest = 120;

/**
 * The sentence of a posting's text with its quotes marked. A long sentence is cut at words around the quotes, with "…" where something
 * is left out; spaces and line breaks become single spaces; leading list signs go.
 */
export function excerpt(text: string, sentence: Span, quotes: readonly Span[], limit = longest): Piece[] {
  const marks = merge(quotes.filter((quote) => quote.end > sentence.start && quote.start < sentence.end));
  const window = narrow(text, sentence, marks, limit);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, marked: boolean): void => {
    const words = text.slice(start, end).replace(/\s+/g, " ");
    if (words !== "") pieces.push({ start, text: words, marked });
  };
  let at = window.start;
  for (const mark of marks) {
    add(at, Math.max(at, mark.start), false);
    add(Math.max(at, mark.start), Math.min(mark.end, window.end), true);
    at = Math.min(mark.end, window.end);
  }
  add(at, window.end, false);
  return trim(pieces, window.start > sentence.start, window.end < sentence.end);
}

/** The part of the sentence to show: all of it, or as much around the first quotes as fits. */
function narrow(text: string, sentence: Span, marks: readonly Span[], limit: number): Span {
  if (sentence.end - sentence.start <= limit) return sentence;
  const first = marks[0]?.start ?? sentence.start;
  // The first quote is shown whole, however long; others as far as they fit.
  const fitting = marks.filter((mark, at) => at === 0 || mark.end - first <= limit);
  const last = Math.min(sentence.end, Math.max(first, ...fitting.map((mark) => mark.end)));
  const room = Math.max(0, limit - (last - first));
  // A little more after the quote than before it: "… Power BI or a similar tool".
  const before = Math.min(Math.floor(room * 0.45), first - sentence.start);
  const start = wordStart(text, first - before, sentence.start, first);
  const end = wordEnd(text, Math.min(sentence.end, last + room - (first - start)), sentence.end, last);
  return { start, end };
}

/** The first beginning of a word at or after `from`, no later than `latest`. */
function wordStart(text: string, from: number, earliest: number, latest: number): number {
  if (from <= earliest) return earliest;
  for (let at = from; at < latest; at++) if (/\s/.test(text[at - 1] ?? " ")) return at;
  return latest;
}

/** The last end of a word at or before `to`, no earlier than `earliest`. */
function wordEnd(text: string, to: number, latest: number, earliest: number): number {
  if (to >= latest) return latest;
  for (let at = to; at > earliest; at--) if (/\s/.test(text[at] ?? " ")) return at;
  return earliest;
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function trim(pieces: Piece[], cutBefore: boolean, cutAfter: boolean): Piece[] {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return pieces;
  if (!first.marked) first.text = first.text.replace(/^[\s•·▪‣*–—-]+/u, "");
  last.text = last.text.trimEnd();
  if (cutBefore) pieces.unshift({ start: -1, text: "… ", marked: false });
  if (cutAfter) pieces.push({ start: Infinity, text: " …", marked: false });
  return pieces.filter((piece) => piece.text !== "");
}
