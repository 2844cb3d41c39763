// The laws of DESIGN 5 and 6 over random postings and wallets. A failure prints its seed and path; put them into `runs` to repeat it.
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { RateInput } from "../../../utils/fit/assess";
import { earnedCredential } from "../../../utils/fit/earnable";
import { numbers } from "../../../utils/fit/numbers";
import { rate } from "../../../utils/fit/rate";
import { suggest } from "../../../utils/fit/suggest";
import type { Credential, Fit, Wallet } from "../../../utils/schema";
import { Fit as FitShape, Suggestion as SuggestionShape } from "../../../utils/schema";
import { catalog, credential, input, shuffled, wallet } from "./arbitraries";
import { now, taxonomy } from "./build";

// Hundreds of cases take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const runs = { seed: 20261124, numRuns: 500 };
const fitOf = (posting: RateInput, held: Wallet): Fit => rate(posting, held, taxonomy, now);

/** Neither the fit nor any line falls. */
function expectNotLower(posting: RateInput, before: Wallet, after: Wallet): void {
  const [one, other] = [fitOf(posting, before), fitOf(posting, after)];
  other.lines.forEach(({ credit }, index) => expect(credit).toBeGreaterThanOrEqual(one.lines[index]?.credit ?? 0));
  if (one.exact !== null) expect(other.exact).toBeGreaterThanOrEqual(one.exact);
  expect(other.blockers.length).toBeLessThanOrEqual(one.blockers.length);
}

