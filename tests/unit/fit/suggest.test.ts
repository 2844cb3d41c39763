import { describe, expect, it } from "vitest";
import type { CatalogItem } from "../../../utils/catalog/catalog";
import { earnedCredential } from "../../../utils/fit/earnable";
import { rate } from "../../../utils/fit/rate";
import { suggest } from "../../../utils/fit/suggest";
import type { Suggestion, Wallet } from "../../../utils/schema";
import { credential, declared, item, now, reading, requirement, taxonomy, wallet } from "./build";

/** Met in part, so that the posting can be rated; nothing in the catalogs below teaches it. */
const javascript = { skills: [declared("JavaScript")] };
const asked = [requirement("javascript"), requirement("python"), requirement("sql"), requirement("vue")];

function suggestFor(
  items: CatalogItem[],
  held: Partial<Wallet> = javascript,
  requirements = asked,
  quickestFirst = false,
): Suggestion[] {
  const input = { status: "open", reading: reading(requirements) } as const;
  return suggest(input, wallet(held), taxonomy, items, now, { quickestFirst });
}
const entries = (suggestions: Suggestion[]): string[] => suggestions.map(({ entry }) => entry);
const hours = (max: number): CatalogItem["hours"] => ({ min: 1, max, basis: "issuer" });

describe("a suggestion", () => {
  it("tells the gain, the scores before and after, the lines it covers, hours and cost", () => {
    const cost = [{ amount: 49, currency: "USD", kind: "exam" as const, region: null }];
    const course = item("data", {
      title: "Data course",
      issuer: "Uni",
      skills: ["python", "sql"],
      hours: hours(20),
      cost,
    });
    const [suggestion, ...others] = suggestFor([course, item("other", { skills: ["kubernetes"] })]);
    expect(others).toEqual([]);
    expect(suggestion).toEqual({
      entry: "data",
      title: "Data course",
      provider: "Uni",
      gain: expect.closeTo(45),
      before: 20,
      after: 65,
      covers: ["Python", "SQL"],
      hours: hours(20),
      cost,
    });
  });
  it("counts an entry as a stored, current credential (0.9)", () => {
    expect(suggestFor([item("a", { skills: ["python"] })])[0]?.gain).toBeCloseTo(90 / 4);
  });
  it("counts what the entry implies", () => {
    const react = [...asked.slice(0, 3), requirement("react")];
    expect(suggestFor([item("a", { skills: ["next-js"] })], javascript, react)[0]?.gain).toBeCloseTo(81 / 4);
  });
  it("counts without years of its own, with those known from the wallet", () => {
    const years = [...asked.slice(0, 3), requirement("react", { years: 4 })];
    const course = item("a", { skills: ["react"] });
    expect(suggestFor([course], javascript, years)[0]?.gain).toBeCloseTo(45 / 4);
    const practised = { skills: [...javascript.skills, declared("Next.js", 4)] };
    // Implied by Next.js already (0.72); earned itself 0.9, with the same four years.
    expect(suggestFor([course], practised, years)[0]?.gain).toBeCloseTo(18 / 4);
  });
  it("counts half where advanced skill is asked and it is introductory", () => {
    const advanced = [...asked.slice(0, 3), requirement("react", { level: "advanced" })];
    const course = item("a", { skills: ["react"], level: "introductory" });
    expect(suggestFor([course], javascript, advanced)[0]?.gain).toBeCloseTo(45 / 4);
    expect(suggestFor([{ ...course, level: "working" }], javascript, advanced)[0]?.gain).toBeCloseTo(90 / 4);
    expect(suggestFor([{ ...course, level: null }], javascript, advanced)[0]?.gain).toBeCloseTo(90 / 4);
  });
  it("meets a certification only when the entry certifies it", () => {
    const certification = [...asked.slice(0, 3), requirement("cluster-admin")];
    const exam = item("exam", { certifies: ["cluster-admin"], skills: ["kubernetes"] });
    const course = item("course", { skills: ["kubernetes", "cluster-admin"] });
    expect(suggestFor([exam, course], javascript, certification)).toMatchObject([
      { entry: "exam", covers: ["Certified Cluster Administrator"] },
    ]);
  });
  it("adds to a group through the member that it meets", () => {
    const group = [requirement("vue", { group: "g" }), requirement("python", { group: "g" })];
    const [suggestion] = suggestFor([item("a", { skills: ["python"] })], javascript, [
      ...asked.slice(0, 1),
      requirement("sql"),
      requirement("docker"),
      ...group,
    ]);
    expect(suggestion).toMatchObject({ covers: ["Python"], gain: expect.closeTo(90 / 4) });
  });
  it("helps a line that is met in part, and no line met at 0.8 or more", () => {
    const expired = { ...javascript, credentials: [credential("Python", { status: "expired" })] };
    expect(suggestFor([item("a", { skills: ["python", "javascript"] })], expired)[0]).toMatchObject({
      gain: expect.closeTo(45 / 4),
      covers: ["Python"],
    });
  });
  it("counts a similar skill where the posting is open", () => {
    const open = [...asked.slice(0, 3), requirement("react", { open: true })];
    expect(suggestFor([item("a", { skills: ["vue"] })], javascript, open)[0]?.gain).toBeCloseTo(45 / 4);
  });
});

