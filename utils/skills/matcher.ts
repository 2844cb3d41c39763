// Finds the taxonomy's forms in tokens: leftmost, longest, with place and case. Pure; knows nothing of sections or importance.
import type { Skill } from "../schema";
import type { CompiledTaxonomy, FormClass } from "./compile";
import type { Token } from "./tokens";

/** A form found: the skill and how sure the form is; `first` and `last` are indices of tokens, offsets are of the text. */
export interface Match {
  skill: Skill;
  form: FormClass;
  first: number;
  last: number;
  start: number;
  end: number;
}

interface Form {
  words: readonly string[];
  form: FormClass;
  skill: number;
  exact: string;
}

export interface Matcher {
  /**
   * All matches in the tokens of `text`, left to right, none overlapping another. At each place the longest form that `accept`
   * takes wins; `accept` sees it in its context and may refuse (then a shorter form, or one that starts later, has its turn).
   */
  find(text: string, tokens: readonly Token[], accept: (match: Match) => boolean): Match[];
  /** The first step of `find`, for who asks several times of the same tokens: all that may begin at each token, longest first. */
  findAll(text: string, tokens: readonly Token[]): AllMatches;
  /** How the names of hard things use a word, as bits: 0-1 how many end in it, 2-3 in how many it stands before the end, 4 it is one itself. */
  use(word: string): number;
}

/** For each token the matches that begin there, longest first. */
export type AllMatches = readonly (readonly Match[])[];

const classes: Record<string, FormClass> = { s: "strong", e: "exact", c: "cased", b: "bare" };

/** Makes the compiled forms searchable. Cost is one pass over them; nothing is built that a posting does not touch. */
export function createMatcher(compiled: CompiledTaxonomy): Matcher {
  const byFirst = indexByFirstWord(compiled.forms);
  const parsed = new Map<string, readonly Form[]>();

  /** Forms that begin with a word, longest first; parsed when a text first holds the word. */
  const formsFrom = (word: string): readonly Form[] | undefined => {
    const known = parsed.get(word);
    if (known) return known;
    const range = byFirst.get(word);
    if (!range) return undefined;
    const forms = compiled.forms.slice(range.start, range.end).split("\n").map(parseForm);
    forms.sort((a, b) => b.words.length - a.words.length);
    parsed.set(word, forms);
    return forms;
  };

  let uses: Map<string, number> | undefined;

  return {
    use: (word) => (uses ??= usesOf(compiled)).get(word) ?? 0,
    find: (text, tokens, accept) => pick(findAll(text, tokens), accept),
    findAll,
  };

  function findAll(text: string, tokens: readonly Token[]): AllMatches {
    return tokens.map(({ kind, norm }, at) => {
      const forms = kind === "word" ? formsFrom(norm) : undefined;
      return forms ? matchesAt(text, tokens, at, forms, compiled.skills) : noMatches;
    });
  }
}

const noMatches: readonly Match[] = [];

/** Left to right, none overlapping: at each place the longest match that `accept` takes. */
export function pick(all: AllMatches, accept: (match: Match) => boolean): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < all.length; at++) {
    const match = all[at]!.find(accept);
    if (!match) continue;
    matches.push(match);
    at = match.last;
  }
  return matches;
}

function matchesAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  forms: readonly Form[],
  skills: readonly Skill[],
): readonly Match[] {
  const matches: Match[] = [];
  for (const form of forms) {
    const last = at + form.words.length - 1;
    const from = tokens[at];
    const to = tokens[last];
    const skill = skills[form.skill];
    if (!from || !to || !skill || !follows(tokens, at, form.words)) continue;
    const written = text.slice(from.start, to.end);
    if (caseFits(form, written))
      matches.push({ skill, form: form.form, first: at, last, start: from.start, end: to.end });
  }
  return matches;
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let step = 1; step < words.length; step++) {
    if (tokens[at + step]?.norm !== words[step]) return false;
  }
  return true;
}

function caseFits(form: Form, written: string): boolean {
  if (form.form === "strong") return true;
  return written.replace(/[\s-]+/g, " ") === form.exact.replace(/[\s-]+/g, " ");
}

function indexByFirstWord(forms: string): Map<string, { start: number; end: number }> {
  const index = new Map<string, { start: number; end: number }>();
  let start = 0;
  while (start < forms.length) {
    const newline = forms.indexOf("\n", start);
    const end = newline === -1 ? forms.length : newline;
    const word = /[^ \t]+/y;
    word.lastIndex = start;
    const first = word.exec(forms)?.[0] ?? "";
    const known = index.get(first);
    // Lines are sorted, and tab and space sort before everything else: forms of one first word stand together.
    if (known) known.end = end;
    else index.set(first, { start, end });
    start = end + 1;
  }
  return index;
}

function parseForm(line: string): Form {
  const [key = "", initial = "", skill = "", exact = ""] = line.split("\t");
  return { words: key.split(" "), form: classes[initial] ?? "strong", skill: Number(skill), exact };
}

function usesOf({ forms, skills }: CompiledTaxonomy): Map<string, number> {
  const counts = new Map<string, { ends: number; before: number; alone: boolean }>();
  for (const line of forms.split("\n")) {
    const { words, skill } = parseForm(line);
    if (skills[skill]?.kind === "soft") continue;
    words.forEach((word, at) => {
      const count = counts.get(word) ?? { ends: 0, before: 0, alone: false };
      if (words.length === 1) count.alone = true;
      else if (at === words.length - 1) count.ends++;
      else count.before++;
      counts.set(word, count);
    });
  }
  const bucket = (count: number): number => (count === 0 ? 0 : count <= 2 ? 1 : count <= 8 ? 2 : 3);
  const uses = new Map<string, number>();
  for (const [word, { ends, before, alone }] of counts)
    uses.set(word, bucket(ends) + bucket(before) * 4 + (alone ? 16 : 0));
  return uses;
}
