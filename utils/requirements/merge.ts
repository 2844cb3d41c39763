// Makes one requirement of all places that ask for the same thing. Pure.
import type { Importance, Reading, Requirement } from "../schema";
import { normalise } from "../skills/normalise";

/** A requirement as read in one sentence, before those that mean the same are merged. */
export interface Found extends Requirement {
  /** Read with confidence; otherwise it goes to `also`. */
  confident: boolean;
}

const rank: Record<Importance, number> = { required: 2, preferred: 1, mentioned: 0 };

/**
 * One requirement for each distinct thing (id, else normalised name; a degree's level) alone, and one in each group that asks for
 * it, unless it is asked alone more strongly than the group does. Of several places the strongest and then the first is quoted;
 * years are the largest at that importance. What is asked confidently anywhere is not repeated in `also`.
 */
export function merge(found: readonly Found[]): Pick<Reading, "requirements" | "also"> {
  const byKey = new Map<string, Found[]>();
  for (const one of found) {
    const key = keyOf(one);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const requirements: Requirement[] = [];
  const also: Requirement[] = [];
  for (const places of byKey.values()) {
    const confident = places.filter((place) => place.confident);
    if (confident.length > 0) requirements.push(...mergePlaces(confident));
    // What is only seen is no choice that somebody offers: without its groups it is told once.
    else also.push(...mergePlaces(places.map((place) => ({ ...place, group: null }))));
  }
  return { requirements: inOrder(withoutLoneGroups(requirements)), also: inOrder(also) };
}

function keyOf(one: Found): string {
  if (one.kind === "degree") return `degree ${one.level}`;
  if (one.kind === "experience") return `experience ${one.start}`;
  return one.id ?? normalise(one.name);
}

function mergePlaces(places: readonly Found[]): Requirement[] {
  const strongest = Math.max(...places.map((place) => rank[place.importance]));
  const groups = new Map<string | null, Found[]>();
  for (const place of places) {
    if (rank[place.importance] < strongest) continue;
    groups.set(place.group, [...(groups.get(place.group) ?? []), place]);
  }
  return [...groups.values()].map((same) => {
    const years = same.map((place) => place.years).filter((value) => value !== null);
    const { confident: _, ...requirement } = same[0]!;
    return {
      ...requirement,
      years: years.length > 0 ? Math.max(...years) : null,
      open: same.some((place) => place.open),
      legal: same.some((place) => place.legal),
      obtainable: same.every((place) => place.obtainable),
    };
  });
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
