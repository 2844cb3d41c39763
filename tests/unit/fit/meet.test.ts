import { describe, expect, it } from "vitest";
import { ask } from "../../../utils/fit/asked";
import { hold } from "../../../utils/fit/holdings";
import { meet } from "../../../utils/fit/meet";
import type { Requirement, Wallet } from "../../../utils/schema";
import { credential, declared, experience, language, now, project, requirement, taxonomy, wallet } from "./build";

function met(asked: Requirement, held: Partial<Wallet>) {
  return meet(ask(asked, taxonomy), hold(wallet(held), taxonomy, now));
}
const credit = (asked: Requirement, held: Partial<Wallet>): number => met(asked, held).credit;
const credentialCredit = (asked: Requirement, ...more: Parameters<typeof credential>): number =>
  credit(asked, { credentials: [credential(...more)] });

describe("credit of the best evidence, row by row", () => {
  const python = requirement("python");

  it("credential, signature verified and bound to its issuer, current: 1.0", () => {
    expect(credentialCredit(python, "Python", { grade: "verified" })).toBe(1);
  });
  it("credential, stored, current: 0.9", () => {
    expect(credentialCredit(python, "Python")).toBe(0.9);
  });
  it("self-declared skill, language, experience or project: 0.8", () => {
    expect(credit(python, { skills: [declared("Python")] })).toBe(0.8);
    expect(credit(python, { projects: [project("Python")] })).toBe(0.8);
    expect(credit(python, { experience: [experience(null, null, "Python")] })).toBe(0.8);
    expect(credit(requirement("german"), { languages: [language("German")] })).toBe(0.8);
  });
  it("implied through the taxonomy: 0.9 to the power of the steps, times the credit of its source", () => {
    const react = met(requirement("react"), { credentials: [credential("Next.js", { grade: "verified" })] });
    expect(react.credit).toBeCloseTo(0.9);
    expect(react.evidence).toMatchObject({ via: "implied", depth: 1, skill: "Next.js" });
    const javascript = met(requirement("javascript"), { skills: [declared("Next.js")] });
    expect(javascript.credit).toBeCloseTo(0.81 * 0.8);
    expect(javascript.evidence).toMatchObject({ via: "implied", depth: 2 });
  });
  it("implied one way only, and at most two steps", () => {
    expect(credit(requirement("next-js"), { skills: [declared("React")] })).toBe(0);
    expect(credit(requirement("react"), { skills: [declared("Remix Kit")] })).toBeCloseTo(0.81 * 0.8);
    expect(credit(requirement("javascript"), { skills: [declared("Remix Kit")] })).toBe(0);
  });
  it("same family, when open: 0.5 times the credit of its source", () => {
    const held = { credentials: [credential("Vue")] };
    expect(credit(requirement("react"), held)).toBe(0);
    const open = met(requirement("react", { open: true }), held);
    expect(open.credit).toBe(0.45);
    expect(open.evidence).toMatchObject({ via: "family", skill: "Vue" });
  });
  it("the family is that of the id, whatever the posting calls it", () => {
    const asked = requirement("react", { name: "Python", open: true });
    expect(met(asked, { skills: [declared("Vue")] }).evidence?.via).toBe("family");
  });
  it("an empty family has no members", () => {
    expect(credit(requirement("python", { open: true }), { skills: [declared("SQL")] })).toBe(0);
  });
  it("expired credential: 0.5 times its grade", () => {
    const past = { expires: "2026-10-31" };
    expect(credentialCredit(python, "Python", { ...past, grade: "verified" })).toBe(0.5);
    expect(credentialCredit(python, "Python", past)).toBe(0.45);
    expect(credentialCredit(python, "Python", { status: "expired" })).toBe(0.45);
    expect(met(python, { credentials: [credential("Python", past)] }).evidence?.grade).toBe("expired");
  });
  it("revoked, not yet valid, or none: 0", () => {
    expect(credentialCredit(python, "Python", { status: "revoked", grade: "verified" })).toBe(0);
    expect(credentialCredit(python, "Python", { issued: "2026-12" })).toBe(0);
    expect(met(python, {})).toEqual({ credit: 0, evidence: null, held: false });
  });
  it("in progress and planned never count", () => {
    expect(credentialCredit(python, "Python", { status: "in-progress" })).toBe(0);
    expect(credentialCredit(python, "Python", { status: "planned" })).toBe(0);
  });
  it("the best evidence counts, not the sum", () => {
    expect(credit(python, { skills: [declared("Python")], credentials: [credential("Python")] })).toBe(0.9);
  });
});

