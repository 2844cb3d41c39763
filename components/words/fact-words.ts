// Facts of a catalog entry in words; what nobody knows is said as "unknown". Imports schema types and text alone.
import type { Entry } from "../../utils/schema";
import { formatDate, formatMoney, formatNumber, keyPart, plural, t } from "../../utils/text";

/** "20 to 40 hours", with what the number rests on when `basis` is wanted. */
export function hoursWords(hours: Entry["hours"]): string {
  if (!hours) return t("fact_hours_unknown");
  return hours.min === hours.max
    ? plural("fact_hours", hours.max)
    : t("fact_hours_range", { min: formatNumber(hours.min), max: formatNumber(hours.max) });
}

/** "exam 165 USD" and so on, in the order of the catalog; an amount of 0 is free. */
export function costWords(cost: Entry["cost"]): string {
  if (!cost || cost.length === 0) return t("fact_cost_unknown");
  return cost
    .map(({ amount, currency, kind, region }) => {
      const price = t(`cost_${kind}`, { price: amount === 0 ? t("fact_free") : formatMoney(amount, currency) });
      return region ? t("fact_region", { price, region }) : price;
    })
    .join(", ");
}

/** The price and the day it was checked; the day is left out only when the price is unknown. */
export function datedCost(cost: Entry["cost"], date: string | undefined): string {
  const words = costWords(cost);
  return cost && date ? t("fact_dated", { fact: words, date: formatDate(date) }) : words;
}

/** Every fact of an entry that has words of its own: the field's name, its label and its value, null when unknown. */
export function entryFacts(entry: Entry, skillName: (id: string) => string): EntryFact[] {
  const known = (name: keyof Entry, label: string, value: string | null): EntryFact => ({
    name,
    label,
    value,
  });
  return [
    known("issuer", t("fact_issuer"), entry.issuer),
    known("type", t("fact_type"), t(`type_${keyPart(entry.type)}`)),
    known("skills", t("fact_skills"), entry.skills.length > 0 ? entry.skills.map(skillName).join(", ") : null),
    known("level", t("fact_level"), entry.level && t(`level_${entry.level}`)),
    known(
      "hours",
      t("fact_time"),
      entry.hours && t("fact_with_basis", { fact: hoursWords(entry.hours), basis: entry.hours.basis }),
    ),
    known("cost", t("fact_cost"), entry.cost && costWords(entry.cost)),
    known("assessment", t("fact_assessment"), assessmentWords(entry.assessment)),
    known(
      "qualityAssurance",
      t("fact_quality"),
      entry.qualityAssurance && (entry.qualityAssurance.join(", ") || t("fact_none")),
    ),
    known("prerequisites", t("fact_prerequisites"), prerequisiteWords(entry.prerequisites, skillName)),
    known("validity", t("fact_validity"), validityWords(entry.validity)),
    known("renewal", t("fact_renewal"), entry.renewal),
    known(
      "verification",
      t("fact_verification"),
      entry.verification && t(`verification_${keyPart(entry.verification)}`),
    ),
    known("languages", t("fact_languages"), entry.languages && entry.languages.join(", ")),
    known("platform", t("fact_platform"), entry.platform),
  ];
}

export interface EntryFact {
  /** Field of the entry, and of its provenance. */
  name: string;
  label: string;
  value: string | null;
}

function assessmentWords(assessment: Entry["assessment"]): string | null {
  if (!assessment) return null;
  const words = t(`assessment_${assessment.type}`);
  if (assessment.proctored === null) return words;
  return `${words}, ${assessment.proctored ? t("fact_proctored") : t("fact_not_proctored")}`;
}

function prerequisiteWords(prerequisites: Entry["prerequisites"], skillName: (id: string) => string): string | null {
  if (!prerequisites) return null;
  const words = [
    prerequisites.hard.length > 0
      ? t("fact_hard", { names: prerequisites.hard.map(skillName).join(", ") })
      : t("fact_none"),
  ];
  if (prerequisites.recommended) words.push(t("fact_recommended", { what: prerequisites.recommended }));
  return words.join("; ");
}

function validityWords(validity: Entry["validity"]): string | null {
  if (validity === null) return null;
  return validity === "never" ? t("fact_never_expires") : plural("fact_years", validity);
}
