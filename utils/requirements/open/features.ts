// What the tagger sees of each token of a sentence, as slots of its weight table. Pure.
import { Kind } from "../../schema";
import type { Match } from "../../skills/matcher";
import type { Token } from "../../skills/tokens";
import type { Context } from "../importance";
import { sectionNames } from "./standing";

/** Slots of the weight table; a power of two. Features that share a slot share its weights: few do. */
export const slots = 1 << 16;

/** What is known of a whole posting before its sentences are tagged. */
export interface Surroundings {
  text: string;
  /** How often each word stands in the posting. */
  counts: ReadonlyMap<string, number>;
  /** Words that stand in the posting without a capital. */
  plain: ReadonlySet<string>;
  /** Words of the employer's name. */
  employer: ReadonlySet<string>;
  /** How the vocabulary uses a word: bits as `Matcher.use` says. */
  use: (word: string) => number;
  /** What each way of writing brings alone, once it is known. */
  bases: Map<string, Base>;
}

export interface SentenceView {
  context: Pick<Context, "sentence" | "asking">;
  tokens: readonly Token[];
  /** Names of the taxonomy that stand in it, in order. */
  named: readonly Match[];
}

const kinds = Kind.options;

/** Words that announce what is asked, to the right or to the left of them. */
const cues: ReadonlySet<string> = new Set(
  (
    "experience experienced knowledge knowledgeable proficiency proficient familiar familiarity understanding expertise expert ability able skills skill skilled " +
    "using background exposure working certified certification license licensed including include includes like such degree training competency competence " +
    "fluency fluent mastery command trained required preferred plus desired must years tools software systems programs technologies languages techniques " +
    "manage managing develop developing perform performing maintain maintaining operate operating use install repair prepare responsible support ensure"
  ).split(" "),
);

/** More than any token has. */
const most = 64;

/** Features of each token: lists of slots, one list a token, in the order of `tokens`. */
export function featuresOf(view: SentenceView, around: Surroundings): Int32Array[] {
  const { tokens, context } = view;
  const section = Math.max(0, sectionNames.indexOf(context.sentence.section));
  const base = tokens.map((token) => {
    const written = around.text.slice(token.start, token.end);
    let known = around.bases.get(written);
    if (!known) around.bases.set(written, (known = baseOf(token, written, around)));
    return known;
  });
  const named = namedCodes(view);
  const left = cueDistances(tokens, 1);
  const right = cueDistances(tokens, -1);
  const lone = tokens.length <= 4 ? 1 : tokens.length <= 10 ? 2 : tokens.length <= 25 ? 3 : 4;
  const commas = Math.min(3, tokens.filter(({ kind }) => kind === "comma" || kind === "slash").length);
  const line = section * 8 + (context.asking ? 4 : 0);

  const found = new Int32Array(most);
  return tokens.map((_, at) => {
    let size = 0;
    const add = (template: number, value: number): void => {
      found[size++] = slot(template, value);
    };
    const me = base[at]!;
    const [b1, a1] = [base[at - 1] ?? edge, base[at + 1] ?? edge];
    const [b2, a2] = [base[at - 2] ?? edge, base[at + 2] ?? edge];
    for (const own of me.slots) found[size++] = own;
    add(2, b1.word);
    add(3, a1.word);
    add(4, b2.word);
    add(5, a2.word);
    add(6, pair(b1.word, me.word));
    add(7, pair(me.word, a1.word));
    add(8, pair(b2.word, b1.word));
    add(9, pair(a1.word, a2.word));
    add(12, pair(b1.shape, me.shape));
    add(13, pair(me.shape, a1.shape));
    add(14, pair(pair(b1.shape, me.shape), a1.shape));
    add(15, pair(me.shape, line));
    add(16, pair(me.word, section));
    add(18, pair(me.use, line));
    add(19, pair(b1.use, me.use));
    add(20, pair(me.use, a1.use));
    const [before, mine, after] = [named[at - 1] ?? 0, named[at] ?? 0, named[at + 1] ?? 0];
    add(22, mine);
    add(23, pair(mine, line));
    add(24, pair(before, mine));
    add(25, pair(mine, after));
    add(26, pair(mine, me.word));
    add(27, line);
    add(28, pair(left[at]!, line));
    add(29, pair(right[at]!, line));
    add(30, pair(left[at]!, right[at]!));
    add(32, pair(lone, section));
    add(33, pair(commas, section));
    add(34, Math.min(at, 4) * 8 + section);
    add(35, Math.min(tokens.length - 1 - at, 3) * 8 + section);
    add(36, pair(b1.tail, me.word));
    add(37, pair(b1.tail, me.tail));
    add(38, pair(me.tail, a1.tail));
    add(39, pair(a1.tail, me.use));
    return found.slice(0, size);
  });
}

