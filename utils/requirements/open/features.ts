// What the tagger sees of each token of a sentence, as slots of its weight table. Pure.
import type { Kind } from "../../schema";
import type { Match } from "../../skills/matcher";
import type { Token } from "../../skills/tokens";
import type { Sentence } from "../sections";

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
  /** How the vocabulary uses a word: bits of `wordUse`. */
  use: (word: string) => number;
  mined: Mined;
}

/** Forms mined from many postings: no vocabulary, only a hint. */
export interface Mined {
  use: (word: string) => number;
  has: (form: string) => boolean;
  begins: (word: string) => boolean;
}

export interface SentenceView {
  sentence: Sentence;
  tokens: readonly Token[];
  /** Names of the taxonomy that stand in it, in order. */
  named: readonly Match[];
  /** It asks something of the candidate by its words. */
  asking: boolean;
}

const sections = ["required", "preferred", "duties", "neutral", "excluded", "title"];
const kinds: readonly Kind[] = [
  "skill",
  "certification",
  "license",
  "clearance",
  "degree",
  "language",
  "experience",
  "soft",
];

/** Words that announce what is asked, to the right or to the left of them. */
const cues: ReadonlySet<string> = new Set(
  (
    "experience experienced knowledge knowledgeable proficiency proficient familiar familiarity understanding expertise expert ability able skills skill skilled " +
    "using background exposure working certified certification license licensed including include includes like such degree training competency competence " +
    "fluency fluent mastery command trained required preferred plus desired must years tools software systems programs technologies languages techniques " +
    "manage managing develop developing perform performing maintain maintaining operate operating use install repair prepare responsible support ensure"
  ).split(" "),
);

/** Features of each token: lists of slots, one list a token, in the order of `tokens`. */
export function featuresOf(view: SentenceView, around: Surroundings): Int32Array[] {
  const { tokens, sentence } = view;
  const section = Math.max(0, sections.indexOf(sentence.section));
  const base = tokens.map((token) => baseOf(token, around));
  const named = namedCodes(view);
  const form = minedForms(tokens, around.mined);
  const left = cueDistances(tokens, 1);
  const right = cueDistances(tokens, -1);
  const lone = tokens.length <= 4 ? 1 : tokens.length <= 10 ? 2 : tokens.length <= 25 ? 3 : 4;
  const commas = Math.min(3, tokens.filter(({ kind }) => kind === "comma" || kind === "slash").length);
  const line = section * 8 + (view.asking ? 4 : 0);

  return tokens.map((_, at) => {
    const found: number[] = [];
    const add = (template: number, value: number): void => {
      found.push(slot(template, value));
    };
    const me = base[at]!;
    const [b1, a1] = [base[at - 1] ?? edge, base[at + 1] ?? edge];
    const [b2, a2] = [base[at - 2] ?? edge, base[at + 2] ?? edge];
    add(1, me.word);
    add(2, b1.word);
    add(3, a1.word);
    add(4, b2.word);
    add(5, a2.word);
    add(6, pair(b1.word, me.word));
    add(7, pair(me.word, a1.word));
    add(8, pair(b2.word, b1.word));
    add(9, pair(a1.word, a2.word));
    for (const affix of me.affixes) add(10, affix);
    add(11, me.shape);
    add(12, pair(b1.shape, me.shape));
    add(13, pair(me.shape, a1.shape));
    add(14, pair(pair(b1.shape, me.shape), a1.shape));
    add(15, pair(me.shape, line));
    add(16, pair(me.word, section));
    add(17, me.use);
    add(18, pair(me.use, line));
    add(19, pair(b1.use, me.use));
    add(20, pair(me.use, a1.use));
    add(21, pair(me.use, me.shape));
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
    add(31, pair(me.spread, me.shape));
    add(32, pair(lone, section));
    add(33, pair(commas, section));
    add(34, Math.min(at, 4) * 8 + section);
    add(35, Math.min(tokens.length - 1 - at, 3) * 8 + section);
    add(36, pair(b1.tail, me.word));
    add(37, pair(b1.tail, me.tail));
    add(38, pair(me.tail, a1.tail));
    add(39, pair(a1.tail, me.use));
    add(40, me.employer);
    add(41, me.mined);
    add(42, pair(me.mined, line));
    add(43, pair(b1.mined, me.mined));
    add(44, pair(me.mined, a1.mined));
    add(45, form[at]!);
    add(46, pair(form[at]!, line));
    add(47, pair(form[at - 1] ?? 0, form[at]!));
    add(48, pair(form[at]!, form[at + 1] ?? 0));
    add(49, pair(form[at]!, me.use));
    add(50, pair(form[at]!, mine));
    return Int32Array.from(found);
  });
}

/** What a token brings alone. */
interface Base {
  word: number;
  /** Its last three letters. */
  tail: number;
  affixes: readonly number[];
  shape: number;
  use: number;
  mined: number;
  spread: number;
  employer: number;
}

const edge: Base = { word: 7, tail: 7, affixes: [], shape: 7, use: 0, mined: 0, spread: 0, employer: 0 };

function baseOf(token: Token, around: Surroundings): Base {
  const { norm } = token;
  const written = around.text.slice(token.start, token.end);
  const affixes = [];
  if (token.kind === "word") {
    for (let size = 2; size <= 4 && size < norm.length; size++) {
      affixes.push(hash(`^${norm.slice(0, size)}`), hash(`${norm.slice(-size)}$`));
    }
  }
  const count = around.counts.get(norm) ?? 0;
  return {
    word: hash(norm),
    tail: hash(norm.slice(-3)),
    affixes,
    shape: token.kind === "word" ? shapeOf(written) : hash(token.kind),
    use: around.use(norm),
    mined: around.mined.use(norm),
    spread: (count > 3 ? 3 : count) * 2 + (around.plain.has(norm) ? 1 : 0),
    employer: around.employer.has(norm) ? 1 : 0,
  };
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

/** For each token: 0, or its place in the longest mined form over it and how long that is. */
function minedForms(tokens: readonly Token[], mined: Mined): number[] {
  const found = tokens.map(() => 0);
  for (let first = 0; first < tokens.length; first++) {
    if (tokens[first]!.kind !== "word" || !mined.begins(tokens[first]!.norm)) continue;
    let form = tokens[first]!.norm;
    let last = mined.has(form) ? first : -1;
    for (let at = first + 1; at < Math.min(tokens.length, first + 5); at++) {
      form += ` ${tokens[at]!.norm}`;
      if (mined.has(form)) last = at;
    }
    if (last === -1) continue;
    const size = Math.min(3, last - first + 1);
    for (let at = first; at <= last; at++) found[at] = size * 4 + (at === first ? 1 : 2);
    first = last;
  }
  return found;
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
