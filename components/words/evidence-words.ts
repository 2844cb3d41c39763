// What meets a line, in words: the seal, the thing itself, and why it counts in part. Imports schema types and text alone.
import type { Evidence, Line, Requirement } from "../../utils/schema";
import { formatNumber, plural, t } from "../../utils/text";

export interface EvidenceWords {
  /** Said only when a signature was verified. */
  seal: string | null;
  /** Everything else, in order. */
  parts: string[];
}

/** Years reckoned from dates have many digits; one says enough. Rounded down: nobody has five years a month before. */
function roundYears(known: number): number {
  return Math.floor(known * 10) / 10;
}

function yearNumber(known: number): string {
  return formatNumber(roundYears(known));
}

/** The words for a line's evidence; null when nothing meets it. */
export function evidenceWords(line: Line): EvidenceWords | null {
  const { evidence } = line;
  if (!evidence) return null;
  const asked = line.requirements[line.met ?? 0];
  const parts = [
    thing(evidence),
    proof(evidence),
    way(evidence, line.credit, asked),
    years(evidence, asked?.years ?? null),
  ];
  return {
    seal: evidence.grade === "verified" ? t("evidence_verified") : null,
    parts: parts.filter((part) => part !== null),
  };
}

function thing({ item, years: known, via, skill }: Evidence): string {
  switch (item.type) {
    case "credential":
      return item.title;
    case "project":
      return t("evidence_project", { title: item.title });
    case "experience":
      return t("evidence_experience", { title: item.title });
    case "work":
      return known === null ? t("evidence_work") : plural("evidence_work_years", roundYears(known));
    case "skill":
      return declared(via, skill ?? item.title);
    default:
      return t("evidence_declared");
  }
}

function declared(via: Evidence["via"], skill: string): string {
  if (via === "implied") return t("evidence_declared_implied", { skill });
  return via === "family" ? t("evidence_declared_family", { skill }) : t("evidence_declared");
}

function proof({ grade }: Evidence): string | null {
  if (grade === "stored") return t("evidence_stored");
  return grade === "expired" ? t("evidence_expired") : null;
}

function way({ via, skill, item, grade }: Evidence, credit: number, asked: Requirement | undefined): string | null {
  const held = skill ?? item.title;
  // What is current and of the right years counts half or less for one reason only: see each case.
  const halved = grade !== "expired" && credit <= 0.5 && (asked?.years ?? null) === null;
  switch (via) {
    case "implied":
      return item.type === "skill" ? null : t("evidence_implied", { skill: held });
    case "family":
      return item.type === "skill" ? null : t("evidence_family", { skill: held });
    case "work":
      return asked?.kind === "degree" ? t("evidence_equivalent") : null;
    case "degree":
      return halved ? t("evidence_other_subject") : null;
    case "language":
      return halved ? t("evidence_lower_level") : null;
    default:
      return halved && asked?.level === "advanced" ? t("evidence_introductory") : null;
  }
}

function years({ years: known, item }: Evidence, asked: number | null): string | null {
  if (asked === null || asked <= 0) return null;
  if (known === null) return t("evidence_years_unknown");
  if (known < asked) return plural("evidence_years_short", asked, { known: yearNumber(known) });
  // Recorded work has said its years already.
  return item.type === "work" ? null : plural("evidence_years", roundYears(known));
}
