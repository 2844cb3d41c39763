import { beforeAll, expect, test } from "vitest";
import * as drafts from "../../../../components/wallet/drafts";
import english from "../../../../public/_locales/en/messages.json";
import { Credential, DeclaredSkill, Experience, Language, Project } from "../../../../utils/schema";
import { useText as takeWords } from "../../../../utils/text";

beforeAll(() => takeWords("en", english));

const wrong = (problems: object) => Object.entries(problems).flatMap(([field, problem]) => (problem ? [field] : []));

test("what the forms make fits the shapes of the store", () => {
  const id = "x";
  const credential = drafts.credentialValues({
    title: " First aid ",
    kind: "degree",
    level: "bachelor",
    issued: "2024",
  });
  expect(Credential.parse({ id, ...drafts.toCredential(credential) })).toMatchObject({
    title: "First aid",
    expires: null,
    level: "bachelor",
  });
  expect(Project.parse({ id, ...drafts.toProject({ title: "Tracker", url: " ", skills: [] }) }).url).toBeNull();
  expect(
    Experience.parse({ id, ...drafts.toExperience({ title: "Work", start: "2020-01", end: "", skills: [] }) }).end,
  ).toBeNull();
  expect(Language.parse({ id, ...drafts.toLanguage({ name: "German", level: "" }) }).level).toBeNull();
  expect(DeclaredSkill.parse({ id, ...drafts.toSkill({ skill: "SQL", years: "1,5" }) }).years).toBe(1.5);
});

test("a skill that stands typed in the field counts, once", () => {
  const project = { title: "T", url: "", skills: ["SQL"] };
  expect(drafts.toProject({ ...project, typed: " driving " }).skills).toEqual(["SQL", "driving"]);
  expect(drafts.toProject({ ...project, typed: "sql" }).skills).toEqual(["SQL"]);
  expect(drafts.toProject({ ...project, typed: " " }).skills).toEqual(["SQL"]);
  expect(drafts.toCredential(drafts.credentialValues({ title: "T", skills: ["R"] })).skills).toEqual(["R"]);
  expect(drafts.toExperience({ title: "T", start: "2020", end: "", skills: [], typed: "R" }).skills).toEqual(["R"]);
});

test("empty forms say what is missing", () => {
  expect(wrong(drafts.checkCredential(drafts.credentialValues()))).toEqual(["title"]);
  expect(wrong(drafts.checkCredential(drafts.credentialValues({ title: "BSc", kind: "degree" })))).toEqual(["level"]);
  expect(wrong(drafts.checkProject(drafts.projectValues()))).toEqual(["title"]);
  expect(wrong(drafts.checkExperience(drafts.experienceValues()))).toEqual(["title", "start"]);
  expect(wrong(drafts.checkLanguage(drafts.languageValues()))).toEqual(["name"]);
  expect(wrong(drafts.checkSkill(drafts.skillValues()))).toEqual(["skill"]);
});

test.each([
  ["2025", true],
  ["2025-03", true],
  ["2025-03-14", true],
  ["", true],
  ["2025-13", false],
  ["14.3.2025", false],
  ["25", false],
])("the date %j is fine: %s", (issued, fine) => {
  expect(wrong(drafts.checkCredential(drafts.credentialValues({ title: "T", issued })))).toEqual(
    fine ? [] : ["issued"],
  );
});

test("dates that cannot be in order are refused, dates that may be are taken", () => {
  const check = (start: string, end: string) => wrong(drafts.checkExperience({ title: "T", start, end, skills: [] }));
  expect(check("2024-05", "2024")).toEqual([]);
  expect(check("2024-05", "2024-04-30")).toEqual(["end"]);
  expect(check("2024-05", "2023")).toEqual(["end"]);
});

test("years are a number from 0 to 80, links begin with http", () => {
  for (const years of ["0", "2.5", "80", ""]) expect(wrong(drafts.checkSkill({ skill: "SQL", years }))).toEqual([]);
  for (const years of ["-1", "81", "two"]) expect(wrong(drafts.checkSkill({ skill: "SQL", years }))).toEqual(["years"]);
  expect(wrong(drafts.checkProject({ title: "T", url: "javascript:alert(1)", skills: [] }))).toEqual(["url"]);
});

test("a verified credential stays verified until a fact of it is changed by hand", () => {
  const old = drafts.toCredential(
    drafts.credentialValues({ title: "T", issuer: "I", skills: ["SQL"], issued: "2024" }),
  );
  const verified = { ...old, grade: "verified", entry: "e" } as const;
  const values = drafts.credentialValues(verified);
  expect(drafts.toCredential({ ...values, status: "revoked" }, verified)).toEqual({ ...verified, status: "revoked" });
  expect(drafts.toCredential({ ...values, skills: ["SQL", "R"] }, verified)).toMatchObject({
    grade: "stored",
    entry: "e",
  });
});
