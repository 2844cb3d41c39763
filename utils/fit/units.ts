// Gathers what a posting asks into the units that are scored, and sets apart what is only shown (DESIGN 5, "Units"). Pure.
import type { Importance, Line, Reading, Requirement } from "../schema";
import type { Taxonomy } from "../skills/taxonomy";
import { type Asked, ask } from "./asked";
import { byPlace, compare, keyOf, mergeAll, priority } from "./merge";
import { weigh } from "./weights";

/** What is scored as one: a requirement with all its mentions, or a group of alternatives. */
export interface Unit {
  /** The alternatives by place in the text; one where it is asked alone. */
  readonly members: readonly Asked[];
  /** Every place that asks for it, in order. */
  readonly mentions: Line["mentions"];
  readonly importance: Importance;
  /** An office tool that counts little. */
  readonly generic: boolean;
  readonly weight: number;
}

interface Bundle {
  /** Merged, by place in the text. */
  members: Requirement[];
  mentions: Requirement[];
  importance: Importance;
}

/** The family of the taxonomy whose members are conditions of hiring: background check, work authorisation, driving record. */
const conditions = "conditions";

/**
 * The units of a reading by place in the text, and what is shown but not scored: soft skills, conditions, and experience with a role
 * that is asked alone. `also` counts as mentioned.
 */
export function toUnits(reading: Reading, taxonomy: Taxonomy): { units: Unit[]; unscored: Requirement[] } {
  const asked = [
    ...reading.requirements,
    ...reading.also.map((requirement) => ({ ...requirement, importance: "mentioned" as const })),
  ];
  const isShownOnly = ({ kind, id }: Requirement): boolean =>
    kind === "soft" || (id !== null && taxonomy.get(id)?.family === conditions);
  const isRoleOnly = ({ members }: Bundle): boolean => members.every(({ kind }) => kind === "experience");

  const bundles = withoutImpliedGroups(bundle(asked.filter((requirement) => !isShownOnly(requirement))));
  // Sorted before it is weighed: sums then have the same last digit in whatever order the requirements came.
  const scored = bundles.filter((each) => !isRoleOnly(each)).sort(byFirstPlace);
  const units = weigh(scored, taxonomy).map((each) => ({
    members: each.members.map((member) => ask(member, taxonomy)),
    mentions: placesOf(each.mentions),
    importance: each.importance,
    generic: each.generic,
    weight: each.weight,
  }));
  const roles = bundles.filter(isRoleOnly).flatMap(({ members }) => members);
  return { units, unscored: mergeAll([...asked.filter(isShownOnly), ...roles]) };
}

/** Bundles by their members: what is asked alone twice is one, and so are two groups of the same members; a group of one is no group. */
function bundle(asked: readonly Requirement[]): Bundle[] {
  const alone = asked.filter(({ group }) => group === null);
  const groups = Map.groupBy(
    asked.filter(({ group }) => group !== null),
    ({ group }) => group,
  );
  const sets = [...alone.map((requirement) => [requirement]), ...groups.values()];
  const membersOf = (set: readonly Requirement[]): string => [...new Set(set.map(keyOf))].sort(compare).join("\n");
  return [...Map.groupBy(sets, membersOf).values()].map((same) => {
    const mentions = same.flat();
    return { members: mergeAll(mentions), mentions, importance: highest(mentions) };
  });
}

/** Drops each group with a member that is also asked alone at equal or higher importance; its mention of that member is kept there. */
function withoutImpliedGroups(bundles: readonly Bundle[]): Bundle[] {
  const alone = new Map<string, Bundle>();
  for (const each of bundles) {
    const [only, ...others] = each.members;
    if (only && others.length === 0) alone.set(keyOf(only), { ...each, mentions: [...each.mentions] });
  }
  const groups = bundles.filter((group) => {
    if (group.members.length === 1) return false;
    const implied = group.mentions.filter((mention) => {
      const same = alone.get(keyOf(mention));
      return same !== undefined && priority(same) <= priority(group);
    });
    for (const mention of implied) alone.get(keyOf(mention))?.mentions.push(mention);
    return implied.length === 0;
  });
  return [...alone.values(), ...groups];
}

function highest(mentions: readonly Requirement[]): Importance {
  return [...mentions].sort((a, b) => priority(a) - priority(b))[0]?.importance ?? "mentioned";
}

function placesOf(mentions: readonly Requirement[]): Line["mentions"] {
  const places = [...mentions]
    .sort(byPlace)
    .map(({ quote, start, end, sentence }) => ({ quote, start, end, sentence }));
  // A board's chips and its text may hold the same words; the same place is told once.
  return places.filter(
    ({ start, end }, index) => places.findIndex((one) => one.start === start && one.end === end) === index,
  );
}

function byFirstPlace(a: Bundle, b: Bundle): number {
  const start = ({ mentions }: Bundle): number => Math.min(...mentions.map((mention) => mention.start));
  const names = ({ members }: Bundle): string => members.map(({ name }) => name).join("\n");
  return start(a) - start(b) || compare(names(a), names(b));
}