/** What a token brings alone. */
interface Base {
  word: number;
  /** Its last three letters. */
  tail: number;
  /** Slots of what the word says by itself. */
  slots: readonly number[];
  shape: number;
  use: number;
}

const edge: Base = { word: 7, tail: 7, slots: [], shape: 7, use: 0 };

function baseOf(token: Token, written: string, around: Surroundings): Base {
  const { norm } = token;
  const affixes = [];
  if (token.kind === "word") {
    for (let size = 2; size <= 4 && size < norm.length; size++) {
      affixes.push(hash(`^${norm.slice(0, size)}`), hash(`${norm.slice(-size)}$`));
    }
  }
  const count = around.counts.get(norm) ?? 0;
  const word = hash(norm);
  const shape = token.kind === "word" ? shapeOf(written) : hash(token.kind);
  const use = around.use(norm);
  const spread = (count > 3 ? 3 : count) * 2 + (around.plain.has(norm) ? 1 : 0);
  const own = [
    slot(1, word),
    ...affixes.map((affix) => slot(10, affix)),
    slot(11, shape),
    slot(17, use),
    slot(21, pair(use, shape)),
    slot(31, pair(spread, shape)),
    slot(40, around.employer.has(norm) ? 1 : 0),
  ];
  return { word, tail: hash(norm.slice(-3)), slots: own, shape, use };
}

/** Capitals, digits and signs of a word in one number. */
function shapeOf(written: string): number {
  let shape = 0;
  if (/^\p{Lu}/u.test(written)) shape |= 1;
  if (/^.+\p{Lu}/u.test(written)) shape |= 2;
  if (/\p{Ll}/u.test(written)) shape |= 4;
  if (/\d/.test(written)) shape |= 8;
  if (/[+#.'’]/.test(written)) shape |= 16;
  return shape * 4 + (written.length === 1 ? 1 : written.length <= 3 ? 2 : 3);
}

/** For each token: 0, or a number for kind and form of the name of the taxonomy that it begins (even) or goes on (odd). */
function namedCodes({ tokens, named }: SentenceView): number[] {
  const codes = tokens.map(() => 0);
  for (const { first, last, skill, form } of named) {
    for (let at = first; at <= last; at++) {
      const sure = form === "strong" || form === "exact" ? 0 : 1;
      codes[at] = 2 + (kinds.indexOf(skill.kind) * 2 + sure) * 4 + (at === first ? 0 : 1) + (at === last ? 2 : 0);
    }
  }
  return codes;
}

/** The next cue on one side of each token and how far it is; `way` 1 looks to the left. */
function cueDistances(tokens: readonly Token[], way: 1 | -1): number[] {
  const found: number[] = tokens.map(() => 0);
  let cue = 0;
  let distance = 0;
  for (let step = 0; step < tokens.length; step++) {
    const at = way === 1 ? step : tokens.length - 1 - step;
    const bucket = distance <= 3 ? distance : distance <= 6 ? 4 : 5;
    found[at] = cue === 0 ? 0 : pair(cue, bucket);
    distance++;
    const { norm } = tokens[at]!;
    if (cues.has(norm)) {
      cue = hash(norm);
      distance = 0;
    }
  }
  return found;
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value;
}

function pair(a: number, b: number): number {
  return Math.imul(a ^ 0x5bd1e995, 0x01000193) ^ Math.imul(b ^ 0x27d4eb2f, 0x9e3779b1);
}

function slot(template: number, value: number): number {
  let mixed = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (slots - 1);
}