describe("dates of a credential", () => {
  const python = requirement("python");
  it.each([
    ["2026-11-24", 0.9],
    ["2026-11-23", 0.45],
    ["2026-11", 0.9],
    ["2026-10", 0.45],
    ["2026", 0.9],
    ["2025", 0.45],
  ])("expires %s: valid through the last day of it", (expires, expected) => {
    expect(credentialCredit(python, "Python", { expires })).toBe(expected);
  });
  it.each([
    ["2026-11-24", 0.9],
    ["2026-11-25", 0],
    ["2026-11", 0.9],
    ["2026-12", 0],
    ["2026", 0.9],
    ["2027", 0],
  ])("issued %s: valid from the first day of it", (issued, expected) => {
    expect(credentialCredit(python, "Python", { issued })).toBe(expected);
  });
  it("now may be an instant", () => {
    const held = hold(
      wallet({ credentials: [credential("Python", { expires: "2026-11-24" })] }),
      taxonomy,
      `${now}T23:00:00Z`,
    );
    expect(meet(ask(python, taxonomy), held).credit).toBe(0.9);
  });
});

describe("a requirement is met by evidence with the same id, else by an equal normalised name or alias", () => {
  it("same id through an alias of the taxonomy", () => {
    expect(met(requirement("react"), { skills: [declared("react.js")] }).evidence).toMatchObject({
      via: "same",
      skill: null,
    });
  });
  it("equal name where no table knows it", () => {
    expect(met(requirement("Loom weaving"), { skills: [declared("loom-weaving")] }).evidence?.via).toBe("name");
    expect(credit(requirement("Loom weaving"), { skills: [declared("Loom")] })).toBe(0);
  });
  it("an alias that the posting gives", () => {
    const asked = requirement("Jacquard weaving", { aliases: ["Jacquard"] });
    expect(credit(asked, { skills: [declared("jacquard")] })).toBe(0.8);
  });
  it("a name without id that the taxonomy has learnt since", () => {
    const old = { ...requirement("javascript"), id: null, name: "JS" };
    expect(credit(old, { skills: [declared("JavaScript")] })).toBe(0.8);
    expect(credit({ ...old, id: "javascript-old" }, { skills: [declared("JavaScript")] })).toBe(0.8);
  });
  it("names without letters or digits meet nothing", () => {
    expect(credit(requirement("…"), { skills: [declared("–")] })).toBe(0);
  });
  it("a credential proves its title and its skills by name", () => {
    expect(credentialCredit(requirement("sql"), "Data course", { skills: ["SQL", "Loom weaving"] })).toBe(0.9);
    expect(credentialCredit(requirement("Loom weaving"), "Data course", { skills: ["SQL", "Loom weaving"] })).toBe(0.9);
  });
  it("a short code in brackets behind the title does not hide it", () => {
    const asked = requirement("cluster-admin");
    expect(credentialCredit(asked, "Certified Cluster Administrator (CCA)")).toBe(0.9);
    expect(credentialCredit(asked, "Exam course (CCA)")).toBe(0);
    expect(credentialCredit(asked, "Certified Cluster Administrator (in training)")).toBe(0);
  });
});

