// The catalog as rating and search see it. Pure; knows neither where the entries came from nor the wallet.
import type { Entry } from "../schema";
import { normalise } from "../skills/normalise";

/** What rating and the popup need of an entry. */
export type CatalogItem = Pick<
  Entry,
  | "id"
  | "title"
  | "aliases"
  | "type"
  | "issuer"
  | "field"
  | "certifies"
  | "skills"
  | "level"
  | "hours"
  | "cost"
  | "assessment"
  | "prerequisites"
  | "status"
>;

/** The entry without what only the catalog page shows. */
export function compactEntry(entry: Entry): CatalogItem {
  const { id, title, aliases, type, issuer, field, certifies, skills, level } = entry;
  const { hours, cost, assessment, prerequisites, status } = entry;
  return {
    id,
    title,
    aliases,
    type,
    issuer,
    field,
    certifies,
    skills,
    level,
    hours,
    cost,
    assessment,
    prerequisites,
    status,
  };
}

/** How well a word of the query is met; the sum over all its words ranks an entry, least first. */
const distance = { wholeWordOfName: 0, startOfName: 1, startElsewhere: 2 } as const;

/**
 * Entries in which every word of the query begins a word of the title, an alias, the issuer, a skill id or the field. First come
 * those with all words whole in title and aliases, then those where they begin words there, then the rest; equals by title. An
 * empty query gives all, by title. At most `limit`.
 */
export function searchEntries<E extends Pick<Entry, "title" | "aliases" | "issuer" | "skills" | "field">>(
  entries: readonly E[],
  query: string,
  limit: number,
): E[] {
  const words = normalise(query).split(" ").filter(Boolean);
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank || compare(a.entry.title, b.entry.title))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Infinity when a word is met nowhere. */
function rankOf(
  { title, aliases, issuer, skills, field }: Pick<Entry, "title" | "aliases" | "issuer" | "skills" | "field">,
  words: readonly string[],
): number {
  const names = wordsOf([title, ...aliases]);
  const rest = wordsOf([issuer, field, ...skills]);
  return words.reduce((rank, word) => {
    if (names.includes(word)) return rank + distance.wholeWordOfName;
    if (begins(names, word)) return rank + distance.startOfName;
    return rank + (begins(rest, word) ? distance.startElsewhere : Infinity);
  }, 0);
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => normalise(text).split(" "));
}

function begins(words: readonly string[], start: string): boolean {
  return words.some((word) => word.startsWith(start));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
