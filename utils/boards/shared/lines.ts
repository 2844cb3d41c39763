// Elements of a page → lines. Knows HTML and no board; walks without recursion and changes no node.
import type { Line } from "./compose";
import { longest, markerOf } from "./compose";
import { walk } from "./walk";

const words = (list: string): Set<string> => new Set(list.split(" "));

/** Elements that hold no text of the page. */
const silent = words(
  "audio button canvas datalist dialog form head iframe input nav noscript object script select style svg template textarea video",
);
/** Elements that begin and end a line. */
const block = words(
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr " +
    "legend li main ol p pre section summary table tbody tfoot thead tr ul",
);
const headings = words("dt h1 h2 h3 h4 h5 h6 summary");

/** What the text of an element is: changed when it opens, put back when it closes. */
interface State {
  element: Element;
  heading: boolean;
  bold: boolean;
  lines: boolean;
  item: Element | null;
  depth: number;
}

interface Draft extends Line {
  bold: boolean;
  item: Element | null;
  depth: number;
}

/** True for what the page itself hides from everyone; text that can be found by searching the page counts as shown. */
export function isHidden(element: Element): boolean {
  const hidden = element.getAttribute("hidden");
  return (
    (hidden !== null && hidden !== "until-found") ||
    element.getAttribute("aria-hidden") === "true" ||
    /display:\s*none/i.test(element.getAttribute("style") ?? "")
  );
}

/** A form is left out, unless it is wrapped around the page as old servers do. */
function isSilent(element: Element, inHeading: boolean): boolean {
  const name = element.localName;
  if (!silent.has(name)) return false;
  if (name === "button") return !inHeading;
  return name !== "form" || element.querySelector("h1,main,article") === null;
}

/** Blank lines or bullets between the words of one text node: its line breaks are meant, whatever CSS says. */
const keepsLines = /\S[^\S\n]*\n[^\S\n]*(?:\n|[•●▪◦·*–-]\s)/;

/**
 * The lines of an element: whitespace collapsed, one line per paragraph, list item, table row or <br>; cells of a row are
 * joined by " | ". A line is a heading when its element is one (h1 to h6, role=heading, dt, summary), when all its letters are
 * bold, or when it is short and a list follows at once. `skip` leaves out further elements. Reads little more than `longest`.
 */
export function linesOf(root: Node, skip: (element: Element) => boolean = () => false): Line[] {
  const drafts: Draft[] = [];
  const states: State[] = [];
  let state: Omit<State, "element"> = { heading: false, bold: false, lines: false, item: null, depth: 0 };
  let buffer = "";
  let bold = false;
  let plain = false;
  let filled = false;
  let total = 0;

  const flush = (): void => {
    const text = buffer
      .replace(/[\u00AD\u200B\u2060]/g, "")
      .replace(/\s+/g, " ")
      .replace(/ \| ?$/, "")
      .trim();
    if (text !== "") {
      const kind = state.heading && isShort(text, 20) ? "heading" : state.item ? "item" : "text";
      drafts.push({ kind, text, bold: bold && !plain, item: state.item, depth: state.depth });
      total += text.length;
    }
    buffer = "";
    bold = plain = filled = false;
  };
  const append = (value: string): void => {
    buffer += value;
    if (!/\S/.test(value)) return;
    filled = true;
    if (/[\p{L}\p{N}]/u.test(value)) {
      if (state.bold) bold = true;
      else plain = true;
    }
  };
  /** Takes a node in; true when its children are to be read. */
  const open = (node: Node): boolean => {
    if (node.nodeType === 3 || node.nodeType === 4) {
      const value = node.nodeValue ?? "";
      if (!state.lines && !keepsLines.test(value)) append(value);
      else
        for (const [index, line] of value.split("\n").entries()) {
          if (total > longest) break;
          if (index > 0) flush();
          append(line);
        }
    }
    if (node.nodeType !== 1) return node.nodeType === 9 || node.nodeType === 11;
    const element = node as Element;
    if (node !== root && (isSilent(element, state.heading) || isHidden(element) || skip(element))) return false;
    const name = element.localName;
    if (name === "br") flush();
    if ((name === "td" || name === "th") && filled) buffer += " | ";
    if (block.has(name)) flush();
    const next = stateIn(element, name, state);
    if (next) {
      states.push({ ...state, element });
      state = next;
    }
    return true;
  };
  const close = (node: Node): void => {
    if (node.nodeType === 1 && block.has((node as Element).localName)) flush();
    const last = states.at(-1);
    if (last?.element === node) {
      state = last;
      states.pop();
    }
  };

  walk(root, (node) => total <= longest && open(node), close);
  flush();
  return drafts.map((draft, index) => ({ kind: kindOf(draft, drafts[index + 1]), text: draft.text }));
}

/** The state inside an element, null when it is that of its parent. */
function stateIn(element: Element, name: string, state: Omit<State, "element">): Omit<State, "element"> | null {
  const heading = headings.has(name) || element.getAttribute("role") === "heading";
  const weight = /font-weight:\s*(bold|normal|[1-9]00)/i.exec(element.getAttribute("style") ?? "")?.[1];
  // A document pasted from an editor may stand in one <b style="font-weight: normal">.
  const strong = weight === undefined ? name === "b" || name === "strong" || state.bold : /^(b|[6-9])/i.test(weight);
  if (!heading && strong === state.bold && name !== "li" && name !== "pre") return null;
  return {
    heading: heading || state.heading,
    bold: strong,
    lines: state.lines || name === "pre",
    item: name === "li" ? element : state.item,
    depth: state.depth + (name === "li" ? 1 : 0),
  };
}

/** Settles what a line is, now that the next one is known. */
function kindOf(line: Draft, next: Draft | undefined): Line["kind"] {
  if (line.kind === "heading" || !isShort(line.text, 12)) return line.kind;
  const contains = next !== undefined && (next.item === line.item || next.depth > line.depth);
  // An item that is all bold heads what else stands in it; among its like it is an item.
  if (line.bold && (line.item === null || contains)) return "heading";
  const opensList = line.item === null && next !== undefined && (next.item !== null || markerOf(next.text) > 0);
  const announces = line.text.endsWith(":")
    ? isShort(line.text, 8)
    : isShort(line.text, 4) && /^\p{Lu}/u.test(line.text);
  return opensList && announces && markerOf(line.text) === 0 ? "heading" : line.kind;
}

/** At most so many words, 120 characters, and not ended like a sentence. */
function isShort(text: string, most: number): boolean {
  return text.length <= 120 && !/[.;,!]$/.test(text) && text.split(" ").length <= most;
}

/** The text of an element in one line, "" for none. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return "";
  return linesOf(element)
    .map((line) => line.text)
    .join(" ");
}
