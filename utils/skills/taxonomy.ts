// The taxonomy in memory: skills by id and by name, and what each implies. Pure; knows neither text matching nor where the data came from.
import type { Kind, Skill } from "../schema";
import { normalise } from "./normalise";
import { spellings } from "./variants";

export interface Taxonomy {
  readonly skills: readonly Skill[];
  get(id: string): Skill | undefined;
  /** The skill with this name or alias (any spelling that `spellings` makes of them); of several, the first whose kind is in `kinds`. */
  find(name: string, kinds?: readonly Kind[]): Skill | undefined;
  /** Ids that holding `id` also shows, with the number of steps, up to `depth` steps; nearest first, `id` itself left out. */
  implied(id: string, depth: number): ReadonlyMap<string, number>;
}

/** Indexes skills; ids must be unique (tests/unit/skills/tables.test.ts holds the data to it). Unknown ids give undefined or an empty map. */
export function createTaxonomy(skills: readonly Skill[]): Taxonomy {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  // Built on the first look-up by name: a worker that only reads postings never needs it.
  let byName: Map<string, Skill[]> | undefined;
  const named = (): Map<string, Skill[]> => (byName ??= indexNames(skills));

  return {
    skills,
    get: (id) => byId.get(id),
    find(name, kinds) {
      const found = named().get(normalise(name));
      return kinds ? found?.find((skill) => kinds.includes(skill.kind)) : found?.[0];
    },
    implied(id, depth) {
      const steps = new Map<string, number>();
      let edge = [id];
      for (let step = 1; step <= depth && edge.length > 0; step++) {
        const next: string[] = [];
        for (const from of edge) {
          for (const to of byId.get(from)?.implies ?? []) {
            if (to === id || steps.has(to)) continue;
            steps.set(to, step);
            next.push(to);
          }
        }
        edge = next;
      }
      return steps;
    },
  };
}

function indexNames(skills: readonly Skill[]): Map<string, Skill[]> {
  const index = new Map<string, Skill[]>();
  const add = (name: string, skill: Skill): void => {
    const key = normalise(name);
    const known = index.get(key);
    if (known === undefined) index.set(key, [skill]);
    else if (!known.includes(skill)) known.push(skill);
  };
  // Names before aliases: where one skill's alias is another's name, the name wins.
  for (const skill of skills) for (const form of spellings(skill.name)) add(form, skill);
  for (const skill of skills) {
    for (const alias of [...skill.strong, ...skill.cased, ...skill.phrases]) {
      for (const form of spellings(alias)) add(form, skill);
    }
  }
  return index;
}
