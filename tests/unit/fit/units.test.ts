import { describe, expect, it } from "vitest";
import { toUnits, type Unit } from "../../../utils/fit/units";
import type { Requirement } from "../../../utils/schema";
import { reading, requirement, taxonomy } from "./build";

const unitsOf = (requirements: Requirement[], also: Requirement[] = []): Unit[] =>
  toUnits(reading(requirements, also), taxonomy).units;
const namesOf = (units: readonly Unit[]): string[] =>
  units.map(({ members }) => members.map((member) => member.requirement.name).join(" or "));

describe("requirements merge by id (or normalised name)", () => {
  it("one unit with the highest importance and all quotes in order", () => {
    const [unit, ...others] = unitsOf([
      requirement("python", { importance: "mentioned", quote: "python", start: 10 }),
      requirement("python", { importance: "required", quote: "Python 3", start: 50 }),
      requirement("python", { importance: "preferred", quote: "Python", start: 30 }),
    ]);
    expect(others).toEqual([]);
    expect(unit).toMatchObject({ importance: "required", weight: 1 });
    expect(unit?.mentions.map(({ quote }) => quote)).toEqual(["python", "Python", "Python 3"]);
    expect(unit?.members[0]?.requirement).toMatchObject({ quote: "Python 3", start: 50 });
  });
  it("names that no table knows merge when equal but for case and punctuation", () => {
    expect(unitsOf([requirement("Loom weaving"), requirement("loom-weaving")])).toHaveLength(1);
    expect(unitsOf([requirement("Loom weaving"), requirement("Loom")])).toHaveLength(2);
  });
  it("the largest years among the mentions at that importance", () => {
    const years = (...mentions: Partial<Requirement>[]): number | null | undefined =>
      unitsOf(mentions.map((more) => requirement("python", more)))[0]?.members[0]?.requirement.years;
    expect(years({ years: 2 }, { years: 5 }, { years: null })).toBe(5);
    expect(years({ years: 2 }, { importance: "preferred", years: 5 })).toBe(2);
    expect(years({ years: null }, { importance: "preferred", years: 5 })).toBeNull();
  });
  it("likewise level, subjects, 'or similar' and 'or equivalent'; of several equivalents the easiest", () => {
    const degree = (more: Partial<Requirement>): Requirement =>
      requirement("Degree", { kind: "degree", level: "bachelor", ...more });
    const [unit] = unitsOf([
      degree({ subjects: ["Law"], equivalent: 6 }),
      degree({ subjects: ["History", "Law"], equivalent: true }),
      degree({ importance: "preferred", subjects: ["Music"], open: true, equivalent: 1 }),
    ]);
    expect(unit?.members[0]?.requirement).toMatchObject({
      subjects: ["Law", "History"],
      open: false,
      equivalent: true,
    });
    const [language] = unitsOf([requirement("german", { level: "B1" }), requirement("german", { level: "C1" })]);
    expect(language?.members[0]?.requirement.level).toBe("C1");
  });
  it("open as soon as one mention at that importance is", () => {
    expect(unitsOf([requirement("vue", { open: true }), requirement("vue")])[0]?.members[0]?.requirement.open).toBe(
      true,
    );
  });
  it.each([
    [false, true, true],
    [true, false, true],
    [6, true, true],
    [true, 6, true],
    [2, true, 2],
    [3, 2, 2],
    [false, 2, 2],
    [false, false, false],
  ])(
    "equivalent %s and %s is %s: work stands for the degree as soon as one mention says so",
    (one, other, expected) => {
      const [unit] = unitsOf([one, other].map((equivalent) => requirement("mba", { equivalent })));
      expect(unit?.members[0]?.requirement.equivalent).toBe(expected);
    },
  );
  it("obtainable and legal hold wherever the posting says so", () => {
    const [unit] = unitsOf([
      requirement("nurse"),
      requirement("nurse", { importance: "mentioned", legal: true, obtainable: true, aliases: ["RN"] }),
    ]);
    expect(unit?.members[0]?.requirement).toMatchObject({ legal: true, obtainable: true, aliases: ["RN"] });
  });
  it("levels of a degree, and a skill and experience with it, are different things", () => {
    const degree = (level: string): Requirement => requirement("Degree", { kind: "degree", level });
    expect(unitsOf([degree("bachelor"), degree("master")])).toHaveLength(2);
    const { units, unscored } = toUnits(
      reading([requirement("Weaving"), requirement("Weaving", { kind: "experience", years: 5 })]),
      taxonomy,
    );
    expect([units.length, unscored.length]).toEqual([1, 1]);
  });
  it("also seen counts as mentioned, and merges with what is surely asked", () => {
    expect(unitsOf([], [requirement("python")])[0]?.importance).toBe("mentioned");
    const [unit] = unitsOf([requirement("python", { years: 2 })], [requirement("python", { years: 9 })]);
    expect(unit).toMatchObject({ importance: "required", mentions: [{}, {}] });
    expect(unit?.members[0]?.requirement.years).toBe(2);
  });
  it("the same place is told once", () => {
    const twice = [requirement("python", { start: 7 }), requirement("python", { start: 7 })];
    expect(unitsOf(twice)[0]?.mentions).toHaveLength(1);
    const longer = [requirement("python", { start: 7 }), requirement("python", { start: 7, end: 30 })];
    expect(unitsOf(longer)[0]?.mentions).toHaveLength(2);
  });
  it("units come in the order of their first mention; of one place by name", () => {
    const at = (id: string, start: number): Requirement => requirement(id, { start });
    expect(namesOf(unitsOf([at("sql", 500), at("python", 900), at("python", 100)]))).toEqual(["Python", "SQL"]);
    expect(namesOf(unitsOf([at("sql", 5), at("python", 5), at("docker", 5)]))).toEqual(["Docker", "Python", "SQL"]);
  });
});

