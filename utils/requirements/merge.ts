// Makes one requirement of all places that ask for the same thing. Pure.
import { degreeTitles } from "./degrees";
import type { Importance, Reading, Requirement } from "../schema";
import { normalise } from "../skills/normalise";

/** A requirement as read in one sentence, before those that mean the same are merged. */
export interface Found extends Requirement {
  /** Read with confidence; otherwise it goes to `also`. */
  confident: boolean;
}

const rank: Record<Importance, number> = { required: 2, preferred: 1, mentioned: 0 };

/**
 * One requirement for each distinct thing (id, else normalised name; a degree's level) alone, and one in each group that names it. Of
 * several places the strongest and then the first is quoted; years are the largest at that importance. Groups of the same members are
 * one. What is asked confidently anywhere is not repeated in `also`.
 */
export function merge(found: readonly Found[]): Pick<Reading, "requirements" | "also"> {
  const byKey = new Map<string, Found[]>();
  const plainDegrees = new Set(
    found
      .filter(({ kind, name }) => kind === "degree" && !degreeTitles.has(name))
      .flatMap(({ level, subjects }) => subjects.map((subject) => subjectKey(level, subject))),
  );
  for (const one of found) {
    const key = keyOf(one, plainDegrees);
    const same = byKey.get(key);
    if (same) same.push(one);
    else byKey.set(key, [one]);
  }
  const requirements: Requirement[] = [];
  const also: Requirement[] = [];
  for (const places of byKey.values()) {
    const confident = places.filter((place) => place.confident);
    if (confident.length > 0) requirements.push(...mergePlaces(confident));
    // What is only seen is no choice that somebody offers: without its groups it is told once.
    else also.push(...mergePlaces(places.map((place) => ({ ...place, group: null }))));
  }
  return { requirements: inOrder(withoutLoneGroups(withoutTwins(requirements))), also: inOrder(also) };
}

/** A degree is known by its level; one with a title of its own stands beside it, unless the same is also asked for in plain words. */
function keyOf(one: Found, plainDegrees: ReadonlySet<string>): string {
  if (one.kind === "degree") {
    const isSame = one.subjects.some((subject) => plainDegrees.has(subjectKey(one.level, subject)));
    return `degree ${one.level} ${degreeTitles.has(one.name) && !isSame ? one.name : ""}`;
  }
  if (one.kind === "experience") return `experience ${one.start}`;
  return one.id ?? normalise(one.name);
}

function subjectKey(level: string | null, subject: string): string {
  return `${level} ${subject.toLowerCase()}`;
}

/**
 * The thing asked alone, at its strongest, and once in each group that names it: fit drops a group with a member that is asked alone
 * as strongly, so that member must still be seen in it. Alone but weaker than in a group says nothing more.
 */
function mergePlaces(places: readonly Found[]): Requirement[] {
  const alone = places.filter((one) => one.group === null);
  const grouped = Map.groupBy(
    places.filter((one) => one.group !== null),
    (one) => one.group,
  );
  const strongestAlone = strongestOf(alone);
  const strongestGroup = strongestOf(places.filter((one) => one.group !== null));
  const merged = [...grouped.values()].map(mergeSame);
  return strongestAlone >= 0 && strongestAlone >= strongestGroup ? [mergeSame(alone), ...merged] : merged;
}

/** Rank of the highest importance; -1 for none. */
function strongestOf(requirements: readonly Requirement[]): number {
  return requirements.reduce((most, one) => Math.max(most, rank[one.importance]), -1);
}

function mergeSame(same: readonly Found[]): Requirement {
  const strongest = strongestOf(same);
  const top = same.filter((one) => rank[one.importance] === strongest);
  const years = top.map((one) => one.years).filter((value) => value !== null);
  const { confident: _, ...first } = top[0]!;
  return {
    ...first,
    years: years.reduce<number | null>((most, value) => Math.max(most ?? 0, value), null),
    level: first.level ?? top.find((one) => one.level !== null)?.level ?? null,
    subjects: [...new Set(top.flatMap((one) => one.subjects))],
    open: top.some((one) => one.open),
    equivalent: top.find((one) => one.equivalent !== false)?.equivalent ?? false,
    legal: same.some((one) => one.legal),
    obtainable: same.some((one) => one.obtainable),
  };
}

/** Of groups with the same members the strongest, then the first, stays. */
function withoutTwins(requirements: readonly Requirement[]): Requirement[] {
  const members = Map.groupBy(
    requirements.filter((one) => one.group !== null),
    (one) => one.group,
  );
  const kept = new Map<string, { group: string | null; rank: number }>();
  for (const [group, all] of members) {
    const key = all
      .map((one) => one.id ?? one.name)
      .sort()
      .join("\n");
    const strongest = strongestOf(all);
    const known = kept.get(key);
    if (!known || known.rank < strongest) kept.set(key, { group, rank: strongest });
  }
  const groups = new Set([...kept.values()].map((one) => one.group));
  return requirements.filter((one) => one.group === null || groups.has(one.group));
}

/** A group of which one member is left is no choice any more. */
function withoutLoneGroups(requirements: readonly Requirement[]): Requirement[] {
  const size = new Map<string, number>();
  for (const { group } of requirements) if (group !== null) size.set(group, (size.get(group) ?? 0) + 1);
  return requirements.map((one) => (one.group !== null && size.get(one.group) === 1 ? { ...one, group: null } : one));
}

function inOrder(requirements: Requirement[]): Requirement[] {
  return requirements.sort((a, b) => a.start - b.start || a.end - b.end);
}