describe("a fit", () => {
  it("has the shape of the schema and is rated more often than not", () => {
    let rated = 0;
    fc.assert(
      fc.property(input, wallet, (posting, held) => {
        const fit = fitOf(posting, held);
        expect(FitShape.parse(fit)).toEqual(fit);
        if (fit.score !== null) rated++;
      }),
      runs,
    );
    expect(rated).toBeGreaterThan(runs.numRuns / 2);
  });

  it("is bounded", () => {
    fc.assert(
      fc.property(input, wallet, (posting, held) => {
        const { exact, score, lines } = fitOf(posting, held);
        if (exact === null || score === null) return;
        expect(exact).toBeGreaterThanOrEqual(0);
        expect(exact).toBeLessThanOrEqual(100);
        expect(Math.abs(score - exact)).toBeLessThanOrEqual(0.5 + 1e-9);
        for (const { credit } of lines) expect(credit).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it("is what its lines sum to", () => {
    fc.assert(
      fc.property(input, wallet, (posting, held) => {
        const { score, exact, lines } = fitOf(posting, held);
        if (score === null) return;
        const sum = (values: (number | null)[]): number =>
          values.reduce<number>((total, value) => total + (value ?? NaN), 0);
        expect(sum(lines.map(({ points }) => points))).toBe(score);
        expect(sum(lines.map(({ possible }) => possible))).toBeCloseTo(100);
        expect(sum(lines.map(({ possible, credit }) => (possible ?? NaN) * credit))).toBeCloseTo(exact ?? NaN);
        for (const { points, possible, credit } of lines) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(Math.ceil(possible ?? 0));
          if (credit === 0) expect(points).toBe(0);
        }
      }),
      runs,
    );
  });

  it("does not depend on the order of requirements, of group members or of what is in the wallet", () => {
    const mixed = fc.tuple(input, wallet).chain(([posting, held]) =>
      fc.record({
        posting: fc.constant(posting),
        held: fc.constant(held),
        requirements: shuffled(posting.reading.requirements),
        also: shuffled(posting.reading.also),
        credentials: shuffled(held.credentials),
        experience: shuffled(held.experience),
        projects: shuffled(held.projects),
        languages: shuffled(held.languages),
        skills: shuffled(held.skills),
      }),
    );
    fc.assert(
      fc.property(mixed, ({ posting, held, requirements, also, ...other }) => {
        const mixedPosting = { ...posting, reading: { ...posting.reading, requirements, also } };
        expect(fitOf(mixedPosting, other)).toEqual(fitOf(posting, held));
      }),
      runs,
    );
  });

  it("does not depend on how often the posting repeats itself", () => {
    fc.assert(
      fc.property(input, wallet, (posting, held) => {
        const { requirements, also } = posting.reading;
        const again = { requirements: [...requirements, ...requirements], also: [...also, ...also] };
        expect(fitOf({ ...posting, reading: { ...posting.reading, ...again } }, held)).toEqual(fitOf(posting, held));
      }),
      runs,
    );
  });

  it("is never lowered by adding evidence", () => {
    fc.assert(
      fc.property(input, wallet, wallet, (posting, held, more) => {
        expectNotLower(posting, held, join(held, more));
      }),
      runs,
    );
  });

  it("gains nothing from duplicate evidence", () => {
    fc.assert(
      fc.property(input, wallet, (posting, held) => {
        const renamed = <T extends { id: string }>(items: T[]): T[] =>
          items.map((each) => ({ ...each, id: `${each.id}-2` }));
        const twice = join(held, {
          credentials: renamed(held.credentials),
          projects: renamed(held.projects),
          experience: renamed(held.experience),
          languages: renamed(held.languages),
          skills: renamed(held.skills),
        });
        const [once, doubled] = [fitOf(posting, held), fitOf(posting, twice)];
        expect(doubled.exact).toBe(once.exact);
        expect(doubled.lines.map(({ points }) => points)).toEqual(once.lines.map(({ points }) => points));
      }),
      runs,
    );
  });

  it("is never lowered by improving evidence", () => {
    const improvements: ((better: Credential) => Credential)[] = [
      (better) => ({ ...better, grade: "verified" }),
      (better) => ({ ...better, status: "earned", issued: null, expires: null }),
      (better) => ({ ...better, level: raise(better.level) }),
      (better) => ({ ...better, skills: [...better.skills, "Python", "React"] }),
    ];
    fc.assert(
      fc.property(input, wallet, credential, fc.constantFrom(...improvements), (posting, held, one, improve) => {
        const with_ = (each: Credential): Wallet => ({ ...held, credentials: [each, ...held.credentials] });
        expectNotLower(posting, with_(one), with_(improve(one)));
      }),
      runs,
    );
  });

  it("is never lowered by more years or a higher language level", () => {
    fc.assert(
      fc.property(input, wallet, fc.integer({ min: 0, max: 9 }), (posting, held, more) => {
        expectNotLower(posting, held, {
          ...held,
          skills: held.skills.map((each) => ({ ...each, years: (each.years ?? 0) + more })),
          experience: held.experience.map((each) => ({ ...each, end: null, start: each.start && `${2009 - more}` })),
          languages: held.languages.map((each) => ({ ...each, level: raise(each.level) as typeof each.level })),
        });
      }),
      runs,
    );
  });

  it("when finished is what it would be with everything in progress or planned earned today", () => {
    fc.assert(
      fc.property(input, wallet, (posting, held) => {
        const fit = fitOf(posting, held);
        if (fit.score === null) {
          expect(fit.whenFinished).toBeNull();
          return;
        }
        const finish = (each: Credential): Credential =>
          each.status === "planned" || each.status === "in-progress"
            ? { ...each, status: "earned", grade: "stored", issued: now, expires: null }
            : each;
        const then = fitOf(posting, { ...held, credentials: held.credentials.map(finish) }).score;
        expect(fit.whenFinished ?? fit.score).toBe(then);
        expect(fit.whenFinished).not.toBe(fit.score);
      }),
      runs,
    );
  });
});

describe("suggestions", () => {
  const options = fc.record({ quickestFirst: fc.boolean() });

  it("are at most 3, gain at least 3 points, agree with their scores, and keep their promise when earned", () => {
    let told = 0;
    fc.assert(
      fc.property(input, wallet, catalog, options, (posting, held, items, how) => {
        const fit = fitOf(posting, held);
        const suggestions = suggest(posting, held, taxonomy, items, now, how);
        expect(suggestions.length).toBeLessThanOrEqual(numbers.suggestion.most);
        if (fit.exact === null || fit.score === null) {
          expect(suggestions).toEqual([]);
          return;
        }
        told += suggestions.length;

        for (const suggestion of suggestions) {
          const { entry, gain, before, after, covers } = suggestion;
          expect(SuggestionShape.parse(suggestion)).toEqual(suggestion);
          expect(gain).toBeGreaterThanOrEqual(numbers.suggestion.leastGain - 1e-9);
          expect(before).toBe(fit.score);
          expect(Math.abs(after - before - gain)).toBeLessThanOrEqual(1);

          const item = items.find(({ id }) => id === entry);
          if (!item) throw new Error("a suggestion outside the catalog");
          const earned = fitOf(posting, join(held, { credentials: [earnedCredential(item, taxonomy)] }));
          const counted = fit.lines.map(({ credit, possible }, index) => {
            const then = earned.lines[index]?.credit ?? 0;
            return credit >= numbers.suggestion.metAlready ? 0 : (possible ?? 0) * (then - credit);
          });
          expect(counted.reduce((sum, value) => sum + value, 0)).toBeCloseTo(gain, 9);
          expect(counted.filter((value) => value > 0)).toHaveLength(covers.length);

          const risesAlsoElsewhere = fit.lines.some(
            ({ credit }, index) =>
              credit >= numbers.suggestion.metAlready && (earned.lines[index]?.credit ?? 0) > credit,
          );
          if (risesAlsoElsewhere) expect(earned.score).toBeGreaterThanOrEqual(after);
          else expect(earned.score).toBe(after);
        }
      }),
      runs,
    );
    expect(told).toBeGreaterThan(runs.numRuns / 5);
  });

  it("miss no entry that would be worth it", () => {
    fc.assert(
      fc.property(input, wallet, catalog, (posting, held, items) => {
        const simple = items.map((item) => ({
          ...item,
          prerequisites: null,
          status: "current" as const,
          certifies: [],
        }));
        const fit = fitOf(posting, held);
        if (fit.exact === null) return;
        const gains = simple.map((item) => {
          const earned = fitOf(posting, join(held, { credentials: [earnedCredential(item, taxonomy)] }));
          return fit.lines.reduce((sum, { credit, possible }, index) => {
            const rise = (earned.lines[index]?.credit ?? 0) - credit;
            return credit >= numbers.suggestion.metAlready ? sum : sum + (possible ?? 0) * rise;
          }, 0);
        });
        const best = gains
          .filter((gain) => gain > numbers.suggestion.leastGain + 1e-6)
          .sort((a, b) => b - a)
          .slice(0, 3);
        const told = suggest(posting, held, taxonomy, simple, now, { quickestFirst: false }).map(({ gain }) => gain);
        best.forEach((gain, index) => expect(told[index]).toBeCloseTo(gain, 9));
      }),
      runs,
    );
  });

  it("do not depend on the order of the catalog or of the wallet", () => {
    const mixed = fc.tuple(wallet, catalog).chain(([held, items]) =>
      fc.record({
        held: fc.constant(held),
        items: fc.constant(items),
        mixedItems: shuffled(items),
        mixedCredentials: shuffled(held.credentials),
      }),
    );
    fc.assert(
      fc.property(input, mixed, options, (posting, { held, items, mixedItems, mixedCredentials }, how) => {
        const other = { ...held, credentials: mixedCredentials };
        const suggestions = suggest(posting, held, taxonomy, items, now, how);
        expect(suggest(posting, other, taxonomy, mixedItems, now, how)).toEqual(suggestions);
      }),
      runs,
    );
  });
});

function join(held: Wallet, more: Partial<Wallet>): Wallet {
  return {
    credentials: [...held.credentials, ...(more.credentials ?? [])],
    projects: [...held.projects, ...(more.projects ?? [])],
    experience: [...held.experience, ...(more.experience ?? [])],
    languages: [...held.languages, ...(more.languages ?? [])],
    skills: [...held.skills, ...(more.skills ?? [])],
  };
}

/** The next level of its order; an unknown one stays, because what it becomes need not be higher. */
function raise(level: string | null): string | null {
  const orders = [
    ["secondary", "certificate", "associate", "bachelor", "master", "doctorate"],
    ["A1", "A2", "B1", "B2", "C1", "C2", "native"],
    ["introductory", "working", "advanced"],
  ];
  const order = orders.find((levels) => level !== null && levels.includes(level));
  return order?.[order.indexOf(level ?? "") + 1] ?? level;
}
