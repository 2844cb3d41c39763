// Finds what a few typed letters may mean in a list of names. Pure; imports nothing.

export interface Candidate {
  value: string;
  label: string;
  /** Other names that it is found by. */
  also: readonly string[];
}

/**
 * A search over candidates: case and accents do not matter. Best first: the whole name, its beginning, the beginning of another
 * name, the beginning of a word, anywhere; then by length and alphabet. An empty query finds nothing.
 */
export function createSearch<Item extends Candidate>(
  candidates: readonly Item[],
): (query: string, limit: number) => Item[] {
  const index = candidates.map((item) => ({ item, label: fold(item.label), also: item.also.map(fold) }));
  return (query, limit) => {
    const wanted = fold(query);
    if (wanted === "") return [];
    return index
      .map(({ item, label, also }) => ({
        item,
        rank: Math.min(rank(label, wanted), ...also.map((name) => rank(name, wanted) + 0.5)),
      }))
      .filter(({ rank: found }) => Number.isFinite(found))
      .sort(
        (a, b) =>
          a.rank - b.rank || a.item.label.length - b.item.label.length || a.item.label.localeCompare(b.item.label),
      )
      .slice(0, limit)
      .map(({ item }) => item);
  };
}

function rank(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at < 0) return Number.POSITIVE_INFINITY;
  if (name === wanted) return 0;
  if (at === 0) return 1;
  return name.includes(` ${wanted}`) ? 2 : 3;
}

function fold(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
