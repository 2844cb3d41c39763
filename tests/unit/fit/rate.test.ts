import { describe, expect, it } from "vitest";
import { rate } from "../../../utils/fit/rate";
import type { Fit, Requirement, Wallet } from "../../../utils/schema";
import { credential, declared, experience, language, now, reading, requirement, taxonomy, wallet } from "./build";

const three = [requirement("python"), requirement("sql"), requirement("docker")];
const python = { skills: [declared("Python")] };
function fitOf(requirements: Requirement[], held: Partial<Wallet>, also: Requirement[] = []): Fit {
  return rate({ status: "open", reading: reading(requirements, also) }, wallet(held), taxonomy, now);
}

describe("fit = 100 · Σ w·c ÷ Σ w", () => {
  it("exact is unrounded, score is displayed", () => {
    const fit = fitOf([...three, requirement("vue", { importance: "preferred" })], python);
    expect(fit.exact).toBeCloseTo((100 * 0.8) / 3.4, 10);
    expect(fit.score).toBe(24);
    expect(fit.reason).toBeNull();
  });
  it("everything met and verified is 100, nothing met 0", () => {
    const credentials = ["Python", "SQL", "Docker"].map((title) => credential(title, { grade: "verified" }));
    expect(fitOf(three, { credentials })).toMatchObject({ exact: 100, score: 100, band: "strong" });
    expect(fitOf(three, { languages: [language("German")] })).toMatchObject({ exact: 0, score: 0, band: "far" });
  });
  it("half a point rounds up", () => {
    // 0.9 · ½ of two equal lines and nothing else: 22.5.
    const asked = [
      requirement("python", { years: 4 }),
      requirement("sql", { years: 4 }),
      ...["a", "b"].map((name) => requirement(name)),
    ];
    const credentials = [credential("Python"), credential("SQL")];
    expect(fitOf(asked, { credentials })).toMatchObject({ score: 23 });
  });
  it("a group counts its best credit and names all members and the one that met it", () => {
    const group = [requirement("sql", { group: "g" }), requirement("docker", { group: "g" })];
    const fit = fitOf([requirement("python"), requirement("vue"), ...group], {
      skills: [declared("Docker")],
      credentials: [credential("SQL", { status: "expired" })],
    });
    const line = fit.lines[2];
    expect(line?.requirements.map(({ name }) => name)).toEqual(["SQL", "Docker"]);
    expect(line).toMatchObject({
      credit: 0.8,
      met: 1,
      points: 27,
      evidence: { item: { type: "skill", title: "Docker" } },
    });
  });
  it("of equally met members the earlier one", () => {
    const group = [requirement("sql", { group: "g" }), requirement("docker", { group: "g" })];
    const fit = fitOf([requirement("python"), requirement("vue"), ...group], {
      skills: [declared("SQL"), declared("Docker")],
    });
    expect(fit.lines[2]?.met).toBe(0);
  });
});

describe("lines", () => {
  it("add up to the displayed score; ties to the earlier start, then name", () => {
    const at = (name: string, start: number): Requirement => requirement(name, { start });
    const asked = [
      at("sql", 300),
      at("python", 100),
      at("docker", 100),
      ...["a", "b", "c", "d"].map((name) => at(name, 500)),
    ];
    const fit = fitOf(asked, { skills: ["SQL", "Python", "Docker"].map((name) => declared(name)) });
    // 11.43 points each of 34.29: one of three equal rests gets the 34th point.
    expect(fit.score).toBe(34);
    expect(fit.lines.slice(0, 3).map(({ requirements, points }) => [requirements[0]?.name, points])).toEqual([
      ["Docker", 12],
      ["Python", 11],
      ["SQL", 11],
    ]);
  });
  it("possible is the unrounded most that a line can give", () => {
    const fit = fitOf([...three, requirement("spreadsheets")], python);
    expect(fit.lines.map(({ possible }) => possible)).toEqual([
      expect.closeTo(100 / 3.25),
      expect.closeTo(100 / 3.25),
      expect.closeTo(100 / 3.25),
      expect.closeTo(25 / 3.25),
    ]);
    expect(fit.lines[3]).toMatchObject({ generic: true, weight: 0.25, points: 0, met: null, evidence: null });
  });
  it("ask for years where some are asked and none are known of what is held", () => {
    const asks = (asked: Requirement, held: Partial<Wallet>): boolean | undefined =>
      fitOf([asked, ...three.slice(1), requirement("vue")], held).lines[0]?.asksYears;
    const five = requirement("python", { years: 5 });
    expect(asks(five, python)).toBe(true);
    expect(asks(five, { skills: [declared("Python", 1)] })).toBe(false);
    expect(asks(five, { skills: [declared("Loom weaving")] })).toBe(false);
    expect(asks(requirement("python"), python)).toBe(false);
    expect(asks(requirement("python", { years: 0 }), python)).toBe(false);
  });
  it("experience in a mixed group is met by recorded work", () => {
    const group = [
      requirement("Degree", { kind: "degree", level: "bachelor", group: "g" }),
      requirement("Work with looms", { kind: "experience", years: 2, group: "g" }),
    ];
    const fit = fitOf([...group, ...three], { experience: [experience("2020-01", "2022-01")] });
    expect(fit.lines[0]).toMatchObject({ credit: 0.8, met: 1, evidence: { via: "work" } });
  });
});

