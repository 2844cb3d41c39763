// At most three catalog entries that would raise one posting's fit, and by how much (DESIGN 6). Pure.
import type { CatalogItem } from "../catalog/catalog";
import type { Suggestion, Wallet } from "../schema";
import type { Taxonomy } from "../skills/taxonomy";
import { assess, meetUnit, type MetUnit, type RateInput, totalWeight } from "./assess";
import { type Earnable, type EarnableIndex, indexEarnables } from "./earnable";
import { type Holdings, hold } from "./holdings";
import { compare } from "./merge";
import { numbers } from "./numbers";
import { own } from "./owned";
import { roundScore } from "./points";

export interface SuggestOptions {
  /** By hours instead of by gain; entries of unknown hours come last. */
  quickestFirst: boolean;
}

/**
 * The entries that add at least three points to the fit of this posting on the day `now` (ISO date), best first; none when it cannot be
 * rated. Each is reckoned as if earned today as `earnedCredential`, except that lines already met at 0.8 or more add no gain: what
 * really comes of it may thus be more than `after`, never less.
 */
export function suggest(
  input: RateInput,
  wallet: Wallet,
  taxonomy: Taxonomy,
  items: readonly CatalogItem[],
  now: string,
  { quickestFirst }: SuggestOptions,
): Suggestion[] {
  const holdings = hold(wallet, taxonomy, now);
  const { units, exact } = assess(input, holdings, taxonomy);
  if (exact === null) return [];
  const index = indexOf(items, taxonomy);
  const owned = own(wallet, holdings, taxonomy, index.items, now);
  const total = totalWeight(units);
  const suggestions: Suggestion[] = [];

  for (const [{ item, proofs }, touched] of findTouched(units, index)) {
    const rises = risesOf(touched, { ...holdings, proofs, degrees: [], work: null });
    const gain = (100 * rises.reduce((sum, { weighted }) => sum + weighted, 0)) / total;
    // The tolerance lets a gain of exactly three pass whatever the last digit of a sum is.
    if (gain + 1e-9 < numbers.suggestion.leastGain || owned.has(item) || !owned.mayStart(item)) continue;
    suggestions.push({
      entry: item.id,
      title: item.title,
      provider: item.issuer,
      gain,
      before: roundScore(exact),
      after: roundScore(exact + gain),
      covers: rises.map(({ name }) => name),
      hours: item.hours,
      cost: item.cost,
    });
  }
  return suggestions.sort(quickestFirst ? byHours : byGain).slice(0, numbers.suggestion.most);
}

/** The units that each entry can touch at all, so that the others are never met again. */
function findTouched(units: readonly MetUnit[], { byKey }: EarnableIndex): Map<Earnable, Set<MetUnit>> {
  const touched = new Map<Earnable, Set<MetUnit>>();
  for (const unit of units) {
    if (unit.credit >= numbers.suggestion.metAlready) continue;
    for (const { keys, family } of unit.members) {
      for (const key of family === null ? keys : [...keys, family]) {
        for (const earnable of byKey.get(key) ?? []) {
          const known = touched.get(earnable);
          if (known) known.add(unit);
          else touched.set(earnable, new Set([unit]));
        }
      }
    }
  }
  return touched;
}

/** What an entry's proofs, with the years known from the wallet, add to the units it touches; in the order of the posting's text. */
function risesOf(touched: ReadonlySet<MetUnit>, entry: Holdings): { name: string; weighted: number }[] {
  return [...touched].flatMap((unit) => {
    const { credit, best } = meetUnit(unit, entry);
    const name = unit.members[best]?.requirement.name ?? "";
    return credit > unit.credit ? [{ name, weighted: unit.weight * (credit - unit.credit) }] : [];
  });
}

const known = new WeakMap<readonly CatalogItem[], { taxonomy: Taxonomy; index: EarnableIndex }>();

/** Indexes a catalog once, not for each posting. */
function indexOf(items: readonly CatalogItem[], taxonomy: Taxonomy): EarnableIndex {
  const last = known.get(items);
  if (last?.taxonomy === taxonomy) return last.index;
  const index = indexEarnables(items, taxonomy);
  known.set(items, { taxonomy, index });
  return index;
}

function byGain(a: Suggestion, b: Suggestion): number {
  return b.gain - a.gain || hoursOf(a) - hoursOf(b) || compare(a.title, b.title) || compare(a.entry, b.entry);
}

function byHours(a: Suggestion, b: Suggestion): number {
  return hoursOf(a) === hoursOf(b) ? byGain(a, b) : hoursOf(a) - hoursOf(b);
}

/** The most hours it may take. */
function hoursOf({ hours }: Suggestion): number {
  return hours?.max ?? Infinity;
}
