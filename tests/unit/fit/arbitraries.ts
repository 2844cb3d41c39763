// Random postings, wallets and catalogs over the small taxonomy, for the laws of the fit.
import * as fc from "fast-check";
import type { CatalogItem } from "../../../utils/catalog/catalog";
import type { RateInput } from "../../../utils/fit/assess";
import type { Credential, Experience, Language, Requirement, Wallet } from "../../../utils/schema";
import { experience, item, requirement, taxonomy } from "./build";

const ids = taxonomy.skills.map(({ id }) => id);
const names = [...taxonomy.skills.map(({ name }) => name), "RN", "CCA", "js", "Loom weaving", "Bachelor's degree", "…"];
const degreeLevels = ["secondary", "associate", "bachelor", "master", "doctorate"];
const languageLevels = ["A1", "B1", "B2", "C1", "C2"] as const;
const subjects = ["Computer Science", "Science", "History", "Nursing"];
const id = fc.uuid();
const or = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const day = fc
  .tuple(fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, of]) => {
    const two = (part: number): string => String(part).padStart(2, "0");
    return fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(of)}`);
  });

const asked: fc.Arbitrary<Requirement> = fc
  .record({
    what: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...ids).map((known) => requirement(known)) },
      { weight: 1, arbitrary: fc.constantFrom("Loom weaving", "loom-weaving", "JS").map((name) => requirement(name)) },
      { weight: 1, arbitrary: fc.constant(requirement("Bachelor's degree", { kind: "degree" })) },
      { weight: 1, arbitrary: fc.constant(requirement("Work with looms", { kind: "experience" })) },
    ),
    importance: fc.constantFrom("required", "required", "preferred", "mentioned"),
    years: or(fc.integer({ min: 0, max: 10 })),
    group: fc.constantFrom(null, null, null, "g", "h"),
    open: fc.boolean(),
    equivalent: fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 8 })),
    obtainable: fc.boolean(),
    legal: fc.boolean(),
    level: fc.nat(),
    subjects: fc.subarray(subjects),
  })
  .map(({ what, level, subjects: named, ...more }) => {
    const levels: Partial<Record<string, readonly string[]>> = { degree: degreeLevels, language: languageLevels };
    const fitting = levels[what.kind] ?? ["introductory", "working", "advanced"];
    const chosen = fitting[level % (fitting.length + 1)] ?? null;
    return { ...what, ...more, level: chosen, subjects: what.kind === "degree" ? named : [] };
  });

/** Rarely too few requirements to rate; each at a place of its own. */
export const input: fc.Arbitrary<RateInput> = fc
  .tuple(
    fc.array(asked, { minLength: 4, maxLength: 14 }),
    fc.array(asked, { maxLength: 4 }),
    fc.array(fc.nat(500), { minLength: 18, maxLength: 18 }),
  )
  .map(([requirements, also, gaps]) => {
    let start = 0;
    const rest = [...gaps];
    const place = (each: Requirement): Requirement => {
      start += 1 + (rest.pop() ?? 0);
      return { ...each, start, end: start + 5, sentence: { start, end: start + 5 } };
    };
    const reading = { requirements: requirements.map(place), also: also.map(place), language: "en", understood: true };
    return { status: "open", reading };
  });

export const credential: fc.Arbitrary<Credential> = fc
  .record({
    id,
    title: fc.constantFrom(...names),
    issuer: fc.constant(""),
    kind: fc.constantFrom("micro-credential", "certification", "license", "clearance", "degree", "language", "skill"),
    subject: or(fc.constantFrom(...subjects)),
    skills: fc.array(fc.constantFrom(...names), { maxLength: 3 }),
    issued: or(day),
    expires: or(day),
    status: fc.constantFrom("earned", "earned", "earned", "planned", "in-progress", "expired", "revoked"),
    grade: fc.constantFrom("verified", "stored"),
    entry: fc.constant(null),
    level: fc.nat(),
  })
  .map(({ level, ...more }) => {
    const levels =
      more.kind === "degree" ? degreeLevels : more.kind === "language" ? languageLevels : ["introductory", "advanced"];
    return { ...more, level: levels[level % (levels.length + 1)] ?? null };
  });
const project = fc.record({
  id,
  title: fc.constant("A project"),
  url: fc.constant(null),
  skills: fc.array(fc.constantFrom(...names)),
});
const job: fc.Arbitrary<Experience> = fc
  .tuple(id, or(day), or(day), fc.array(fc.constantFrom(...names), { maxLength: 4 }))
  .map(([jobId, start, end, skills]) => ({ ...experience(start, end, ...skills), id: jobId }));
const language: fc.Arbitrary<Language> = fc.record({
  id,
  name: fc.constantFrom("German", "deutsch"),
  level: or(fc.constantFrom(...languageLevels, "native")),
});
const declared = fc.record({ id, skill: fc.constantFrom(...names), years: or(fc.integer({ min: 0, max: 12 })) });

export const wallet: fc.Arbitrary<Wallet> = fc.record({
  credentials: fc.array(credential, { maxLength: 6 }),
  projects: fc.array(project, { maxLength: 2 }),
  experience: fc.array(job, { maxLength: 3 }),
  languages: fc.array(language, { maxLength: 2 }),
  skills: fc.array(declared, { maxLength: 5 }),
});

export const catalog: fc.Arbitrary<CatalogItem[]> = fc.uniqueArray(
  fc
    .record({
      id,
      certifies: fc.subarray(["cluster-admin", "sec-basic", "sec-expert", "nurse"], { maxLength: 1 }),
      skills: fc.subarray(["python", "sql", "react", "next-js", "kubernetes", "vue", "german"], {
        minLength: 1,
        maxLength: 4,
      }),
      level: fc.constantFrom(null, "introductory", "working", "advanced"),
      hours: or(fc.integer({ min: 1, max: 300 }).map((max) => ({ min: 1, max, basis: "issuer" }))),
      status: fc.constantFrom("current", "current", "current", "retired"),
      prerequisites: or(fc.record({ hard: fc.subarray(["sec-basic", "javascript"]), recommended: fc.constant(null) })),
    })
    .map(({ id: itemId, ...more }) => item(itemId, more as Partial<CatalogItem>)),
  { maxLength: 8, selector: (each) => each.id },
);

/** The same things in another order. */
export function shuffled<T>(things: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...things], { minLength: things.length });
}
