// The curated catalog: every file of utils/catalog/data is in order, and no fact stands without its source. A new entry needs no new test.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCatalog } from "../../../tools/catalog";
import { loadSkills } from "../../../tools/tables";
import { Entry, type Skill } from "../../../utils/schema";
import { normalise } from "../../../utils/skills/normalise";

const folder = new URL("../../../utils/catalog/data/", import.meta.url);
const files = readdirSync(folder).sort();
const entries = loadCatalog();
const entryIds = new Set(entries.map(({ id }) => id));
const skills = new Map<string, Skill>(loadSkills().map((skill) => [skill.id, skill]));
const fields = new Set([...skills.values()].filter(({ kind }) => kind === "skill").map(({ field }) => field));

/** What may stand in an entry only with a source; everything else is what the entry is, or our own judgement. */
const sourced = [
  "url",
  "hours",
  "cost",
  "assessment",
  "qualityAssurance",
  "prerequisites",
  "validity",
  "renewal",
  "languages",
  "verification",
] as const satisfies readonly (keyof Entry)[];

/** No source can have been read after the catalog was last worked on; raise it with the next round of checks. */
const lastChecked = "2026-11-25";

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) < index);
const isHttps = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === "https:";

describe.each(files)("%s", (file) => {
  const text = readFileSync(new URL(file, folder), "utf8");
  const rows = JSON.parse(text) as Entry[];

  test("is formatted as JSON.stringify(entries, null, 2) and one newline, keys in the order of the schema", () => {
    const parsed = rows.map((row) => {
      const entry = Entry.parse(row);
      return inOrderOf(Object.keys(Entry.shape), {
        ...entry,
        provenance: inOrderOf(
          sourced,
          Object.fromEntries(
            Object.entries(entry.provenance).map(([name, origin]) => [
              name,
              inOrderOf(["source", "date", "confidence"], origin),
            ]),
          ),
        ),
      });
    });
    expect(text).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  });

  test("is sorted by id", () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  test("holds the entries of one issuer and bears its name", () => {
    const issuers = [...new Set(rows.map(({ issuer }) => issuer))];
    expect(issuers).toHaveLength(1);
    expect(file).toBe(`${kebab(issuers[0] ?? "")}.json`);
  });
});

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  test("has a kebab-case id, a trimmed title and no name twice", () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    const names = [entry.title, ...entry.aliases];
    expect(names.filter((name) => name === "" || name !== name.trim())).toEqual([]);
    expect(repeated(names.map(normalise))).toEqual([]);
  });

  test("teaches skills, certifies credentials and stands in a field that the taxonomy knows", () => {
    expect(fields).toContain(entry.field);
    expect(entry.skills.filter((skill) => skills.get(skill)?.kind !== "skill")).toEqual([]);
    expect(
      entry.certifies.filter((one) => !["certification", "license"].includes(skills.get(one)?.kind ?? "")),
    ).toEqual([]);
    expect(repeated([...entry.skills, ...entry.certifies])).toEqual([]);
    expect(entry.skills.length, "skills are the main ones").toBeLessThanOrEqual(8);
    expect(entry.skills.length + entry.certifies.length, "an entry shows something").toBeGreaterThan(0);
  });

  test("bears no id of the taxonomy but that of what it certifies", () => {
    if (skills.has(id)) expect(entry.certifies).toContain(id);
  });

  test("asks for entries or skills that exist", () => {
    const unknown = (entry.prerequisites?.hard ?? []).filter((one) => !entryIds.has(one) && !skills.has(one));
    expect(unknown).toEqual([]);
    if (entry.supersededBy !== null) expect(entryIds).toContain(entry.supersededBy);
  });

  test("names a source for every fact, and none for what is unknown", () => {
    const known = sourced.filter((name) => entry[name] !== null);
    expect(Object.keys(entry.provenance).toSorted()).toEqual(known.toSorted());
  });

  test("has sources with a real date and https addresses", () => {
    for (const { source, date } of Object.values(entry.provenance)) {
      expect(source).not.toBe("");
      if (/^\w+:\/\//.test(source)) expect(isHttps(source), source).toBe(true);
      expect(isRealDate(date), date).toBe(true);
      expect(date <= lastChecked, `${date} is after ${lastChecked}`).toBe(true);
    }
    if (entry.url !== null) expect(isHttps(entry.url), entry.url).toBe(true);
  });

  test("has numbers that can be", () => {
    for (const { amount, currency } of entry.cost ?? []) {
      expect(amount).toBeGreaterThanOrEqual(0);
      expect(currency).toMatch(/^[A-Z]{3}$/);
    }
    if (entry.hours) {
      expect(entry.hours.min).toBeGreaterThan(0);
      expect(entry.hours.max).toBeGreaterThanOrEqual(entry.hours.min);
      expect(entry.hours.basis).not.toBe("");
    }
    if (typeof entry.validity === "number") expect(entry.validity).toBeGreaterThan(0);
  });

  test("says what must be said", () => {
    if (entry.status === "retired") expect(entry.supersededBy ?? entry.caution).not.toBeNull();
    if (entry.type === "license") expect(entry.caution).toContain("legal requirement");
    if (entry.caution !== null) expect(entry.caution, "one plain sentence").toMatch(/^[A-Z].{10,160}\.$/);
  });
});

describe("the catalog", () => {
  test("has at least 40 entries that can be earned today, over at least 15 fields of work", () => {
    const current = entries.filter(({ status }) => status === "current");
    expect(current.length).toBeGreaterThanOrEqual(40);
    expect(new Set(current.map(({ field }) => field)).size).toBeGreaterThanOrEqual(15);
  });

  test("has few licences: they are rules, not further training", () => {
    expect(entries.filter(({ type }) => type === "license").length).toBeLessThanOrEqual(4);
  });

  test("gives no id and no name twice", () => {
    expect(repeated(entries.map(({ id }) => id))).toEqual([]);
    expect(repeated(entries.flatMap(({ title, aliases }) => [title, ...aliases].map(normalise)))).toEqual([]);
  });
});

function inOrderOf(keys: readonly string[], record: object): object {
  const cells = new Map(Object.entries(record));
  return Object.fromEntries(keys.filter((key) => cells.has(key)).map((key) => [key, cells.get(key)]));
}

function kebab(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** YYYY, YYYY-MM or YYYY-MM-DD that the calendar has. */
function isRealDate(date: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) return false;
  const day = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