describe("kinds", () => {
  const certification = requirement("cluster-admin");

  it("certification is met by a wallet item of that kind, never by a self-declared skill", () => {
    expect(credentialCredit(certification, "CCA", { kind: "certification" })).toBe(0.9);
    expect(credit(certification, { skills: [declared("CCA")], projects: [project("CCA")] })).toBe(0);
    expect(credentialCredit(certification, "CCA", { kind: "license" })).toBe(0);
  });
  it("micro-credential, the wallet's word for a certificate, counts as certification by its title", () => {
    expect(credentialCredit(certification, "CCA")).toBe(0.9);
    expect(credentialCredit(certification, "Exam course", { skills: ["CCA"] })).toBe(0);
    expect(credentialCredit(certification, "Exam", { kind: "certification", skills: ["CCA"] })).toBe(0.9);
  });
  it("a title may say what kind of paper it is; a course for it is not the thing", () => {
    for (const title of ["CCA certification", "CCA (online)", "CCA Certified", "US CCA card"])
      expect(credentialCredit(certification, title), title).toBe(0.9);
    for (const title of ["CCA exam preparation", "CCA training certificate"])
      expect(credentialCredit(certification, title), title).toBe(0);
  });
  it("a title that names a skill and a certification is looked up as what the credential is", () => {
    const asked = requirement("ledger-certificate");
    expect(credentialCredit(asked, "Ledger")).toBe(0.9);
    expect(credentialCredit(asked, "Ledger", { kind: "certification" })).toBe(0.9);
    expect(credentialCredit(requirement("ledger"), "Ledger")).toBe(0.9);
  });
  it("a certification can be implied by a higher one, and shows the skills that it implies", () => {
    expect(credentialCredit(requirement("sec-basic"), "Security Expert", { kind: "certification" })).toBeCloseTo(0.81);
    expect(credentialCredit(requirement("docker"), "CCA", { kind: "certification", grade: "verified" })).toBeCloseTo(
      0.81,
    );
  });
  it.each([
    ["nurse", "license", "RN"],
    ["secret", "clearance", "Secret clearance"],
  ] as const)("%s is met only by a %s; expired or revoked = 0", (id, kind, title) => {
    const asked = requirement(id);
    expect(credentialCredit(asked, title, { kind })).toBe(0.9);
    expect(credentialCredit(asked, title)).toBe(0);
    expect(credentialCredit(asked, title, { kind: "certification" })).toBe(0);
    expect(credit(asked, { skills: [declared(title)] })).toBe(0);
    expect(credentialCredit(asked, title, { kind, expires: "2025" })).toBe(0);
    expect(credentialCredit(asked, title, { kind, status: "expired" })).toBe(0);
    expect(credentialCredit(asked, title, { kind, status: "revoked" })).toBe(0);
  });
  it("an expired licence shows no skill either, an expired certification does", () => {
    expect(credentialCredit(requirement("nursing-care"), "RN", { kind: "license" })).toBeCloseTo(0.81);
    expect(credentialCredit(requirement("nursing-care"), "RN", { kind: "license", status: "expired" })).toBe(0);
    expect(credentialCredit(requirement("kubernetes"), "CCA", { status: "expired" })).toBeCloseTo(0.405);
  });
  it("introductory credentials count half where advanced skill is asked", () => {
    const advanced = requirement("python", { level: "advanced" });
    expect(credentialCredit(advanced, "Python", { level: "introductory" })).toBe(0.45);
    expect(credentialCredit(advanced, "Python", { level: "working" })).toBe(0.9);
    expect(credentialCredit(advanced, "Python")).toBe(0.9);
    expect(credentialCredit(requirement("python", { level: "working" }), "Python", { level: "introductory" })).toBe(
      0.9,
    );
  });
});

describe("degree", () => {
  const bachelor = (more: Partial<Requirement> = {}): Requirement =>
    requirement("Bachelor's degree", { kind: "degree", level: "bachelor", ...more });
  const degree = (level: string | null, subject: string | null = null, title = "A degree") =>
    ({ credentials: [credential(title, { kind: "degree", level, subject })] }) satisfies Partial<Wallet>;

  it("a higher level meets a lower one", () => {
    expect(credit(bachelor(), degree("bachelor"))).toBe(0.9);
    expect(credit(bachelor(), degree("master"))).toBe(0.9);
    expect(credit(bachelor(), degree("doctorate"))).toBe(0.9);
  });
  it.each(["associate", "certificate", "secondary", null])("level %s does not meet a bachelor's", (level) => {
    expect(credit(bachelor(), degree(level))).toBe(0);
  });
  it("only a wallet item of kind degree", () => {
    expect(credentialCredit(bachelor(), "Bachelor's degree", { level: "bachelor" })).toBe(0);
    expect(credit(bachelor(), { skills: [declared("Bachelor's degree")] })).toBe(0);
  });
  it("where the wallet does not say the level, its title must be what is asked", () => {
    expect(credit(bachelor(), degree(null, null, "Bachelor’s Degree"))).toBe(0.9);
    expect(credit(requirement("mba", { level: "master" }), degree(null, null, "MBA"))).toBe(0.9);
    const inFull = requirement("mba", { name: "Master of Business Administration", level: "master" });
    expect(credit(inFull, degree(null, null, "MBA"))).toBe(0.9);
    expect(credit(requirement("mba", { level: "master" }), degree("bachelor", null, "MBA"))).toBe(0);
  });
  it("no level asked: any degree", () => {
    expect(credit(bachelor({ level: null }), degree(null))).toBe(0.9);
  });
  it("another subject counts half unless the posting leaves it open", () => {
    const history = degree("bachelor", "History");
    const asked = bachelor({ subjects: ["Computer Science"] });
    expect(met(asked, history)).toMatchObject({ credit: 0.45, evidence: { via: "degree", skill: "History" } });
    expect(credit({ ...asked, open: true }, history)).toBe(0.9);
    expect(credit(bachelor(), history)).toBe(0.9);
  });
  it("any of the subjects will do", () => {
    const asked = bachelor({ subjects: ["Computer Science", "history"] });
    expect(met(asked, degree("bachelor", "History"))).toMatchObject({ credit: 0.9, evidence: { skill: null } });
  });
  it("an unknown subject counts half, unless the title names it", () => {
    const asked = bachelor({ subjects: ["Nursing"] });
    expect(credit(asked, degree("bachelor"))).toBe(0.45);
    expect(credit(asked, degree("bachelor", null, "Bachelor of Science in Nursing"))).toBe(0.9);
  });
  it("equivalent is also met by recorded work of at least the years stated, else 4", () => {
    const work = (start: string) => ({ experience: [experience(start, "2026-01")] });
    expect(credit(bachelor({ equivalent: true }), work("2022-01"))).toBe(0.8);
    expect(credit(bachelor({ equivalent: true }), work("2022-02"))).toBe(0);
    expect(credit(bachelor({ equivalent: 2 }), work("2024-01"))).toBe(0.8);
    expect(credit(bachelor({ equivalent: 6 }), work("2022-01"))).toBe(0);
    expect(credit(bachelor(), work("2000-01"))).toBe(0);
    expect(credit(bachelor({ equivalent: 1 }), { experience: [experience(null, null)] })).toBe(0);
    expect(met(bachelor({ equivalent: true }), work("2022-01")).evidence).toMatchObject({
      via: "work",
      item: { type: "work", title: "A job" },
      years: 4,
    });
  });
  it("work stands beside the degree: the better counts", () => {
    const asked = bachelor({ equivalent: true, subjects: ["Law"] });
    const held = { ...degree("bachelor", "History"), experience: [experience("2010", "2020")] };
    expect(credit(asked, held)).toBe(0.8);
    expect(credit({ ...asked, subjects: ["History"] }, held)).toBe(0.9);
  });
});

