// Whether the wallet already has a catalog entry, and whether it has what must come first (DESIGN 6). Pure.
import type { CatalogItem } from "../catalog/catalog";
import type { Credential, Wallet } from "../schema";
import type { Taxonomy } from "../skills/taxonomy";
import { idKey, nameKey } from "./asked";
import { type Holdings, hold } from "./holdings";
import { allows } from "./meet";
import { isExpired, isNotYetValid } from "./periods";

export interface Owned {
  /** Earned and current, or in progress: the entry's title, an alias or what it certifies. An expired one may be renewed. */
  has(item: CatalogItem): boolean;
  /** Everything that the entry demands first is held today; advised or unknown prerequisites bar nothing. */
  mayStart(item: CatalogItem): boolean;
}

export function own(
  wallet: Wallet,
  holdings: Holdings,
  taxonomy: Taxonomy,
  items: ReadonlyMap<string, CatalogItem>,
  now: string,
): Owned {
  const isCurrent = (credential: Credential): boolean => credential.status === "earned" && !isExpired(credential, now);
  const current = wallet.credentials.filter((one) => isCurrent(one) && !isNotYetValid(one, now));
  const running = wallet.credentials.filter((one) => isCurrent(one) || one.status === "in-progress");
  const [hasNow, hasOrEarns] = [current, running].map((credentials) => lookUp(credentials, taxonomy, now));

  const isHeld = (id: string): boolean => {
    const skill = taxonomy.get(id);
    const proofs = skill ? (holdings.proofs.get(idKey(id)) ?? []) : [];
    if (skill && proofs.some((proof) => proof.grade !== "expired" && allows(skill.kind, proof))) return true;
    const item = items.get(id);
    return item !== undefined && hasNow?.(item) === true;
  };
  return {
    has: (item) => hasOrEarns?.(item) === true,
    mayStart: ({ prerequisites }) => (prerequisites?.hard ?? []).every(isHeld),
  };
}

function lookUp(credentials: readonly Credential[], taxonomy: Taxonomy, now: string): (item: CatalogItem) => boolean {
  const entries = new Set(credentials.map(({ entry }) => entry));
  const undated = credentials.map((one): Credential => ({ ...one, status: "earned", issued: null, expires: null }));
  const wallet = { credentials: undated, projects: [], experience: [], languages: [], skills: [] };
  const { proofs } = hold(wallet, taxonomy, now);
  return ({ id, title, aliases, certifies }) =>
    entries.has(id) ||
    [title, ...aliases].some((name) => proofs.get(nameKey(name))?.some((proof) => proof.title)) ||
    certifies.some((certified) => {
      const kind = taxonomy.get(certified)?.kind ?? "certification";
      return proofs.get(idKey(certified))?.some((proof) => proof.via === "same" && allows(kind, proof));
    });
}
