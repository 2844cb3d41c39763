// The credit of the best evidence for one requirement (DESIGN 5, "Meeting" to "Years"). Pure.
import type { Evidence, Requirement } from "../schema";
import type { Asked } from "./asked";
import type { Held, HeldDegree, Holdings, Proof } from "./holdings";
import { rank } from "./levels";
import { compare, equivalentYears } from "./merge";
import { numbers } from "./numbers";
import { isSubject } from "./subjects";
import { yearsIn } from "./periods";

export interface Meeting {
  /** 0 to 1. */
  readonly credit: number;
  readonly evidence: Evidence | null;
  /** It is held today, not expired and not by another subject: such a licence does not block. */
  readonly held: boolean;
}

/** One way to meet a requirement, before years. */
interface Way {
  held: Held;
  credit: number;
  years: number | null;
  via: Evidence["via"];
  skill: string | null;
  depth: number;
  /** Not by another subject. */
  full: boolean;
}

const vias: readonly Evidence["via"][] = ["same", "name", "degree", "language", "work", "implied", "family"];

/** The best that `holdings` give for what is asked; credit 0 and no evidence where they give nothing. */
export function meet(asked: Asked, holdings: Holdings): Meeting {
  const ways = waysTo(asked, holdings)
    .map((way) => ({ ...way, credit: way.credit * yearsFactor(asked.requirement.years, way.years) }))
    .sort(better);
  const [best] = ways;
  if (best === undefined) return { credit: 0, evidence: null, held: false };
  const { held, credit, years, via, skill, depth } = best;
  return {
    credit,
    evidence: { item: held.item, via, skill, depth, grade: held.grade, years },
    held: ways.some((way) => way.full && way.held.grade !== "expired"),
  };
}

/** ½ + ½ · min(1, known ÷ asked); ½ when none are known, 1 when none are asked ("0-2 years" asks none). */
export function yearsFactor(asked: number | null, known: number | null): number {
  if (asked === null || asked <= 0) return 1;
  return numbers.yearsFloor + (1 - numbers.yearsFloor) * Math.min(1, (known ?? 0) / asked);
}

/** Whether a proof may meet a requirement of this kind: certificates, licences and clearances only by a wallet item of that kind. */
export function allows(kind: Requirement["kind"], proof: Proof): boolean {
  switch (kind) {
    case "certification":
      // "micro-credential" is the wallet's word for any certificate; a skill that it lists is not yet the certification.
      return proof.kind === "certification" || (proof.kind === "micro-credential" && proof.title);
    case "license":
    case "clearance":
    case "degree":
      return proof.kind === kind;
    default:
      return true;
  }
}

function waysTo(asked: Asked, holdings: Holdings): Way[] {
  const { requirement } = asked;
  if (requirement.kind === "experience") return workWays(holdings, 0);
  if (requirement.kind === "degree") {
    const years = equivalentYears(requirement);
    const degrees = holdings.degrees.flatMap((degree) => degreeWay(asked, degree) ?? []);
    return years === null ? degrees : [...degrees, ...workWays(holdings, years)];
  }
  return proofWays(asked, holdings);
}

function proofWays({ requirement, keys, family }: Asked, { proofs, practice }: Holdings): Way[] {
  const allowed = (key: string): Proof[] => (proofs.get(key) ?? []).filter((proof) => allows(requirement.kind, proof));
  const own = keys.flatMap(allowed);
  const siblings = family === null ? [] : allowed(family);
  const yearsAt = (places: readonly string[]): number | null => {
    const found = places.flatMap((key) => practice.get(key) ?? []);
    const declared = found.map((each) => each.declared).filter((years) => years !== null);
    const recorded = yearsIn(found.flatMap(({ periods }) => periods));
    return declared.length === 0 ? recorded : Math.max(...declared, recorded ?? 0);
  };
  const ownYears = own.length > 0 ? yearsAt(keys) : null;

  const ways = own.map((held): Way => {
    const isImplied = held.via === "implied";
    const via = requirement.kind === "language" && !isImplied ? "language" : held.via;
    return { ...wayOf(held), years: ownYears, via, skill: isImplied ? held.skill : null };
  });
  // The years of a similar skill are its own: "5 years of X or similar" is met by 5 years of the similar one.
  const similar = siblings.map((held): Way => {
    const credit = held.credit * numbers.family;
    return { ...wayOf(held), credit, years: yearsAt([held.key]), via: "family", skill: held.skill };
  });
  return [...ways, ...similar].map((way) => ({ ...way, credit: way.credit * levelFactor(requirement, way.held) }));
}

function wayOf(proof: Proof): Pick<Way, "held" | "credit" | "depth" | "full"> {
  return { held: proof, credit: proof.credit, depth: proof.depth, full: true };
}

function levelFactor({ kind, level }: Requirement, held: Held): number {
  if (kind === "language") {
    const asked = rank(kind, level);
    return asked === null || (rank(kind, held.level) ?? -1) >= asked ? 1 : numbers.belowLevel;
  }
  return level === "advanced" && held.level === "introductory" ? numbers.suggestion.introductory : 1;
}

/** A degree of the level asked or a higher one; where the wallet does not say the level, its title must be what is asked. */
function degreeWay({ requirement, keys }: Asked, degree: HeldDegree): Way | null {
  const asked = rank("degree", requirement.level);
  const level = rank("degree", degree.level);
  const isNamed = (): boolean => degree.keys.some((key) => keys.includes(key));
  const isEnough = asked === null || (level === null ? isNamed() : level >= asked);
  if (!isEnough) return null;

  const { subjects, open } = requirement;
  const full = open || subjects.length === 0 || subjects.some((subject) => isSubject(subject, degree.subject));
  const credit = degree.credit * (full ? 1 : numbers.otherSubject);
  return { held: degree, credit, years: null, via: "degree", skill: full ? null : degree.subject, depth: 0, full };
}

/** Recorded work of at least `least` years; 0 asks for any, even without dates. */
function workWays({ work }: Holdings, least: number): Way[] {
  if (work === null || (work.years ?? 0) < least) return [];
  const { held, years } = work;
  return [{ held, credit: held.credit, years, via: "work", skill: null, depth: 0, full: true }];
}

/** Higher credit first; between equals the plainest evidence, then its title and id, so that order in the wallet makes no difference. */
function better(a: Way, b: Way): number {
  const item = ({ held }: Way): string => [held.item.title, held.item.type, held.item.id, held.grade].join("\n");
  return (
    b.credit - a.credit ||
    vias.indexOf(a.via) - vias.indexOf(b.via) ||
    a.depth - b.depth ||
    compare(item(a), item(b)) ||
    compare(a.skill ?? "", b.skill ?? "")
  );
}
