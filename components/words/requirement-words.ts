// What a line asks for, in words: its name and its tags. Imports schema types and text alone.
import type { Line, Requirement } from "../../utils/schema";
import { formatList, plural, t } from "../../utils/text";

/** The name of a line: of the member that was met, else all members ("Power BI or Tableau"). */
export function lineName(line: Line): string {
  const met = line.met === null ? undefined : line.requirements[line.met];
  return met && line.evidence ? met.name : allNames(line);
}

/** "one of: A, B or C" for a group of which one member was met; null for everything else. */
export function groupWords(line: Line): string | null {
  return line.requirements.length > 1 && line.evidence ? t("line_one_of", { names: allNames(line) }) : null;
}

function allNames(line: Line): string {
  return formatList([...new Set(line.requirements.map((requirement) => requirement.name))], "disjunction");
}

/** "required", "3 years", "common tool" … of a line. */
export function lineTags(line: Line): string[] {
  const shown = line.requirements[line.met ?? 0];
  return [
    t(`importance_${line.importance}`),
    ...(shown ? askedTags(shown) : []),
    ...(line.generic ? [t("tag_generic")] : []),
  ];
}

/** The tags of one requirement, its importance first. */
export function requirementTags(requirement: Requirement): string[] {
  return [t(`importance_${requirement.importance}`), ...askedTags(requirement)];
}

function askedTags(requirement: Requirement): string[] {
  const tags: string[] = [];
  if (requirement.years !== null) tags.push(plural("tag_years", requirement.years));
  // A degree's name says its level already.
  if (requirement.level !== null && requirement.kind !== "degree") tags.push(levelWords(requirement.level));
  if (requirement.equivalent !== false) {
    const { equivalent } = requirement;
    tags.push(equivalent === true ? t("tag_equivalent") : plural("tag_equivalent_years", equivalent));
  }
  if (requirement.open) tags.push(t("tag_open"));
  if (requirement.obtainable) tags.push(t("tag_obtainable"));
  if (requirement.legal) tags.push(t("tag_legal"));
  return tags;
}

/** A skill's level in words; a CEFR level as it is. */
function levelWords(level: string): string {
  if (level === "introductory" || level === "working" || level === "advanced") return t(`level_${level}`);
  return level === "native" ? t("level_native") : level;
}
