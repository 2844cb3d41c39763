// Marks alternatives and open lists among what one sentence asks. Pure.
import { findAlternatives } from "./groups";
import type { Found } from "./merge";

/** Names that a slash joins without a choice: whoever writes them so wants both. */
const pairs: ReadonlySet<string> = new Set([
  "css html",
  "css javascript",
  "excel word",
  "powerpoint word",
  "excel powerpoint",
  "accounts-payable accounts-receivable",
  "ui-design ux-design",
  "java spring-boot",
  "java spring",
  "linux unix",
]);

function areBoth(text: string, a: Found | undefined, b: Found | undefined): boolean {
  if (!a || !b) return false;
  const bilingual = a.kind === "language" && /\bbilingual\b/i.test(text.slice(a.sentence.start, a.sentence.end));
  return bilingual || pairs.has([a.id ?? "", b.id ?? ""].sort().join(" "));
}

/** Marks alternatives and open lists among what one sentence asks; soft skills stand for themselves. */
export function withGroups(text: string, found: Found[], nextGroup: () => string): Found[] {
  const kept = found.filter((one, index) => !isCategory(text, found[index - 1], one));
  const joined = kept.filter((one) => one.kind !== "soft");
  const together = (a: number, b: number): boolean => areBoth(text, joined[a], joined[b]);
  for (const { members, open } of findAlternatives(text, joined, together)) {
    const group = members.length > 1 ? nextGroup() : null;
    for (const index of members) {
      const one = joined[index];
      if (one) Object.assign(one, { group, open: open || one.open });
    }
  }
  return kept;
}

/** "SAP or a similar ERP system": the general word only says of what kind the similar one may be. */
function isCategory(text: string, before: Found | undefined, one: Found): boolean {
  if (!before || before.kind !== one.kind || one.start < before.end) return false;
  return /^[\s,)]*(?:or|and|and\/or)\s+(?:an?\s+|any\s+|some\s+)?(?:similar|equivalent|comparable|other|another|related)\s+(?:[\w-]+\s+){0,2}$/i.test(
    text.slice(before.end, one.start),
  );
}
