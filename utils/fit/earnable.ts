// Catalog entries as the credentials that they would become, findable by what they prove (DESIGN 6). Pure.
import type { CatalogItem } from "../catalog/catalog";
import type { Credential, Kind } from "../schema";
import type { Taxonomy } from "../skills/taxonomy";
import { type Holdings, hold } from "./holdings";

/** An entry that may be suggested, and what earning it proves. */
export interface Earnable {
  readonly item: CatalogItem;
  readonly proofs: Holdings["proofs"];
}

export interface EarnableIndex {
  /** By the keys of asked.ts: the entries that prove something filed there. */
  readonly byKey: ReadonlyMap<string, readonly Earnable[]>;
  readonly items: ReadonlyMap<string, CatalogItem>;
}

/** Licences are rules of a jurisdiction, clearances an employer's matter: neither is upskilling. */
const neverSuggested: ReadonlySet<Kind | undefined> = new Set<Kind>(["license", "clearance"]);

/**
 * The wallet credential that earning an entry gives: stored, without dates. It is a certification when the entry certifies something,
 * which is then named first among its skills. Adding an entry to the wallet must use this, so that a suggestion comes true.
 */
export function earnedCredential(item: CatalogItem, taxonomy: Taxonomy): Credential {
  const proven = [...item.certifies, ...item.skills].map((id) => taxonomy.get(id)?.name);
  return {
    id: `entry-${item.id}`,
    title: item.title,
    issuer: item.issuer,
    kind: kindOf(item),
    level: item.level,
    subject: null,
    skills: [...new Set(proven.filter((name) => name !== undefined))],
    issued: null,
    expires: null,
    status: "earned",
    grade: "stored",
    entry: item.id,
  };
}

function kindOf({ type, certifies }: CatalogItem): Credential["kind"] {
  if (type === "license") return "license";
  return certifies.length > 0 ? "certification" : "micro-credential";
}

/** Indexes the entries that may ever be suggested: neither retired nor a licence. */
export function indexEarnables(items: readonly CatalogItem[], taxonomy: Taxonomy): EarnableIndex {
  const byKey = new Map<string, Earnable[]>();
  for (const item of items) {
    const isNever = item.certifies.some((id) => neverSuggested.has(taxonomy.get(id)?.kind));
    if (item.status === "retired" || item.type === "license" || isNever) continue;
    const wallet = {
      credentials: [earnedCredential(item, taxonomy)],
      projects: [],
      experience: [],
      languages: [],
      skills: [],
    };
    // An undated credential is current on any day.
    const earnable: Earnable = { item, proofs: hold(wallet, taxonomy, "0000-01-01").proofs };
    for (const key of earnable.proofs.keys()) {
      const known = byKey.get(key);
      if (known) known.push(earnable);
      else byKey.set(key, [earnable]);
    }
  }
  return { byKey, items: new Map(items.map((item) => [item.id, item])) };
}
