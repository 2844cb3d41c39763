// What the user said is not right with a posting, applied to what was read.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changed, correctPosting, correctReading, type CorrectionChange } from "../../utils/corrections";
import { rate } from "../../utils/fit/rate";
import type { Correction, Reading, Requirement, Struck, Wallet } from "../../utils/schema";
import { createTaxonomy } from "../../utils/skills/taxonomy";
import { posting, requirement } from "./components/samples";

const now = "2026-11-25T08:00:00.000Z";
const correct = (...changes: CorrectionChange[]): Correction | null =>
  changes.reduce<Correction | null>((before, change) => changed(before, "a", change, now), null);
const sql: Struck = { kind: "skill", name: "SQL" };
const tableau: Struck = { kind: "skill", name: "Tableau" };
const readingOf = (requirements: Requirement[], also: Requirement[] = []): Reading => ({
  requirements,
  also,
  language: "en",
  understood: true,
});

describe("a correction", () => {
  test("grows change by change, names a thing once, and is none when everything was taken back", () => {
    expect(correct({ title: "Planner" }, { strike: [sql] }, { strike: [{ ...sql, name: "sql" }, tableau] })).toEqual({
      id: "a",
      notPosting: false,
      title: "Planner",
      struck: [sql, tableau],
      changedAt: now,
    });
    expect(
      correct({ title: "Planner", strike: [sql] }, { title: null }, { putBack: [{ ...sql, name: "Sql" }] }),
    ).toBeNull();
    expect(correct({ notPosting: true }, { notPosting: false })).toBeNull();
  });

  test("of things struck, the order does not matter", () => {
    const things = fc.uniqueArray(fc.constantFrom("SQL", "Tableau", "Power BI", "kindness"), { minLength: 1 });
    fc.assert(
      fc.property(things, fc.integer(), (names, seed) => {
        const all = names.map((name): Struck => ({ kind: "skill", name }));
        const turned = all.toSorted((a, b) => ((a.name.length * seed) % 7) - ((b.name.length * seed) % 7));
        const struckBy = (order: Struck[]) => new Set(correct(...order.map((one) => ({ strike: [one] })))?.struck);
        expect(struckBy(turned)).toEqual(struckBy(all));
      }),
    );
  });
});

describe("what was read", () => {
  test("has the right title, and is no posting where the user says so", () => {
    expect(correctPosting(posting, correct({ title: "Planner" }))).toEqual({ ...posting, title: "Planner" });
    expect(correctPosting(posting, correct({ notPosting: true }))).toEqual({ ...posting, status: "none" });
    expect(correctPosting(posting, null)).toBe(posting);
  });

  test("leaves out what was struck, by any of its names, and only of that kind", () => {
    const known = requirement("SQL", { name: "Structured Query Language", aliases: ["SQL"] });
    const other = requirement("SQL", { kind: "certification" });
    const also = requirement("Tableau");
    const reading = readingOf([known, other], [also]);
    expect(correctReading(reading, correct({ strike: [sql, tableau] }))).toEqual(readingOf([other]));
    expect(correctReading(reading, correct({ title: "Planner" }))).toBe(reading);
  });

  test("keeps the other members of a group of alternatives", () => {
    const group = [requirement("Power BI", { group: "g" }), requirement("Tableau", { group: "g" })];
    expect(correctReading(readingOf(group), correct({ strike: [tableau] })).requirements).toEqual([group[0]]);
  });

  test("is rated as a posting that never asked for it", () => {
    const all = ["Power BI", "Tableau", "SQL", "demand forecasting", "kindness"].map((name) => requirement(name));
    const taxonomy = createTaxonomy([]);
    const wallet: Wallet = {
      credentials: [],
      projects: [],
      experience: [],
      languages: [],
      skills: [{ id: "1", skill: "Tableau", years: null }],
    };
    const score = (requirements: Requirement[]) =>
      rate({ status: "open", reading: readingOf(requirements) }, wallet, taxonomy, "2026-11-25").exact;
    fc.assert(
      fc.property(fc.subarray(all, { maxLength: 2 }), (out) => {
        const struck = correct({ strike: out.map(({ kind, name }) => ({ kind, name })) });
        const left = all.filter((one) => !out.includes(one));
        expect(score(correctReading(readingOf(all), struck).requirements)).toBe(score(left));
      }),
    );
  });
});
