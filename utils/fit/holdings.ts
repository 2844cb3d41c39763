// What a wallet proves and how much it counts (DESIGN 5, "Credit" and "Years"), filed under the keys of asked.ts. Pure: `now` is passed in.
import type { Credential, CredentialKind, Evidence, Experience, Kind, Wallet } from "../schema";
import type { Taxonomy } from "../skills/taxonomy";
import { familyKey, idKey, nameKey } from "./asked";
import { numbers } from "./numbers";
import { isExpired, isNotYetValid, type Period, periodOf, yearsIn } from "./periods";

/** Something held, with what it counts. */
export interface Held {
  readonly item: Evidence["item"];
  /** Kind of the credential; null for what is self-declared. */
  readonly kind: CredentialKind | null;
  readonly grade: Evidence["grade"];
  readonly credit: number;
  /** Level of the credential or language. */
  readonly level: string | null;
}

/** That something held shows one skill. Its credit is already less by the steps along the taxonomy. */
export interface Proof extends Held {
  readonly via: "same" | "name" | "implied";
  readonly depth: number;
  /** Name of what is held. */
  readonly skill: string;
  /** It is what the item is called, not one of the skills that the item lists. */
  readonly title: boolean;
  /** Key of the skill shown; its years are filed there. */
  readonly key: string;
}

export interface HeldDegree extends Held {
  /** Its subject, else its title. */
  readonly subject: string;
  readonly keys: readonly string[];
}

/** Time spent with one skill. */
interface Practice {
  readonly periods: Period[];
  declared: number | null;
}

export interface Holdings {
  /** By id, name and family (keys of asked.ts). */
  readonly proofs: ReadonlyMap<string, readonly Proof[]>;
  readonly practice: ReadonlyMap<string, Practice>;
  readonly degrees: readonly HeldDegree[];
  /** All recorded work together; null when none is recorded. */
  readonly work: { readonly held: Held; readonly years: number | null } | null;
  /** Nothing is held yet: an empty wallet, or one of plans alone. */
  readonly empty: boolean;
}

/** Not earned yet. */
export const isAhead = ({ status }: Credential): boolean => status === "planned" || status === "in-progress";

/**
 * Everything that the wallet shows on the day `now` (ISO date). In progress and planned count nothing; with `finished` they count as
 * stored credentials earned today.
 */
export function hold(wallet: Wallet, taxonomy: Taxonomy, now: string, { finished = false } = {}): Holdings {
  const shelf = createShelf(taxonomy);
  const degrees: HeldDegree[] = [];

  for (const credential of wallet.credentials) {
    const worth = worthOf(credential, now, finished);
    if (worth === null) continue;
    const { id, title, kind, level, subject } = credential;
    const held: Held = { item: { type: "credential", id, title }, kind, level, ...worth };
    const keys = titlesOf(title, (name) => taxonomy.find(name, kindsOf(kind)) !== undefined).flatMap((name) =>
      shelf.add(name, kindsOf(kind), held, true),
    );
    for (const skill of credential.skills) shelf.add(skill, ["skill"], held);
    if (kind === "degree") degrees.push({ ...held, subject: subject ?? title, keys });
  }
  for (const { id, title, skills } of wallet.projects) {
    for (const skill of skills) shelf.add(skill, ["skill"], declare({ type: "project", id, title }));
  }
  for (const experience of wallet.experience) {
    const { id, title, skills } = experience;
    const period = periodOf(experience, now);
    for (const skill of skills) {
      const keys = shelf.add(skill, ["skill"], declare({ type: "experience", id, title }));
      if (period) shelf.practise(keys, { periods: [period], declared: null });
    }
  }
  for (const { id, name, level } of wallet.languages) {
    shelf.add(name, ["language"], declare({ type: "language", id, title: name }, level));
  }
  for (const { id, skill, years } of wallet.skills) {
    const keys = shelf.add(skill, ["skill"], declare({ type: "skill", id, title: skill }));
    shelf.practise(keys, { periods: [], declared: years });
  }

  const others = [wallet.projects, wallet.experience, wallet.languages, wallet.skills].flat();
  return {
    proofs: shelf.proofs,
    practice: shelf.practice,
    degrees,
    work: workOf(wallet.experience, now),
    empty: others.length === 0 && wallet.credentials.every(isAhead),
  };
}