describe("a group is one unit", () => {
  const either = (group: string, more: Partial<Requirement> = {}): Requirement[] => [
    requirement("python", { group, ...more }),
    requirement("sql", { group, ...more }),
  ];

  it("of all its members, in order of the text", () => {
    expect(namesOf(unitsOf(either("g")))).toEqual(["Python or SQL"]);
  });
  it("members at one place are ordered by length, then name", () => {
    const at = (id: string, end: number): Requirement => requirement(id, { group: "g", start: 5, end });
    expect(namesOf(unitsOf([at("sql", 9), at("python", 9), at("vue", 7)]))).toEqual(["Vue or Python or SQL"]);
  });
  it("with its largest weight", () => {
    const [unit] = unitsOf([
      requirement("python", { group: "g", importance: "preferred" }),
      requirement("sql", { group: "g", importance: "required" }),
    ]);
    expect(unit).toMatchObject({ weight: 1, importance: "required" });
  });
  it("dropped when one of its members is also asked alone at equal importance", () => {
    const units = unitsOf([...either("g"), requirement("python")]);
    expect(namesOf(units)).toEqual(["Python"]);
    expect(units[0]?.mentions).toHaveLength(2);
  });
  it("dropped when one of its members is also asked alone at higher importance", () => {
    expect(namesOf(unitsOf([...either("g", { importance: "preferred" }), requirement("sql")]))).toEqual(["SQL"]);
  });
  it("kept when its member is asked alone at lower importance", () => {
    const units = unitsOf([...either("g"), requirement("python", { importance: "preferred" })]);
    expect(namesOf(units)).toEqual(["Python or SQL", "Python"]);
  });
  it("the same requirement in two groups stands in both", () => {
    const units = unitsOf([
      ...either("g"),
      requirement("python", { group: "h" }),
      requirement("docker", { group: "h" }),
    ]);
    expect(namesOf(units)).toEqual(["Python or SQL", "Python or Docker"]);
  });
  it("two groups of the same members are one", () => {
    const units = unitsOf([...either("g"), ...either("h", { importance: "preferred" }).reverse()]);
    expect(namesOf(units)).toEqual(["Python or SQL"]);
    expect(units[0]?.mentions).toHaveLength(4);
  });
  it("a group of one thing is that thing alone", () => {
    const twice = [requirement("react", { group: "g" }), requirement("react", { group: "g" }), requirement("react")];
    expect(namesOf(unitsOf(twice))).toEqual(["React"]);
    expect(namesOf(unitsOf([...either("g"), requirement("sql", { group: "h" })]))).toEqual(["SQL"]);
  });
});

