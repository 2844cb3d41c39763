// Finds what a few typed letters may mean in a list of names. Pure; imports nothing.

export interface Candidate {
  value: string;
  label: string;
  /** Other names that it is found by. */
  also: readonly string[];
}

/** `by` is the other name that it was found by, where its label does not tell why it is here. */
type Found<Item> = Item & { by: string | null };

/**
 * A search over candidates: case, accents and punctuation do not matter. Best first: the whole label, a whole other name; labels that begin with
 * the letters, have a word that does, have words that begin with each typed word in any order; other names in the same order; letters inside a
 * name. Then by length and alphabet. An empty query finds nothing.
 */
export function createSearch<Item extends Candidate>(
  candidates: readonly Item[],
): (query: string, limit: number) => Found<Item>[] {
  const index = candidates.map((item) => ({ item, label: fold(item.label), also: item.also.map(fold) }));
  return (query, limit) => {
    const wanted = fold(query);
    if (wanted.trim() === "") return [];
    const typed = wanted.trim().split(" ");
    const rankOf = (name: string): Rank => rank(name, wanted, typed);
    return index
      .map(({ item, label, also }) => {
        const own = ownPlaces[rankOf(label)];
        const others = also.map((name) => otherPlaces[rankOf(name)]);
        const place = Math.min(own, ...others);
        const told = own <= ownPlaces.words;
        return { item, place, by: told ? null : (item.also[others.indexOf(place)] ?? null) };
      })
      .filter(({ place }) => Number.isFinite(place))
      .sort(
        (a, b) =>
          a.place - b.place || a.item.label.length - b.item.label.length || a.item.label.localeCompare(b.item.label),
      )
      .slice(0, limit)
      .map(({ item, by }) => ({ ...item, by }));
  };
}

type Rank = "whole" | "begins" | "word" | "words" | "inside" | "none";

/** Where a match comes in the list: of the label, and of another name. */
const ownPlaces = { whole: 0, begins: 2, word: 3, words: 4, inside: 8, none: Infinity } as const;
const otherPlaces = { whole: 1, begins: 5, word: 6, words: 7, inside: 9, none: Infinity } as const;

/** Each is folded: it begins with a space, as each of its words does. */
function rank(name: string, wanted: string, typed: readonly string[]): Rank {
  if (name === wanted) return "whole";
  const at = name.indexOf(wanted);
  if (at >= 0) return at === 0 ? "begins" : "word";
  if (typed.length > 1 && typed.every((word) => name.includes(` ${word}`))) return "words";
  return name.includes(wanted.trim()) ? "inside" : "none";
}

/** Letters, digits and the signs that tell names apart (C++, C#), in words with a space before each. */
function fold(name: string): string {
  const words = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return ` ${words.replace(/[^\p{L}\p{N}+#]+/gu, " ").trim()}`;
}