/** Grade and credit of a credential by the table of DESIGN 5; null when it counts nothing. */
function worthOf(credential: Credential, now: string, finished: boolean): Pick<Held, "grade" | "credit"> | null {
  if (isAhead(credential)) return finished ? { grade: "stored", credit: numbers.credit.stored } : null;
  if (credential.status === "revoked" || isNotYetValid(credential, now)) return null;
  const credit = numbers.credit[credential.grade];
  if (!isExpired(credential, now)) return { grade: credential.grade, credit };
  if (credential.kind === "license" || credential.kind === "clearance") return null;
  return { grade: "expired", credit: credit * numbers.expired };
}

function declare(item: Evidence["item"], level: string | null = null): Held {
  return { item, kind: null, grade: "declared", credit: numbers.credit.declared, level };
}

function workOf(experience: readonly Experience[], now: string): Holdings["work"] {
  if (experience.length === 0) return null;
  const title = experience
    .map((each) => each.title)
    .sort()
    .join(", ");
  const periods = experience.map((each) => periodOf(each, now)).filter((period) => period !== null);
  const held: Held = { ...declare({ type: "work", id: "work", title }), credit: numbers.work.credit };
  return { held, years: yearsIn(periods) };
}

/** The kinds among which a credential's title is looked up first; "micro-credential" is the wallet's word for any certificate. */
function kindsOf(kind: CredentialKind): Kind[] {
  return [kind === "micro-credential" ? "certification" : kind];
}

/** What certificates, cards and licences are called beside their name. */
const paperWords = /\s+(?:provider|certified|certification|certificate|credential|card|holder|licen[cs]e|licensed)$/i;
/** A course or a preparation for an exam is not the thing itself. */
const preparation = /\b(?:course|prep(?:aration)?|training|study|practice|exam|bootcamp|attendance)\b/i;

/**
 * A title, and, where no table knows it as it stands, what it is called without codes and the words for papers: "Certified Kubernetes
 * Administrator (CKA)", "Basic Life Support (BLS) Provider". Never the code alone: a course for an exam would pass for the exam.
 */
function titlesOf(title: string, known: (name: string) => boolean): string[] {
  const bare = title.replace(/\s*\([^)]*\)/g, "").trim();
  const forms = [bare];
  for (let form = bare; paperWords.test(form);) forms.push((form = form.replace(paperWords, "")));
  forms.push(...forms.map((form) => form.replace(/^(?:uk|us|eu|aha|american heart association)\s+/i, "")));
  if (known(title) || preparation.test(title)) return [title];
  const other = forms.find((form) => form !== title && form.length > 1 && known(form));
  return other === undefined ? [title] : [title, other];
}

function createShelf(taxonomy: Taxonomy) {
  const proofs = new Map<string, Proof[]>();
  const practice = new Map<string, Practice>();

  const put = (key: string, proof: Proof): void => {
    const known = proofs.get(key);
    if (known) known.push(proof);
    else proofs.set(key, [proof]);
  };

  return {
    proofs,
    practice,
    /** Files what `held` shows by this name, and all that it implies; returns the keys of all of them, families aside. */
    add(name: string, kinds: readonly Kind[], held: Held, title = false): string[] {
      const keys: string[] = [];
      const file = (key: string, family: string, how: Pick<Proof, "via" | "depth" | "skill" | "credit">): void => {
        const proof: Proof = { ...held, ...how, title, key };
        put(key, proof);
        if (family !== "") put(familyKey(family), proof);
        keys.push(key);
      };
      const named = nameKey(name);
      if (named !== "") file(named, "", { via: "name", depth: 0, skill: name, credit: held.credit });

      const skill = taxonomy.find(name, kinds) ?? taxonomy.find(name);
      if (!skill) return keys;
      const same = { via: "same", depth: 0, skill: skill.name, credit: held.credit } as const;
      file(idKey(skill.id), skill.family, same);
      for (const [id, depth] of taxonomy.implied(skill.id, numbers.implied.depth)) {
        const credit = held.credit * numbers.implied.decay ** depth;
        file(idKey(id), taxonomy.get(id)?.family ?? "", { via: "implied", depth, skill: skill.name, credit });
      }
      return keys;
    },
    practise(keys: readonly string[], { periods, declared }: Practice): void {
      for (const key of new Set(keys)) {
        const known = practice.get(key) ?? { periods: [], declared: null };
        known.periods.push(...periods);
        if (declared !== null) known.declared = Math.max(declared, known.declared ?? 0);
        practice.set(key, known);
      }
    },
  };
}
