// Makes examples for the tagger: of labelled postings, and of SkillSpan's sentences.
import { readFileSync } from "node:fs";
import { plainPosting } from "../../utils/boards/shared/plain";
import { featuresOf } from "../../utils/requirements/open/features";
import { type Survey, survey } from "../../utils/requirements/open/survey";
import type { Matcher } from "../../utils/skills/matcher";
import type { GoldPosting } from "../gold/load";
import type { Example } from "./chain";

interface LabelledSpan {
  start: number;
  end: number;
  /** Type of the chain model; -1: not known. */
  type: number;
}

export function goldExamples(gold: GoldPosting, surveyed: Survey): Example[] {
  return examplesOf(surveyed, goldSpans(gold));
}

/** All places of an item's quote, name and other names. Roles and degrees teach nothing: they are read by rules. */
function goldSpans({ items, posting: { text } }: GoldPosting): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  const lower = text.toLowerCase();
  const places = (form: string, type: number): void => {
    const wanted = form.toLowerCase();
    if (wanted.length < 2 && form !== "R" && form !== "C") return;
    for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[at] ?? "")) continue;
      if (/[\p{L}\p{N}]/u.test(text[end] ?? "") && /[\p{L}\p{N}]/u.test(text[end - 1] ?? "")) continue;
      if (wanted.length <= 3 && text.slice(at, end) !== form) continue;
      spans.push({ start: at, end, type });
    }
  };
  for (const { quote, name, also, kind, core } of items) {
    const type = kind === "degree" || kind === "experience" ? -1 : kind === "soft" ? 2 : core ? 0 : 1;
    places(quote, type);
    if (type !== -1) for (const form of [name, ...also]) places(form, type);
  }
  return spans;
}

const skillSpanTypes = { tags_knowledge: 0, tags_skill: 2 } as const;

/** SkillSpan's postings but those named in `without` ("ss-SOURCE-IDX"); only what the annotators marked as knowledge or skill. */
export function skillSpanExamples(file: string, without: ReadonlySet<string>, matcher: Matcher): Example[] {
  interface Line {
    idx: number;
    source: string;
    tokens: string[];
    tags_skill: string[];
    tags_knowledge: string[];
  }
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const postings = Map.groupBy(lines, ({ source, idx }) => `ss-${source}-${idx}`);
  const examples: Example[] = [];
  for (const [id, sentences] of postings) {
    if (without.has(id)) continue;
    let text = "";
    const spans: LabelledSpan[] = [];
    for (const sentence of sentences) {
      for (const [column, type] of Object.entries(skillSpanTypes)) {
        let at = text.length;
        let open: LabelledSpan | null = null;
        sentence.tokens.forEach((token, index) => {
          const tag = sentence[column as keyof typeof skillSpanTypes][index];
          if (tag === "B") spans.push((open = { start: at, end: at + token.length, type }));
          else if (tag === "I" && open) open.end = at + token.length;
          else open = null;
          at += token.length + 1;
        });
      }
      text += `${sentence.tokens.join(" ")}\n`;
    }
    examples.push(...examplesOf(survey(plainPosting(text, { board: "paste", url: "" }), matcher), spans));
  }
  return examples;
}

function examplesOf({ sentences, around }: Survey, spans: readonly LabelledSpan[]): Example[] {
  // Sure ones first, then longer ones: what stands inside another is part of it.
  const order = spans.toSorted((a, b) => rank(a.type) - rank(b.type) || b.end - b.start - (a.end - a.start));
  return sentences
    .filter(({ tokens }) => tokens.length > 0)
    .map((sentence) => {
      const { tokens } = sentence;
      const gold = new Int8Array(tokens.length);
      const taken = new Uint8Array(tokens.length);
      for (const { start, end, type } of order) {
        if (end <= tokens[0]!.start || start >= tokens.at(-1)!.end) continue;
        const first = tokens.findIndex((token) => token.end > start && token.start < end);
        const last = tokens.findLastIndex((token) => token.end > start && token.start < end);
        if (first === -1) continue;
        let free = true;
        for (let at = first; at <= last; at++) if (taken[at]) free = false;
        if (!free) continue;
        for (let at = first; at <= last; at++) {
          gold[at] = type === -1 ? -1 : 1 + type * 2 + (at === first ? 0 : 1);
          taken[at] = 1;
        }
      }
      return { features: featuresOf(sentence, around), gold };
    });
}

/** Hard things, then vague, soft, and last what is not known. */
function rank(type: number): number {
  return type === -1 ? 9 : type;
}
