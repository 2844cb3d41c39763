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
  const { id, title, aliases, type, issuer, field, certifies, skills, level, hours, cost, assessment, prerequisites, status } = entry;
  return { id, title, aliases, type, issuer, field, certifies, skills, level, hours, cost, assessment, prerequisites, status };
}

/**
 * Entries in which every word of the query begins a word of the title, an alias, the issuer, a skill id or the field; those with all
 * words in the title first, then by title. An empty query gives all, by title. At most `limit`.
 */
export function searchEntries<E extends Pick<Entry, "title" | "aliases" | "issuer" | "skills" | "field">>(
  entries: readonly E[],
  query: string,
  limit: number,
): E[] {
  const words = normalise(query).split(" ").filter(Boolean);
  const ranked: { entry: E; rank: number }[] = [];
  for (const entry of entries) {
    const title = wordsOf([entry.title]);
    const rest = wordsOf([...entry.aliases, entry.issuer, entry.field, ...entry.skills]);
    const inTitle = words.filter((word) => begins(title, word)).length;
    if (words.some((word) => !begins(title, word) && !begins(rest, word))) continue;
    ranked.push({ entry, rank: words.length - inTitle });
  }
  return ranked
    .toSorted((a, b) => a.rank - b.rank || compare(a.entry.title, b.entry.title))
    .slice(0, limit)
    .map(({ entry }) => entry);
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