describe("language", () => {
  const german = (level: string | null): Requirement => requirement("german", { level });
  it("at least the CEFR level asked (or none asked) = full", () => {
    expect(credit(german("B2"), { languages: [language("Deutsch", "B2")] })).toBe(0.8);
    expect(credit(german("C2"), { languages: [language("German", "native")] })).toBe(0.8);
    expect(credit(german(null), { languages: [language("German", "A1")] })).toBe(0.8);
    expect(credit(german(null), { languages: [language("German")] })).toBe(0.8);
  });
  it("lower or unknown level × 0.5", () => {
    expect(credit(german("B2"), { languages: [language("German", "B1")] })).toBe(0.4);
    expect(credit(german("A1"), { languages: [language("German")] })).toBe(0.4);
    expect(credit(german("A1"), { skills: [declared("German")] })).toBe(0.4);
  });
  it("a language certificate proves its language at its level", () => {
    const asked = german("B2");
    const more: Parameters<typeof credential>[1] = { kind: "language", skills: ["German"] };
    expect(credentialCredit(asked, "Language examination", { ...more, level: "C1" })).toBe(0.9);
    expect(credentialCredit(asked, "Language examination", { ...more, level: "B1" })).toBe(0.45);
    expect(credentialCredit(asked, "Language examination", { ...more, level: "advanced" })).toBe(0.45);
  });
  it("is said to be met as a language", () => {
    expect(met(german(null), { languages: [language("Deutsch")] }).evidence?.via).toBe("language");
  });
});

describe("what is held today", () => {
  const nurse = requirement("nurse");
  const held = (asked: Requirement, ...more: Parameters<typeof credential>): boolean =>
    met(asked, { credentials: [credential(...more)] }).held;
  it("is the thing itself or what implies it, current", () => {
    expect(held(nurse, "RN", { kind: "license" })).toBe(true);
    expect(held(requirement("secret"), "Top Secret clearance", { kind: "clearance" })).toBe(true);
    expect(held(requirement("sec-basic"), "Security Basic", { status: "expired" })).toBe(false);
  });
  it("is recorded work that stands for a degree", () => {
    const asked = requirement("Degree", { kind: "degree", level: "bachelor", equivalent: true });
    expect(met(asked, { experience: [experience("2010", "2020")] }).held).toBe(true);
  });
  it("is not a degree in another subject", () => {
    const asked = requirement("Degree", { kind: "degree", level: "bachelor", subjects: ["Law"] });
    expect(held(asked, "A degree", { kind: "degree", level: "bachelor", subject: "History" })).toBe(false);
    expect(held(asked, "A degree", { kind: "degree", level: "bachelor", subject: "Law" })).toBe(true);
  });
});
