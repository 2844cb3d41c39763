import { describe, expect, it } from "vitest";
import { ask } from "../../../utils/fit/asked";
import { hold } from "../../../utils/fit/holdings";
import { meet, yearsFactor } from "../../../utils/fit/meet";
import type { Requirement, Wallet } from "../../../utils/schema";
import { credential, declared, experience, now, requirement, taxonomy, wallet } from "./build";

function met(asked: Requirement, held: Partial<Wallet>) {
  return meet(ask(asked, taxonomy), hold(wallet(held), taxonomy, now));
}
const credit = (asked: Requirement, held: Partial<Wallet>): number => met(asked, held).credit;

describe("years", () => {
  const python = (years: number | null): Requirement => requirement("python", { years });

  it("factor = ½ + ½ · min(1, known ÷ asked)", () => {
    expect(yearsFactor(4, 1)).toBe(0.625);
    expect(yearsFactor(4, 4)).toBe(1);
    expect(yearsFactor(4, 40)).toBe(1);
  });
  it("none known = ½; none asked = 1; a range from 0 asks none", () => {
    expect(yearsFactor(4, null)).toBe(0.5);
    expect(yearsFactor(null, null)).toBe(1);
    expect(yearsFactor(0, null)).toBe(1);
  });
  it("declared years", () => {
    expect(credit(python(4), { skills: [declared("Python", 2)] })).toBeCloseTo(0.8 * 0.75);
    expect(met(python(4), { skills: [declared("Python", 2)] }).evidence?.years).toBe(2);
    expect(met(python(4), { skills: [declared("Python", 0.5)] }).evidence?.years).toBe(0.5);
    expect(met(python(4), { skills: [declared("Python")] }).evidence?.years).toBeNull();
  });
  it("known years are per skill over all evidence: they raise a credential too", () => {
    const held = { credentials: [credential("Python")], skills: [declared("Python", 4)] };
    expect(credit(python(4), held)).toBe(0.9);
  });
  it("overlapping periods are merged, gaps left out", () => {
    const overlapping = [experience("2020-01", "2022-01", "Python"), experience("2021-01", "2023-01", "Python")];
    expect(met(python(6), { experience: overlapping }).evidence?.years).toBe(3);
    const within = [experience("2020-01", "2024-01", "Python"), experience("2021-01", "2022-01", "Python")];
    expect(met(python(6), { experience: within }).evidence?.years).toBe(4);
    const apart = [experience("2022-01", "2023-01", "Python"), experience("2018-01", "2019-01", "Python")];
    expect(met(python(6), { experience: apart }).evidence?.years).toBe(2);
  });
  it("of periods and declared years the larger counts", () => {
    const job = experience("2020-01", "2023-01", "Python");
    expect(met(python(6), { experience: [job], skills: [declared("Python", 2)] }).evidence?.years).toBe(3);
    expect(met(python(6), { experience: [job], skills: [declared("Python", 5)] }).evidence?.years).toBe(5);
  });
  it("an open end goes on to now, a later end too; an anniversary is a whole year", () => {
    expect(met(python(6), { experience: [experience("2023-11-24", null, "Python")] }).evidence?.years).toBe(3);
    expect(met(python(6), { experience: [experience("2023-11-24", "2030-01", "Python")] }).evidence?.years).toBe(3);
    expect(met(python(6), { experience: [experience("2021", "2023", "Python")] }).evidence?.years).toBe(2);
  });
  it.each([
    ["2024-05-24", null, 2.5],
    ["2024-05", "2024-08", 0.25],
    ["2023", "2024-07", 1.5],
    ["2025-11-24", "2026-11-09", (12 * 31 - 15) / (12 * 31)],
  ])("from %s to %s are %d years, every month with 31 days", (start, end, years) => {
    expect(met(python(6), { experience: [experience(start, end, "Python")] }).evidence?.years).toBe(years);
  });
  it("no start, no length or a start in the future: no years known", () => {
    for (const [start, end] of [
      [null, "2024"],
      ["2024", "2024"],
      ["2027", null],
      ["2024-05", "2023-01"],
    ] as const) {
      expect(met(python(4), { experience: [experience(start, end, "Python")] })).toMatchObject({
        credit: 0.4,
        evidence: { years: null },
      });
    }
  });
  it("flow along implies, one way, and add up with the skill's own", () => {
    const react = requirement("react", { years: 4 });
    const held = {
      skills: [declared("React")],
      experience: [experience("2020-01", "2021-01", "React"), experience("2021-01", "2023-01", "Next.js")],
    };
    expect(met(react, held)).toMatchObject({ evidence: { via: "same", years: 3 } });
    expect(met(requirement("next-js", { years: 4 }), held).evidence?.years).toBe(2);
  });
  it("of a similar skill are its own", () => {
    const asked = requirement("vue", { open: true, years: 4 });
    expect(met(asked, { skills: [declared("React", 4)] })).toMatchObject({ credit: 0.4, evidence: { years: 4 } });
  });
  it("are joined over the names of a thing that no table knows", () => {
    const asked = requirement("Loom weaving", { aliases: ["Weaving"], years: 4 });
    const jobs = [experience("2020-01", "2021-01", "Loom weaving"), experience("2022-01", "2023-01", "weaving")];
    expect(met(asked, { experience: jobs }).evidence?.years).toBe(2);
  });
});

describe("experience", () => {
  const asked = requirement("Work with looms", { kind: "experience", years: 4 });
  it("0.8 × the years factor over recorded work", () => {
    const jobs = [experience("2020-01", "2021-01"), experience("2023-01", "2024-01", "SQL")];
    expect(met(asked, { experience: jobs })).toMatchObject({ credit: 0.8 * 0.75, evidence: { via: "work", years: 2 } });
    expect(credit(asked, { experience: [experience(null, null)] })).toBe(0.4);
    expect(credit(asked, { skills: [declared("Work with looms", 9)] })).toBe(0);
  });
});