describe("words for a score", () => {
  const bandAt = (verified: number, of: number): Fit["band"] => {
    const names = Array.from({ length: of }, (_, index) => `Thing ${index}`);
    const credentials = names.slice(0, verified).map((title) => credential(title, { grade: "verified" }));
    return fitOf(
      names.map((name) => requirement(name)),
      { credentials, ...python },
    ).band;
  };
  it.each([
    [19, "far"],
    [20, "stretch"],
    [39, "stretch"],
    [40, "worth"],
    [59, "worth"],
    [60, "strong"],
    [100, "strong"],
  ])("%d of 100: %s", (score, band) => {
    expect(bandAt(score, 100)).toBe(band);
  });
  it("follow the displayed score: 19.5 is shown as 20, a stretch", () => {
    expect(bandAt(39, 200)).toBe("stretch");
  });
});

describe("cannot rate", () => {
  const nothing = { score: null, exact: null, band: null, whenFinished: null };
  const one = reading([requirement("nurse", { kind: "license" })]);
  const dark = { ...one, understood: false };

  it("the reason is the first that applies", () => {
    const reason = (status: "open" | "closed" | "list" | "none", of: typeof one, held: Partial<Wallet>) =>
      rate({ status, reading: of }, wallet(held), taxonomy, now).reason;
    expect(reason("list", dark, {})).toBe("not-a-posting");
    expect(reason("none", dark, {})).toBe("not-a-posting");
    expect(reason("open", dark, {})).toBe("low-confidence");
    expect(reason("open", one, {})).toBe("few-requirements");
    expect(reason("open", reading(three), {})).toBe("empty-wallet");
    expect(reason("open", reading(three), python)).toBeNull();
    expect(reason("closed", reading(three), python)).toBeNull();
  });
  it("fewer than 3 scored required or preferred units: mentioned, soft and merged ones do not count", () => {
    const rest = [
      requirement("vue", { importance: "mentioned" }),
      requirement("communication"),
      requirement("sql"),
      requirement("Work with looms", { kind: "experience" }),
    ];
    expect(fitOf([...three.slice(0, 2), ...rest], python).reason).toBe("few-requirements");
    expect(
      fitOf([...three.slice(0, 2), ...rest, requirement("docker", { importance: "preferred" })], python).reason,
    ).toBeNull();
  });
  it("score, exact and points are null, lines and blockers stay", () => {
    const fit = fitOf([requirement("nurse"), requirement("python")], python);
    expect(fit).toMatchObject({ ...nothing, reason: "few-requirements" });
    expect(fit.lines).toMatchObject([
      { points: null, possible: null, credit: 0, weight: 1 },
      { points: null, possible: null, credit: 0.8, evidence: { item: { title: "Python" } } },
    ]);
    expect(fit.blockers.map(({ name }) => name)).toEqual(["Registered Nurse license"]);
  });
  it("a posting that asks nothing", () => {
    expect(fitOf([], python)).toMatchObject({ ...nothing, reason: "few-requirements", lines: [], blockers: [] });
  });
  it("only mentioned things weigh nothing and divide by nothing", () => {
    const fit = fitOf([], python, [requirement("python"), requirement("sql"), requirement("vue")]);
    expect(fit).toMatchObject({ ...nothing, reason: "few-requirements" });
  });
  it("a wallet of plans alone holds nothing yet; a revoked credential does", () => {
    const holds = (status: "planned" | "in-progress" | "revoked") =>
      fitOf(three, { credentials: [credential("Python", { status })] }).reason;
    expect(holds("planned")).toBe("empty-wallet");
    expect(holds("in-progress")).toBe("empty-wallet");
    expect(holds("revoked")).toBeNull();
  });
});

