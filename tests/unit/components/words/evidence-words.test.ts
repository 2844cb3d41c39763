import { beforeAll, expect, test } from "vitest";
import { evidenceWords } from "../../../../components/words/evidence-words";
import { requirementTags } from "../../../../components/words/requirement-words";
import english from "../../../../public/_locales/en/messages.json";
import type { Evidence, Line, Requirement } from "../../../../utils/schema";
import { useText as takeWords } from "../../../../utils/text";
import { evidence, line, requirement } from "../samples";

beforeAll(() => takeWords("en", english));

function said(given: Partial<Evidence>, asked: Partial<Requirement> = {}, more: Partial<Line> = {}): string {
  const words = evidenceWords(
    line(requirement("SQL", asked), { credit: 0.8, met: 0, evidence: evidence(given), ...more }),
  );
  return [words?.seal, ...(words?.parts ?? [])].filter(Boolean).join(" · ");
}

const credential = { type: "credential", id: "c", title: "Data Course" } as const;

test("only a verified signature is called valid", () => {
  expect(said({ item: credential, grade: "verified" })).toBe("Signature valid · Data Course");
  expect(said({ item: credential, grade: "stored" })).toBe("Data Course · stored, not checked");
  expect(said({ item: credential, grade: "expired" })).toBe("Data Course · expired, counts half");
  expect(said({})).toBe("You named it");
});

test("each kind of evidence says what it is", () => {
  expect(said({ item: { type: "project", id: "p", title: "Tracker" } })).toBe("Your project: Tracker");
  expect(said({ item: { type: "experience", id: "e", title: "Clerk" } })).toBe("Your work: Clerk");
  expect(said({ item: { type: "language", id: "l", title: "German" }, via: "language" })).toBe("You named it");
  expect(said({ item: credential, grade: "stored", via: "implied", skill: "pandas", depth: 1 })).toBe(
    "Data Course · stored, not checked · through pandas, counts a little less",
  );
  expect(said({ via: "implied", skill: "pandas", depth: 1 })).toBe(
    "You named pandas, which includes it: counts a little less",
  );
  expect(said({ via: "family", skill: "Oracle" })).toBe("You named Oracle, which is similar: counts half");
});

test("degrees, languages and work say why they count in part", () => {
  const degree = { kind: "degree", level: "bachelor" } as const;
  const work = { type: "work", id: "work", title: "" } as const;
  expect(said({ item: credential, via: "degree", grade: "stored" }, degree, { credit: 0.45 })).toContain(
    "another subject",
  );
  expect(said({ item: credential, via: "degree", grade: "stored" }, degree, { credit: 0.9 })).not.toContain("subject");
  expect(said({ via: "language" }, { kind: "language", level: "C1" }, { credit: 0.4 })).toContain(
    "level lower or not given",
  );
  expect(said({ item: work, via: "work", years: 4.64 }, degree)).toBe(
    "Your recorded work: 4.6 years · counted as equivalent",
  );
  expect(said({ item: credential, grade: "stored" }, { level: "advanced" }, { credit: 0.45 })).toContain(
    "introductory",
  );
});

test("years: known, short, or not given, but only where years are asked", () => {
  expect(said({ years: 5 })).toBe("You named it");
  expect(said({ years: 5 }, { years: 3 })).toBe("You named it · 5 years");
  expect(said({ years: 2 }, { years: 3 })).toBe("You named it · 2 of 3 years");
  expect(said({ years: null }, { years: 3 })).toBe("You named it · years not given");
});

test("nothing is said where nothing meets the line", () => {
  expect(evidenceWords(line(requirement("SQL")))).toBeNull();
});

test("tags say what is asked in full", () => {
  const asked = { years: 1, level: "advanced", open: true, obtainable: true, legal: true, equivalent: 4 } as const;
  expect(requirementTags(requirement("SQL", asked))).toEqual([
    "required",
    "1 year",
    "advanced level",
    "or 4 years of work",
    "or similar",
    "may follow later",
    "by law",
  ]);
  expect(requirementTags(requirement("SQL", { kind: "degree", level: "bachelor", equivalent: true }))).toEqual([
    "required",
    "or equivalent work",
  ]);
});
