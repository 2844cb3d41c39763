// Learns to read the open vocabulary: tagger on SkillSpan, then on labelled postings; judge on what taggers say of postings they never saw.
import { type Candidate, findCandidates } from "../../utils/requirements/open/candidates";
import type { ChainModel } from "../../utils/requirements/open/chain";
import type { Forest } from "../../utils/requirements/open/judge";
import { asWritten } from "../../utils/requirements/open/model-file";
import { type Survey, survey } from "../../utils/requirements/open/survey";
import type { Importance } from "../../utils/schema";
import type { Matcher } from "../../utils/skills/matcher";
import type { GoldPosting } from "../gold/load";
import { relate } from "../gold/score";
import { trainForest } from "./boost";
import { emptyModel, type Example, prune, train } from "./chain";
import { goldExamples, skillSpanExamples } from "./examples";

export const folds = 6;

export const before = { epochs: 3, rate: 0.1, decay: 1e-5 };
const own = { epochs: 5, rate: 0.08, decay: 1e-4 };
const least = 0.15;
const after = { epochs: 2, rate: 0.05, decay: 1e-4, onlyKept: true };
const fewTrees = { trees: 60, depth: 4, rate: 0.08, leaf: 10, shrink: 5 };
const trees = { trees: 150, depth: 4, rate: 0.08, leaf: 15, shrink: 10 };

export interface Learned {
  chain: ChainModel;
  forest: Forest;
  /** Exactly what is asked for, neither a part of it nor more. */
  exact: Forest;
  /** Asked for rather than mentioned, and of what is asked for: preferred. */
  asked: Forest;
  preferred: Forest;
}

interface Material {
  gold: GoldPosting;
  fold: number;
  surveyed: Survey;
  examples: Example[];
}

/** Folds of the postings, the same on every run: those of one source are dealt out in turn. */
export function dealOut(postings: readonly GoldPosting[], shift = 0): Map<string, number> {
  const bySource = Map.groupBy(postings, ({ id }) => id.replace(/-[^-]*$/, ""));
  const foldOf = new Map<string, number>();
  let turn = shift;
  for (const same of bySource.values())
    for (const { id } of same.toSorted((a, b) => (a.id < b.id ? -1 : 1))) foldOf.set(id, turn++ % folds);
  return foldOf;
}

export interface Options {
  gold: readonly GoldPosting[];
  foldOf: ReadonlyMap<string, number>;
  skillSpan: string;
  matcher: Matcher;
  say: (sentence: string) => void;
  /** Learn from all postings, or only for the folds, each of which learns from all others. */
  what: "all" | "folds" | "both";
}

/** `byFold[k]` never saw a posting of fold k; `whole` saw all. */
export function learn({ gold, foldOf, skillSpan, matcher, say, what }: Options): {
  byFold: Learned[];
  whole: Learned | null;
} {
  const ids = new Set(gold.map(({ id }) => id));
  const general = train(emptyModel(), skillSpanExamples(skillSpan, ids, matcher), before);
  say("learned from SkillSpan");
  const material = gold.map((one): Material => {
    const surveyed = survey(one.posting, matcher);
    return { gold: one, fold: foldOf.get(one.id)!, surveyed, examples: goldExamples(one, surveyed) };
  });
  const tagger = (...without: number[]): ChainModel => {
    const examples = material.filter(({ fold }) => !without.includes(fold)).flatMap((one) => one.examples);
    // What hardly counts goes, and the rest learns to do without it: the file must be small.
    return asWritten(train(prune(train(general, examples, own), least), examples, after));
  };
  const rowsOf = (chain: ChainModel, fold: number): Row[] =>
    material.filter((one) => one.fold === fold).flatMap((one) => rows(one, findCandidates(one.surveyed, chain)));

  const outer = Array.from({ length: folds }, (_, fold) => tagger(fold));
  say("taggers of the folds");
  const byFold: Learned[] = [];
  if (what !== "all") {
    const inner: Row[][] = Array.from({ length: folds }, () => []);
    for (let one = 0; one < folds; one++)
      for (let other = one + 1; other < folds; other++) {
        const chain = tagger(one, other);
        inner[one]!.push(...rowsOf(chain, other));
        inner[other]!.push(...rowsOf(chain, one));
        say(`tagger without the folds ${one} and ${other}`);
      }
    outer.forEach((chain, fold) => byFold.push({ chain, ...forestsOf(inner[fold]!) }));
  }
  if (what === "folds") return { byFold, whole: null };
  const all = outer.flatMap((chain, fold) => rowsOf(chain, fold));
  return { byFold, whole: { chain: tagger(), ...forestsOf(all) } };
}

interface Row {
  features: number[];
  standing: number[];
  right: boolean;
  exact: boolean;
  /** What the gold says of it, where exactly this place must be meant. */
  importance: Importance | null;
}

const rank: Record<Importance, number> = { required: 2, preferred: 1, mentioned: 0 };

function rows({ gold }: Material, candidates: readonly Candidate[]): Row[] {
  const answers = candidates.map(({ match, quote }) => {
    const skill = match?.skill;
    return { name: skill?.name ?? quote, quote, aliases: skill ? [...skill.strong, ...skill.cased] : [] };
  });
  const meant = new Map<Candidate, Importance>();
  for (const item of gold.items) {
    const places = candidates.filter((_, at) => relate(answers[at]!, item) === "strict");
    const strongest = Math.max(...places.map(({ importance }) => rank[importance]));
    // Of several places the gold tells the strongest; the rules say which that may be.
    const telling = places.length === 1 ? places : places.filter(({ importance }) => rank[importance] === strongest);
    for (const place of telling) meant.set(place, item.importance);
  }
  return candidates.map((candidate, at) => ({
    features: candidate.features,
    standing: candidate.standing(),
    right: gold.items.some((item) => relate(answers[at]!, item) !== null),
    exact: gold.items.some((item) => relate(answers[at]!, item) === "strict"),
    importance: meant.get(candidate) ?? null,
  }));
}

function forestsOf(all: readonly Row[]): Omit<Learned, "chain"> {
  const known = all.filter(({ importance }) => importance !== null);
  const asked = known.filter(({ importance }) => importance !== "mentioned");
  return {
    forest: trainForest(
      all.map(({ features }) => features),
      all.map(({ right }) => (right ? 1 : 0)),
      trees,
    ),
    exact: trainForest(
      all.map(({ features }) => features),
      all.map(({ exact }) => (exact ? 1 : 0)),
      { ...trees, trees: 100 },
    ),
    asked: trainForest(
      known.map(({ standing }) => standing),
      known.map(({ importance }) => (importance === "mentioned" ? 0 : 1)),
      fewTrees,
    ),
    preferred: trainForest(
      asked.map(({ standing }) => standing),
      asked.map(({ importance }) => (importance === "preferred" ? 1 : 0)),
      fewTrees,
    ),
  };
}