describe("in progress (and planned) never counts; it gives a second figure", () => {
  it("the score once all of them are earned", () => {
    const running = credential("SQL", { status: "in-progress", expires: "2026-01", issued: "2027" });
    const planned = credential("Docker", { status: "planned" });
    expect(fitOf(three, { ...python, credentials: [running, planned] })).toMatchObject({ score: 27, whenFinished: 87 });
  });
  it("null when that changes nothing", () => {
    expect(fitOf(three, python).whenFinished).toBeNull();
    const elsewhere = credential("Loom weaving", { status: "planned" });
    expect(fitOf(three, { ...python, credentials: [elsewhere] }).whenFinished).toBeNull();
  });
});

describe("blocker", () => {
  const blockers = (asked: Requirement[], held: Partial<Wallet> = python): string[] =>
    fitOf([...asked, ...three], held).blockers.map(({ id }) => id ?? "");
  const license = (title: string, more: Parameters<typeof credential>[1] = {}): Partial<Wallet> => ({
    credentials: [credential(title, { kind: "license", ...more })],
  });

  it("a required license or security clearance that is not held", () => {
    expect(blockers([requirement("nurse"), requirement("secret")])).toEqual(["nurse", "secret"]);
    expect(blockers([requirement("nurse")], license("RN"))).toEqual([]);
    expect(
      blockers([requirement("secret")], { credentials: [credential("Top Secret clearance", { kind: "clearance" })] }),
    ).toEqual([]);
  });
  it("expired, revoked or in progress is not held", () => {
    expect(blockers([requirement("nurse")], license("RN", { status: "expired" }))).toEqual(["nurse"]);
    expect(blockers([requirement("nurse")], license("RN", { status: "revoked" }))).toEqual(["nurse"]);
    expect(blockers([requirement("nurse")], license("RN", { status: "in-progress" }))).toEqual(["nurse"]);
  });
  it("is shown above the score, not hidden inside it: it takes no more than its weight", () => {
    expect(fitOf([requirement("nurse"), ...three], python)).toMatchObject({ score: 20, blockers: [{ id: "nurse" }] });
  });
  it("not when only preferred, nor a certification or degree", () => {
    expect(blockers([requirement("nurse", { importance: "preferred" })])).toEqual([]);
    expect(blockers([requirement("cluster-admin")])).toEqual([]);
    expect(blockers([requirement("mba")])).toEqual([]);
  });
  it("whatever paper is named as a legal condition", () => {
    expect(blockers([requirement("nurse", { importance: "mentioned", legal: true })])).toEqual(["nurse"]);
    expect(blockers([requirement("cluster-admin", { legal: true })])).toEqual(["cluster-admin"]);
    expect(blockers([requirement("mba", { legal: true })])).toEqual(["mba"]);
    expect(blockers([requirement("vue", { legal: true })])).toEqual([]);
  });
  it("an expired certification named as a legal condition blocks, though it keeps half its credit", () => {
    const expired = { credentials: [credential("CCA", { status: "expired" })] };
    expect(blockers([requirement("cluster-admin", { legal: true })], expired)).toEqual(["cluster-admin"]);
  });
  it("unless obtainable", () => {
    expect(blockers([requirement("secret", { obtainable: true })])).toEqual([]);
  });
  it("a group blocks only when no member is held and none obtainable", () => {
    const group = [requirement("nurse", { group: "g" }), requirement("practical-nurse", { group: "g" })];
    expect(blockers(group)).toEqual(["nurse", "practical-nurse"]);
    expect(blockers(group, license("LPN"))).toEqual([]);
    const [first, second] = group;
    if (first && second) expect(blockers([first, { ...second, obtainable: true }])).toEqual([]);
  });
  it("conditions of hiring never block", () => {
    const fit = fitOf([requirement("background-check", { legal: true }), ...three], python);
    expect(fit.blockers).toEqual([]);
    expect(fit.unscored.map(({ id }) => id)).toEqual(["background-check"]);
  });
});
