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
  form: FormClass;
  skill: number;
  exact: string;
}

/** Forms that share their words so far: those that end here, and how they go on. */
interface Node {
  ends: Form[];
  next: Map<string, Node> | null;
}

/** Lines of the compiled forms that begin with one word, not looked into yet. */
interface Range {
  from: number;
  to: number;
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
  const { forms, skills } = compiled;
  const roots = indexByFirstWord(forms);

  /** Forms that begin with a word; parsed when a text first holds the word. */
  const rootOf = (word: string): Node | undefined => {
    const known = roots.get(word);
    if (known === undefined || "ends" in known) return known;
    const root = growNode(forms.slice(known.from, known.to));
    roots.set(word, root);
    return root;
  };

  let uses: Map<string, number> | undefined;

  return {
    use: (word) => (uses ??= usesOf(compiled)).get(word) ?? 0,
    find: (text, tokens, accept) => pick(findAll(text, tokens), accept),
    findAll,
  };

  function findAll(text: string, tokens: readonly Token[]): AllMatches {
    return tokens.map(({ kind, norm }, at) => {
      const root = kind === "word" ? rootOf(norm) : undefined;
      return root ? matchesAt(text, tokens, at, root, skills) : noMatches;
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

/** Longest first; of one length, in the order of the compiled lines. */
function matchesAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  root: Node,
  skills: readonly Skill[],
): readonly Match[] {
  let matches: Match[] | null = null;
  const { start } = tokens[first]!;
  let node: Node | undefined = root;
  for (let last = first; node;) {
    if (node.ends.length > 0) {
      const { end } = tokens[last]!;
      const here = node.ends
        .filter((form) => caseFits(form, text, start, end))
        .map(({ form, skill }): Match => ({ skill: skills[skill]!, form, first, last, start, end }));
      matches = matches ? [...here, ...matches] : here;
    }
    last++;
    node = node.next?.get(tokens[last]?.norm ?? "");
  }
  return matches ?? noMatches;
}

function caseFits({ form, exact }: Form, text: string, start: number, end: number): boolean {
  if (form === "strong") return true;
  return text.slice(start, end).replace(/[\s-]+/g, " ") === exact.replace(/[\s-]+/g, " ");
}

/** Lines are sorted, and tab and space sort before everything else: forms of one first word stand together. */
function indexByFirstWord(forms: string): Map<string, Node | Range> {
  const index = new Map<string, Node | Range>();
  let word = "";
  let from = 0;
  for (let start = 0; start < forms.length;) {
    const newline = forms.indexOf("\n", start);
    const end = newline === -1 ? forms.length : newline;
    if (word === "" || !forms.startsWith(word, start) || forms.charCodeAt(start + word.length) > 32) {
      if (word !== "") index.set(word, { from, to: start - 1 });
      from = start;
      let to = start;
      while (forms.charCodeAt(to) > 32) to++;
      word = forms.slice(start, to);
    }
    start = end + 1;
  }
  if (word !== "") index.set(word, { from, to: forms.length });
  return index;
}

function growNode(lines: string): Node {
  const root: Node = { ends: [], next: null };
  for (const line of lines.split("\n")) {
    const { words, ...form } = parseForm(line);
    let node = root;
    for (const word of words.slice(1)) {
      node.next ??= new Map<string, Node>();
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { ends: [], next: null }));
      node = next;
    }
    node.ends.push(form);
  }
  return root;
}

function parseForm(line: string): Form & { words: string[] } {
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