describe("which and how many", () => {
  const one = item("one", { skills: ["python"], hours: hours(30) });
  const two = item("two", { skills: ["python", "sql"], hours: hours(90) });
  const three = item("three", { skills: ["python", "sql", "vue"] });
  const four = item("four", { skills: ["vue"], hours: hours(5) });

  it("at most 3, by fit gained; of equal gain the quicker", () => {
    expect(entries(suggestFor([one, two, three, four]))).toEqual(["three", "two", "four"]);
  });
  it("quickest first is a toggle; unknown hours come last", () => {
    expect(entries(suggestFor([one, two, three, four], javascript, asked, true))).toEqual(["four", "one", "two"]);
    expect(entries(suggestFor([one, three], javascript, asked, true))).toEqual(["one", "three"]);
  });
  it("of equal gain the quicker first, whatever they are called", () => {
    const named = (title: string, max: number): CatalogItem =>
      item(title, { title, skills: ["sql"], hours: hours(max) });
    expect(entries(suggestFor([named("a", 9), named("z", 3), named("m", 9)]))).toEqual(["z", "a", "m"]);
  });
  it("of the same title, as two issuers may give, by id", () => {
    const twins = ["b", "a"].map((id) => item(id, { title: "Course", skills: ["sql"] }));
    expect(entries(suggestFor(twins))).toEqual(["a", "b"]);
  });
  it("equal in gain and hours: by title, whatever the order of the catalog", () => {
    const twins = ["b", "a"].map((id) => item(id, { skills: ["sql"] }));
    expect(entries(suggestFor(twins))).toEqual(["a", "b"]);
    expect(entries(suggestFor([...twins].reverse()))).toEqual(["a", "b"]);
  });
  it("at least 3 points", () => {
    const many = Array.from({ length: 30 }, (_, index) => requirement(`Thing ${index}`));
    const course = [item("a", { skills: ["python"] })];
    expect(suggestFor(course, javascript, [...many.slice(0, 28), requirement("python")])).toHaveLength(1);
    // 0.9 of 30 is exactly three points.
    expect(suggestFor(course, javascript, [...many.slice(0, 29), requirement("python")])).toHaveLength(1);
    expect(suggestFor(course, javascript, [...many, requirement("python")])).toEqual([]);
  });
  it("none known is an empty list", () => {
    expect(suggestFor([])).toEqual([]);
  });
  it("none when the posting cannot be rated", () => {
    const input = { status: "none", reading: reading(asked) } as const;
    expect(suggest(input, wallet(javascript), taxonomy, [one], now, { quickestFirst: false })).toEqual([]);
    expect(suggestFor([one], javascript, asked.slice(0, 2))).toEqual([]);
    expect(suggestFor([one], {})).toEqual([]);
  });
});

