// Stretches of a sentence that may be something asked for, each with what speaks for and against it. Pure.
import type { Importance, Kind } from "../../schema";
import type { Match } from "../../skills/matcher";
import { normalise } from "../../skills/normalise";
import type { Token } from "../../skills/tokens";
import { ruling } from "../cues";
import { weigh } from "../importance";
import { type ChainModel, expSteps, labels, likelihood, sumUp, types } from "./chain";
import { featuresOf } from "./features";
import { isGeneric } from "./generic";
import { flag, frameOf, shapeOf, standingOf } from "./standing";
import type { Survey, Surveyed } from "./survey";

export interface Candidate {
  /** Index of its sentence in the survey, and of its first and last token. */
  sentence: number;
  first: number;
  last: number;
  start: number;
  end: number;
  quote: string;
  /** The name of the taxonomy that stands exactly there. */
  match: Match | null;
  importance: Importance;
  /** What the judge weighs, by `featureNames`. */
  features: number[];
  /** What the model of importance weighs, by `standingNames`; worked out when it is asked for, which is for few. */
  standing: () => number[];
}

/** Least likelihood of a stretch, and most tokens. */
const least = 0.04;
const longest = 8;

export const featureNames = [
  "hard",
  "vague",
  "soft",
  "any",
  "best around",
  "inside least",
  "inside mean",
  "known",
  "unsure form",
  "known soft",
  "known paper",
  "overlaps known",
  "holds known",
  "in known",
  "required",
  "preferred",
  "duties",
  "neutral",
  "title",
  "asking",
  "cue",
  "as required",
  "as mentioned",
  "confident",
  "tokens",
  "letters",
  "capital",
  "capitals",
  "digit",
  "ends use",
  "before use",
  "alone",
  "count",
  "best elsewhere",
  "rivals",
  "sentence tokens",
  "at start",
  "at end",
  "comma before",
  "comma after",
  "commas inside",
  "joints inside",
  "other signs inside",
] as const;

/** All candidates of a posting, in order of place; they may overlap. */
export function findCandidates(survey: Survey, model: ChainModel): Candidate[] {
  const { sentences, around } = survey;
  const shape = shapeOf(survey);
  const step = expSteps(model.steps);
  const found: Candidate[] = [];
  sentences.forEach((surveyed, index) => {
    const { tokens, named, context } = surveyed;
    if (tokens.length === 0 || context.sentence.section === "unwanted") return;
    const sums = sumUp(model, featuresOf(surveyed, around), step);
    const inside = tokens.map((_, at) => 1 - sums.forward[at * labels]! * sums.backward[at * labels]!);
    const likely = (first: number, last: number): number[] =>
      Array.from({ length: types }, (_, type) => likelihood(sums, first, last, type));
    const stretches = new Map<string, Stretch>();
    for (const match of named) {
      if (match.skill.kind === "degree") continue;
      const { first, last } = match;
      stretches.set(`${first} ${last}`, { first, last, match, likely: likely(first, last) });
    }
    for (let first = 0; first < tokens.length; first++) {
      if (inside[first]! < least || !mayBorder(tokens[first]!)) continue;
      for (let last = first; last < Math.min(tokens.length, first + longest); last++) {
        if (inside[last]! < least / 2) break;
        if (mayNotHold.has(tokens[last]!.kind)) break;
        if (!mayBorder(tokens[last]!) || stretches.has(`${first} ${last}`)) continue;
        if (isGeneric(unnamed(tokens, named, first, last))) continue;
        const each = likely(first, last);
        if (each[0]! + each[1]! + each[2]! < least) continue;
        stretches.set(`${first} ${last}`, { first, last, match: null, likely: each });
      }
    }
    const all = [...stretches.values()].sort((a, b) => a.first - b.first || a.last - b.last);
    const frame = frameOf(survey, shape, index);
    for (const one of all) {
      const candidate = toCandidate(index, surveyed, one, all, inside, around);
      if (!candidate) continue;
      const kind = candidate.match?.skill.kind ?? "skill";
      found.push({ ...candidate, standing: () => standingOf(frame, candidate, kind) });
    }
  });
  addRepeats(found);
  return found;
}

const weakEdges = new Set(
  "a an the and or of in for to with on at by as is are be other all any some your our their its this that etc e.g i.e".split(
    " ",
  ),
);

/** Words of a stretch that no name of the taxonomy inside it covers: a name with nothing but generic words around it is that name. */
function unnamed(tokens: readonly Token[], named: readonly Match[], first: number, last: number): string[] {
  const covered = named.filter((match) => match.first >= first && match.last <= last);
  return tokens
    .slice(first, last + 1)
    .filter((_, at) => !covered.some((match) => match.first <= first + at && match.last >= first + at))
    .map(({ norm }) => norm);
}

