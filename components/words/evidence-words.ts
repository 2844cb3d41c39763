// What meets a line, in words: the seal, the thing itself, and why it counts in part. Imports schema types and text alone.
import type { Evidence, Line } from "../../utils/schema";
import { formatNumber, plural, t } from "../../utils/text";

export interface EvidenceWords {
  /** Said only when a signature was verified. */
  seal: string | null;
  /** Everything else, in order. */
  parts: string[];
}

/** The words for a line's evidence; null when nothing meets it. */
export function evidenceWords(line: Line): EvidenceWords | null {
  const { evidence } = line;
  if (!evidence) return null;
  const parts = [thing(evidence), proof(evidence), way(evidence, line), years(evidence, line)];
  return {
    seal: evidence.grade === "verified" ? t("evidence_verified") : null,
    parts: parts.filter((part) => part !== null),
  };
}

function thing({ item, years: known }: Evidence): string {
  switch (item.type) {
    case "credential":
      return item.title;
    case "project":
      return t("evidence_project", { title: item.title });
    case "experience":
      return t("evidence_experience", { title: item.title });
    case "work":
      return known === null ? t("evidence_work") : t("evidence_work_years", { years: formatNumber(known) });
    case "skill":
    case "language":
      return t("evidence_declared");
  }
}

function proof({ grade }: Evidence): string | null {
  if (grade === "stored") return t("evidence_stored");
  return grade === "expired" ? t("evidence_expired") : null;
}

function way({ via, skill, item, grade }: Evidence, { credit }: Line): string | null {
  const held = skill ?? item.title;
  switch (via) {
    case "implied":
      return t("evidence_implied", { skill: held });
    case "family":
      return t("evidence_family", { skill: held });
    case "work":
      return t("evidence_equivalent");
    // Half of a current degree's or language's credit: another subject, or a level that is lower or not known.
    case "degree":
      return grade !== "expired" && credit <= 0.5 ? t("evidence_other_subject") : null;
    case "language":
      return credit <= 0.5 ? t("evidence_lower_level") : null;
    case "same":
    case "name":
      return null;
  }
}

function years({ years: known, item }: Evidence, line: Line): string | null {
  const asked = askedYears(line);
  if (asked === null || item.type === "work") return null;
  if (known === null) return t("evidence_years_unknown");
  return known < asked
    ? plural("evidence_years_short", asked, { known: formatNumber(known) })
    : plural("evidence_years", known);
}

/** Years that the member which was met asks for. */
function askedYears(line: Line): number | null {
  return line.requirements[line.met ?? 0]?.years ?? null;
}