describe("never suggested", () => {
  const python = { skills: ["python"] };

  it("retired entries", () => {
    expect(suggestFor([item("a", { ...python, status: "retired" })])).toEqual([]);
  });
  it("licences", () => {
    expect(suggestFor([item("a", { ...python, type: "license" })])).toEqual([]);
    expect(suggestFor([item("a", { ...python, type: "certification", certifies: ["nurse"] })])).toEqual([]);
  });

  describe("what is already held", () => {
    const entry = item("a", { ...python, title: "Python Diploma", aliases: ["PyDip"], certifies: ["cluster-admin"] });
    const with_ = (...more: Parameters<typeof credential>): string[] =>
      entries(suggestFor([entry], { ...javascript, credentials: [credential(...more)] }));

    it.each([
      ["by title", credential("python diploma")],
      ["by alias", credential("PyDip")],
      ["by the entry that it was added from", credential("Something else", { entry: "a" })],
      ["by what it certifies", credential("CCA")],
      ["by what it certifies, listed", credential("Exam", { kind: "certification", skills: ["CCA"] })],
      ["in progress", credential("PyDip", { status: "in-progress", expires: "2020" })],
      ["valid soon", credential("PyDip", { issued: "2027" })],
    ])("%s", (_, { title, ...more }) => {
      expect(with_(title, more)).toEqual([]);
    });
    it("but an expired one may be renewed, and a plan is only a plan", () => {
      expect(with_("PyDip", { status: "expired" })).toEqual(["a"]);
      expect(with_("PyDip", { expires: "2025" })).toEqual(["a"]);
      expect(with_("PyDip", { status: "planned" })).toEqual(["a"]);
    });
    it("though something else lists it too", () => {
      const course = credential("Exam course", { skills: ["CCA", "PyDip"] });
      const both = (title: string): string[] =>
        entries(suggestFor([entry], { ...javascript, credentials: [course, credential(title)] }));
      expect(both("PyDip")).toEqual([]);
      expect(both("CCA")).toEqual([]);
    });
    it("a course that merely lists it is not it", () => {
      expect(with_("Exam course", { skills: ["CCA", "PyDip"] })).toEqual(["a"]);
    });
  });

  describe("entries whose hard prerequisites are not held", () => {
    const basic = item("basic", { title: "Basic", certifies: ["sec-basic"] });
    const needing = (...hard: string[]): CatalogItem =>
      item("a", { ...python, prerequisites: { hard, recommended: "two years" } });
    const with_ = (entry: CatalogItem, credentials: Wallet["credentials"] = []): string[] =>
      entries(suggestFor([entry, basic], { ...javascript, credentials }));

    it("by taxonomy id or catalog id", () => {
      expect(with_(needing("sec-basic"))).toEqual([]);
      expect(with_(needing("sec-basic"), [credential("Security Basic")])).toEqual(["a"]);
      expect(with_(needing("basic"))).toEqual([]);
      expect(with_(needing("basic"), [credential("Security Basic")])).toEqual(["a"]);
      expect(with_(needing("basic"), [credential("Basic")])).toEqual(["a"]);
      expect(with_(needing("no-such-thing"), [credential("Basic")])).toEqual([]);
    });
    it("a skill may be self-declared, a certification not", () => {
      expect(with_(needing("javascript"))).toEqual(["a"]);
      const claimed = { skills: [...javascript.skills, declared("Security Basic")] };
      expect(suggestFor([needing("sec-basic")], claimed)).toEqual([]);
    });
    it("a higher certification that implies it will do", () => {
      expect(with_(needing("sec-basic"), [credential("Security Expert")])).toEqual(["a"]);
    });
    it("all of them, and today: expired or in progress is not held", () => {
      expect(with_(needing("javascript", "sec-basic"))).toEqual([]);
      expect(with_(needing("basic"), [credential("Security Basic", { status: "expired" })])).toEqual([]);
      expect(with_(needing("sec-basic"), [credential("Security Basic", { status: "expired" })])).toEqual([]);
      expect(with_(needing("basic"), [credential("Security Basic", { status: "in-progress" })])).toEqual([]);
      expect(with_(needing("basic"), [credential("Security Basic", { issued: "2027" })])).toEqual([]);
    });
    it("none, or unknown ones, bar nothing", () => {
      expect(with_(needing())).toEqual(["a"]);
      expect(with_(item("a", { ...python, prerequisites: null }))).toEqual(["a"]);
    });
  });
});

describe("the credential that an entry gives", () => {
  it("is a stored certification when it certifies something, which it names first among its skills", () => {
    const exam = item("exam", {
      title: "CCA exam",
      certifies: ["cluster-admin"],
      skills: ["kubernetes", "unknown-id"],
      level: "advanced",
    });
    expect(earnedCredential(exam, taxonomy)).toMatchObject({
      title: "CCA exam",
      kind: "certification",
      skills: ["Certified Cluster Administrator", "Kubernetes"],
      level: "advanced",
      grade: "stored",
      status: "earned",
      issued: null,
      entry: "exam",
    });
  });
  it("is a licence for a licence, else a micro-credential", () => {
    expect(earnedCredential(item("a", { type: "license", certifies: ["nurse"] }), taxonomy).kind).toBe("license");
    expect(earnedCredential(item("a", { skills: ["sql"] }), taxonomy).kind).toBe("micro-credential");
  });
  it("gives exactly the fit that the suggestion promises", () => {
    const course = item("a", { skills: ["python", "sql"] });
    const after = { ...javascript, credentials: [earnedCredential(course, taxonomy)] };
    const fit = rate({ status: "open", reading: reading(asked) }, wallet(after), taxonomy, now);
    expect(suggestFor([course])[0]?.after).toBe(fit.score);
  });
});

it("a changed catalog or taxonomy is not mistaken for the last one", () => {
  const items = [item("a", { skills: ["python"] })];
  const input = { status: "open", reading: reading(asked) } as const;
  const other = { ...taxonomy, get: () => undefined };
  expect(suggest(input, wallet(javascript), taxonomy, items, now, { quickestFirst: false })).toHaveLength(1);
  expect(suggest(input, wallet(javascript), other, items, now, { quickestFirst: false })).toHaveLength(0);
});