describe("shown, not scored", () => {
  const parts = (requirements: Requirement[]): [string[], string[]] => {
    const { units, unscored } = toUnits(reading(requirements), taxonomy);
    return [namesOf(units), unscored.map(({ name }) => name)];
  };
  const work = (group: string | null): Requirement =>
    requirement("Work with looms", { kind: "experience", years: 3, group });

  it("soft skills", () => {
    expect(parts([requirement("communication"), requirement("communication")])).toEqual([[], ["Communication"]]);
  });
  it("conditions of hiring", () => {
    expect(parts([requirement("background-check"), requirement("secret")])).toEqual([
      ["Secret clearance"],
      ["Background check"],
    ]);
  });
  it("role-level experience alone", () => {
    expect(parts([work(null)])).toEqual([[], ["Work with looms"]]);
    expect(parts([work("g"), { ...work("g"), name: "Work with looms or mills" }])[0]).toEqual([]);
  });
  it("as a member of a group with another kind it is scored", () => {
    expect(parts([work("g"), requirement("python", { group: "g" })])).toEqual([["Work with looms or Python"], []]);
  });
  it("a soft member of a group leaves the others", () => {
    expect(parts([requirement("communication", { group: "g" }), work("g")])).toEqual([
      [],
      ["Communication", "Work with looms"],
    ]);
  });
});

describe("weight", () => {
  const weights = (requirements: Requirement[], also: Requirement[] = []): number[] =>
    unitsOf(requirements, also).map(({ weight }) => weight);
  const mentioned = (...names: string[]): Requirement[] =>
    names.map((name) => requirement(name, { importance: "mentioned" }));

  it("required 1 · preferred 0.4 · mentioned 0.15", () => {
    const preferred = requirement("sql", { importance: "preferred" });
    expect(weights([requirement("python"), preferred, ...mentioned("docker")])).toEqual([1, 0.4, 0.15]);
  });
  it("generic tools weigh a quarter, and the unit says so", () => {
    const [unit] = unitsOf([requirement("spreadsheets")]);
    expect(unit).toMatchObject({ weight: 0.25, generic: true });
    expect(weights([requirement("spreadsheets", { importance: "preferred" })])[0]).toBeCloseTo(0.1);
  });
  it("a group of generic tools weighs a quarter, with another member the full weight", () => {
    const tools = [requirement("spreadsheets", { group: "g" }), requirement("word-processing", { group: "g" })];
    expect(unitsOf(tools)[0]).toMatchObject({ weight: 0.25, generic: true });
    expect(unitsOf([...tools, requirement("sql", { group: "g" })])[0]).toMatchObject({ weight: 1, generic: false });
  });
  it("all mentioned units together weigh at most a third of required and preferred ones, scaled down alike", () => {
    const asked = [requirement("python", { importance: "preferred" }), requirement("spreadsheets")];
    const [, , ...scaled] = weights(asked, mentioned("a", "b", "c", "word-processing"));
    const cap = (0.4 + 0.25) / 3;
    expect(scaled.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(cap);
    const factor = cap / (3 * 0.15 + 0.15 / 4);
    for (const weight of scaled.slice(0, 3)) expect(weight).toBeCloseTo(0.15 * factor);
    expect(scaled[3]).toBeCloseTo((0.15 / 4) * factor);
  });
  it("within the cap they keep their weight", () => {
    expect(weights([requirement("python"), requirement("sql")], mentioned("a", "b"))).toEqual([1, 1, 0.15, 0.15]);
  });
  it("mentioned alone weigh nothing: there is nothing to measure them by", () => {
    expect(weights(mentioned("a", "b"))).toEqual([0, 0]);
  });
});