/** Signs that end a name. */
const mayNotHold: ReadonlySet<Token["kind"]> = new Set([
  "semicolon",
  "colon",
  "stop",
  "line",
  "close",
  "open",
  "dash",
  "other",
]);

function mayBorder(token: Token): boolean {
  return token.kind === "word" && !weakEdges.has(token.norm);
}

interface Stretch {
  first: number;
  last: number;
  match: Match | null;
  likely: readonly number[];
}

function toCandidate(
  index: number,
  { context, tokens, named }: Surveyed,
  { first, last, match, likely }: Stretch,
  all: readonly Stretch[],
  inside: readonly number[],
  { text, use }: Survey["around"],
): Omit<Candidate, "standing"> | null {
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
  const kind: Kind = match?.skill.kind ?? "skill";
  const says = ruling(context.scopes, start, end);
  if (says === "drop") return null;
  const weighed = weigh(context, { start, end }, kind) ?? {
    importance: says ?? (context.asking ? "required" : "mentioned"),
    confident: false,
  };
  const quote = text.slice(start, end);
  const overlapping = all.filter((other) => other.first <= last && other.last >= first);
  const rivals = overlapping.filter((other) => other.first !== first || other.last !== last);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const signs = tokens
    .slice(first, last + 1)
    .filter((one) => one.kind !== "word" || one.norm === "and" || one.norm === "or");
  const within = inside.slice(first, last + 1);
  const knownAround = named.filter((one) => one.first <= last && one.last >= first && one !== match);
  const { section } = context.sentence;
  const lastUse = use(tokens[last]!.norm);
  const firstUse = use(tokens[first]!.norm);
  const features = [
    likely[0]!,
    likely[1]!,
    likely[2]!,
    sum(likely),
    Math.max(0, ...rivals.map((other) => sum(other.likely))),
    Math.min(...within),
    sum(within) / within.length,
    flag(match !== null),
    flag(match !== null && match.form !== "strong" && match.form !== "exact"),
    flag(kind === "soft"),
    flag(match !== null && kind !== "skill" && kind !== "soft"),
    flag(knownAround.length > 0),
    flag(knownAround.some((one) => one.first >= first && one.last <= last)),
    flag(knownAround.some((one) => one.first <= first && one.last >= last)),
    flag(section === "required"),
    flag(section === "preferred"),
    flag(section === "duties"),
    flag(section === "neutral") + 2 * flag(section === "excluded"),
    flag(section === "title"),
    flag(context.asking),
    says === "required" ? 2 : says === "preferred" ? 1 : 0,
    flag(weighed.importance === "required"),
    flag(weighed.importance === "mentioned"),
    flag(weighed.confident),
    last - first + 1,
    Math.min(40, quote.length),
    flag(/^\p{Lu}/u.test(quote)),
    flag(/\p{Lu}.*\p{Lu}/u.test(quote)),
    flag(/\d/.test(quote)),
    lastUse & 3,
    (firstUse >> 2) & 3,
    flag((lastUse & 16) > 0),
    // "count" and "best elsewhere" are known once all candidates are.
    0,
    0,
    rivals.length,
    Math.min(80, tokens.length),
    Math.min(5, first),
    Math.min(5, tokens.length - 1 - last),
    flag(first > 0 && ["comma", "slash"].includes(tokens[first - 1]!.kind)),
    flag(last < tokens.length - 1 && ["comma", "slash"].includes(tokens[last + 1]!.kind)),
    signs.filter((one) => one.kind === "comma").length,
    signs.filter((one) => one.kind === "slash" || one.norm === "and" || one.norm === "or").length,
    signs.filter((one) => one.kind !== "word" && one.kind !== "comma" && one.kind !== "slash" && one.norm !== "and")
      .length,
  ];
  return { sentence: index, first, last, start, end, quote, match, importance: weighed.importance, features };
}

const count = featureNames.indexOf("count");
const elsewhere = featureNames.indexOf("best elsewhere");
const any = featureNames.indexOf("any");

/** What stands in several places speaks for itself. */
function addRepeats(candidates: readonly Candidate[]): void {
  const byName = Map.groupBy(candidates, nameOf);
  for (const same of byName.values()) {
    for (const one of same) {
      const others = same.filter((other) => other !== one);
      one.features[count] = Math.min(5, same.length);
      one.features[elsewhere] = Math.max(0, ...others.map((other) => other.features[any]!));
    }
  }
}

export function nameOf({ match, quote }: Pick<Candidate, "match" | "quote">): string {
  return match?.skill.id ?? normalise(quote);
}
