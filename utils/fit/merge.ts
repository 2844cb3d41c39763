// Merges the mentions of one requirement (DESIGN 5, "Units"). Pure; order of the mentions makes no difference.
import type { Importance, Requirement } from "../schema";
import { normalise } from "../skills/normalise";
import { rank } from "./levels";
import { numbers } from "./numbers";

const order: readonly Importance[] = ["required", "preferred", "mentioned"];

/** 0 for required, rising as importance falls. */
export const priority = ({ importance }: { importance: Importance }): number => order.indexOf(importance);

/**
 * Mentions with the same key ask for the same thing: its id, else its normalised name. Kinds are kept apart (experience with something
 * is not the skill), and so are levels of a degree, which the same name may carry.
 */
export function keyOf({ kind, id, name, level }: Requirement): string {
  const thing = id === null ? `name ${normalise(name) || name}` : `id ${id}`;
  return `${kind} ${thing}${kind === "degree" ? ` ${level}` : ""}`;
}

/** By place in the text; names decide between requirements that share one. */
export function byPlace(a: Requirement, b: Requirement): number {
  return a.start - b.start || a.end - b.end || compare(a.name, b.name);
}

/** By code units, so that the order is the same in every language. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * One requirement for mentions with the same key (at least one). Years and level are the largest, subjects and alternatives ("or similar",
 * "or equivalent experience") all that are named among the mentions of the highest importance; `obtainable` and `legal` hold wherever
 * the posting says so. Name and quote are those of the first of them.
 */
function mergeMentions(mentions: readonly Requirement[]): Requirement {
  const sorted = [...mentions].sort((a, b) => priority(a) - priority(b) || byPlace(a, b));
  const [first] = sorted;
  if (first === undefined) throw new RangeError("nothing to merge");
  const top = sorted.filter(({ importance }) => importance === first.importance);
  return {
    ...first,
    aliases: [...new Set(sorted.flatMap(({ aliases }) => aliases))],
    years: top.reduce<number | null>((most, { years }) => (years === null ? most : Math.max(years, most ?? 0)), null),
    level: top
      .map(({ level }) => level)
      .reduce((a, b) => ((rank(first.kind, b) ?? -1) > (rank(first.kind, a) ?? -1) ? b : a)),
    subjects: [...new Set(top.flatMap(({ subjects }) => subjects))],
    open: top.some(({ open }) => open),
    equivalent: top.map(({ equivalent }) => equivalent).reduce(easier),
    obtainable: sorted.some(({ obtainable }) => obtainable),
    legal: sorted.some(({ legal }) => legal),
  };
}

/** Merges each set of mentions with the same key; by place in the text. */
export function mergeAll(mentions: readonly Requirement[]): Requirement[] {
  return [...Map.groupBy(mentions, keyOf).values()].map(mergeMentions).sort(byPlace);
}

/** The years of work that stand for a degree; null where work does not. */
export function equivalentYears({ equivalent }: Pick<Requirement, "equivalent">): number | null {
  if (equivalent === false) return null;
  return equivalent === true ? numbers.work.equivalentYears : equivalent;
}

function easier(a: number | boolean, b: number | boolean): number | boolean {
  const [one, other] = [equivalentYears({ equivalent: a }), equivalentYears({ equivalent: b })];
  if (one === null) return b;
  return other !== null && other < one ? b : a;
}
