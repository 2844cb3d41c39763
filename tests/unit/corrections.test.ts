// What the user said is not right with a posting, applied to what was read.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changed, correctPosting, correctReading, type CorrectionChange, wayBack } from "../../utils/corrections";
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

/** Changes that have nothing to do with one another, each at most once. */
const someChanges: fc.Arbitrary<CorrectionChange[]> = fc.subarray([
  { title: "Planner" },
  { notPosting: true },
  ...["SQL", "Tableau", "demand forecasting"].map((name) => ({ strike: [{ kind: "skill", name } as const] })),
]);

function shuffled<Value>(values: Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray(values, { minLength: values.length });
}

function takenBack({ title, notPosting, strike }: CorrectionChange): CorrectionChange {
  return { title: title && null, notPosting: notPosting && false, putBack: strike };
}

/** A posting and its reading under a correction. */
function seen(correction: Correction | null): unknown {
  const group = ["Power BI", "Tableau"].map((name) => requirement(name, { group: "g" }));
  const reading = readingOf([...group, requirement("SQL")], [requirement("demand forecasting")]);
  return [correctPosting(posting, correction), correctReading(reading, correction)];
}

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

  test("acts the same in whatever order it was made", () => {
    fc.assert(
      fc.property(
        someChanges.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, turned]) => {
          expect(seen(correct(...turned))).toEqual(seen(correct(...all)));
        },
      ),
    );
  });

  test("taken back bit by bit, in whatever order, leaves what was read", () => {
    fc.assert(
      fc.property(
        someChanges.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, turned]) => {
          const back = turned.map(takenBack);
          expect(correct(...all, ...back)).toBeNull();
          expect(seen(correct(...all, ...back.slice(1)))).toEqual(seen(correct(...turned.slice(0, 1))));
        },
      ),
    );
  });
});

describe("the way back", () => {
  test("takes back one change and leaves what was said meanwhile", () => {
    fc.assert(
      fc.property(someChanges, someChanges, someChanges, (first, then, others) => {
        const undo = wayBack(correct(...first), correct(...first, ...then));
        const elsewhere = others.filter((one) => !then.includes(one));
        expect(seen(correct(...first, ...then, ...elsewhere, undo))).toEqual(seen(correct(...first, ...elsewhere)));
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

  test("tells names of signs alone apart", () => {
    const [stars, dots] = ["**", "…"].map((name) => requirement("SQL", { name }));
    expect(correctReading(readingOf([stars!, dots!]), correct({ strike: [stars!] })).requirements).toEqual([dots]);
  });

  test("keeps the other members of a group of alternatives", () => {
    const group = [requirement("Power BI", { group: "g" }), requirement("Tableau", { group: "g" })];
    expect(correctReading(readingOf(group), correct({ strike: [tableau] })).requirements).toEqual([group[0]]);
  });

  test("is rated as a posting that never asked for it", () => {
    const group = ["Power BI", "Tableau"].map((name) => requirement(name, { group: "g" }));
    const alone = ["SQL", "demand forecasting", "kindness", "business"].map((name) => requirement(name));
    const all = [...group, ...alone];
    const also = [requirement("experience")];
    const taxonomy = createTaxonomy([]);
    const wallet: Wallet = {
      credentials: [],
      projects: [],
      experience: [],
      languages: [],
      skills: [{ id: "1", skill: "Tableau", years: null }],
    };
    const fit = (reading: Reading) => rate({ status: "open", reading }, wallet, taxonomy, "2026-11-25");
    fc.assert(
      fc.property(fc.subarray([...all, ...also]), (out) => {
        const struck = correct({ strike: out.map(({ kind, name }) => ({ kind, name })) });
        const left = (asked: Requirement[]) => asked.filter((one) => !out.includes(one));
        expect(fit(correctReading(readingOf(all, also), struck))).toEqual(fit(readingOf(left(all), left(also))));
      }),
    );
    expect(fit(readingOf(all, also)).score).toBeGreaterThan(0);
  });
});
