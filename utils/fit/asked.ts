// A requirement with the keys under which evidence for it is looked up; holdings.ts files evidence under the same keys. Pure.
import type { Requirement } from "../schema";
import { normalise } from "../skills/normalise";
import type { Taxonomy } from "../skills/taxonomy";

export const idKey = (id: string): string => `id ${id}`;
export const familyKey = (family: string): string => `family ${family}`;

/** Empty for a name without letters or digits: it is filed nowhere. */
export function nameKey(name: string): string {
  const normal = normalise(name);
  return normal === "" ? "" : `name ${normal}`;
}

export interface Asked {
  readonly requirement: Requirement;
  /** Its id, where a table knows one, then its name and aliases. */
  readonly keys: readonly string[];
  /** Its family, where the posting is open to a similar skill. */
  readonly family: string | null;
}

/** Prepares a requirement for `meet`. What the taxonomy does not know by id is looked up by name: a saved posting may be older than it. */
export function ask(requirement: Requirement, taxonomy: Taxonomy): Asked {
  const { id, name, aliases, kind, open } = requirement;
  const skill = (id === null ? undefined : taxonomy.get(id)) ?? taxonomy.find(name, [kind]);
  const ids = [id, skill?.id].filter((one) => one !== null && one !== undefined).map(idKey);
  const names = [name, ...aliases].map(nameKey).filter((key) => key !== "");
  return {
    requirement,
    keys: [...new Set([...ids, ...names])],
    family: open && skill?.family ? familyKey(skill.family) : null,
  };
}
