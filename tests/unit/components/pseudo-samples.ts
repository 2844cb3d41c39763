// What the views hold while they are shown in a language that nobody speaks, and which of it users or pages wrote.
import * as drafts from "../../../components/wallet/drafts";
import type { Credential, SavedPosting } from "../../../utils/schema";
import { entry } from "./entries";
import { evidence, fit, line, posting, reading, requirement, suggestion, text } from "./samples";

const asked = { years: 3, level: "advanced", equivalent: 4, open: true, obtainable: true, legal: true } as const;
export const sql = requirement("SQL", asked);
export const soft = requirement("kindness", { kind: "soft" });

const again = { quote: "SQL", start: text.lastIndexOf("SQL"), end: text.length, sentence: { start: 0, end: 9 } };
const planner = { type: "credential", id: "c", title: "Planner" } as const;
const sqlLine = line(sql, { credit: 0.4, points: 16, met: 0, asksYears: true, evidence: evidence({ years: 1 }) });
export const lines = [
  { ...sqlLine, mentions: [...sqlLine.mentions, again] },
  line([requirement("Power BI", { group: "g" }), requirement("Tableau", { group: "g" })], { generic: true }),
  line(requirement("demand forecasting", { importance: "mentioned" }), {
    credit: 0.9,
    points: 20,
    met: 0,
    evidence: evidence({ item: planner, grade: "verified", via: "implied", skill: "SQL" }),
  }),
];
export const rated = fit({
  lines,
  unscored: [soft],
  whenFinished: 71,
  blockers: [requirement("SQL", { kind: "license" })],
});

export const course: Credential = {
  ...drafts.toCredential(
    drafts.credentialValues({ title: "Data Course", issuer: "Guild", issued: "2022", expires: "2025-06" }),
  ),
  id: "c1",
  grade: "verified",
  skills: ["SQL"],
};
const degree: Credential = { ...course, id: "c2", kind: "degree", level: "master", subject: "SQL", status: "planned" };
export const wallet = {
  credentials: [course, degree],
  projects: [{ id: "p", title: "Planner", url: "https://example.org/p", skills: ["SQL"] }],
  experience: [{ id: "e", title: "Planner", start: "2020-01", end: null, skills: ["SQL"] }],
  languages: [{ id: "l", name: "Danish", level: "B2" as const }],
  skills: [{ id: "s", skill: "SQL", years: 3 }],
};

export const saved: SavedPosting = {
  id: "example:4711",
  posting: { ...posting, status: "closed" },
  reading,
  status: "saved",
  notes: "",
  savedAt: "2026-11-22T09:00:00.000Z",
  changedAt: "2026-11-22T09:00:00.000Z",
};

/** Fields in which users and pages write; all others hold our own words for kinds, states and so on, which nobody should see. */
const inItems = ["name", "title", "company", "location", "issuer", "provider", "subject", "skill", "skills", "url"];
const inEntries = ["basis", "recommended", "languages", "caution", "source"];
const written = new Set([...inItems, ...inEntries]);

function writtenIn(value: unknown, field = ""): string[] {
  if (typeof value === "string") return value !== "" && written.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => writtenIn(one, field));
  if (!value || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, one]) => writtenIn(one, name));
}

/** All that may be seen and is not in that language; the last ones stand in the table of views alone. */
export const data = [
  ...writtenIn([rated, posting, saved, wallet, entry, suggestion]),
  "Example Jobs",
  "Deutsch",
  "www.example.org",
  "example.org",
  "zz",
];
