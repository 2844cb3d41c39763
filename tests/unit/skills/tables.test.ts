// The vocabulary tables: every *.tsv of utils/skills/data is in order, and together they hold no name twice. A new table needs no new test.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Skill } from "../../../utils/schema";
import { normalise } from "../../../utils/skills/normalise";
import { columns, readTable } from "../../../utils/skills/tables";
import { tokenKey } from "../../../utils/skills/tokens";
import { spellings } from "../../../utils/skills/variants";

const folder = new URL("../../../utils/skills/data/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".tsv"))
  .sort();

interface Row {
  skill: Skill;
  /** File and line, as an editor opens it. */
  where: string;
}

const texts = new Map(files.map((file) => [file, readFileSync(new URL(file, folder), "utf8")]));
const rows = files.flatMap(readRows);
const whereById = new Map(rows.map(({ skill, where }) => [skill.id, where]));

function readRows(file: string): Row[] {
  const text = texts.get(file) ?? "";
  const ids = text.split("\n").map((line) => line.split("\t")[0]);
  const { skills } = readTable(file.replace(/\.tsv$/, ""), text);
  let line = 0;
  return skills.map((skill) => {
    line = ids.indexOf(skill.id, line + 1);
    return { skill, where: `${file}:${line + 1}` };
  });
}

describe.each(files)("%s", (file) => {
  const text = texts.get(file) ?? "";
  const lines = text.split("\n");
  const own = readRows(file);

  test("has the header and nine cells in every line", () => {
    expect(lines[0], `${file}:1 must name the columns, tab-separated`).toBe(columns.join("\t"));
    expect(readTable(file, text).problems).toEqual([]);
  });

  test('has no stray space, separates lists by "; " and ends with one newline', () => {
    const problems = lines.flatMap((line, index) => {
      const stray = /.{0,20}(?:^ | $| \t|\t | {2}| ;|;(?! [^\s;])).{0,20}/.exec(line);
      return stray ? [`${file}:${index + 1} has a stray space or semicolon at "${stray[0]}".`] : [];
    });
    expect(problems).toEqual([]);
    expect(text.endsWith("\n") && !text.endsWith("\n\n"), `${file} must end with one newline`).toBe(true);
  });

  test("is sorted by id", () => {
    const problems = own.flatMap(({ skill, where }, index) => {
      const before = own[index - 1]?.skill.id;
      return before !== undefined && before > skill.id ? [`${where} "${skill.id}" must stand before "${before}".`] : [];
    });
    expect(problems).toEqual([]);
  });

  test("names no alias twice in one skill", () => {
    const problems = own.flatMap(({ skill, where }) =>
      repeated([
        ...[...skill.strong, ...skill.phrases].map((alias) => (isCapitals(alias) ? alias : tokenKey(alias))),
        ...skill.cased.map((alias) => `exactly ${alias}`),
      ]).map((alias) => `${where} "${skill.id}" has the alias "${alias}" twice.`),
    );
    expect(problems).toEqual([]);
  });

  test("implies only what exists, and never itself", () => {
    const problems = own.flatMap(({ skill, where }) => [
      ...skill.implies
        .filter((id) => !whereById.has(id))
        .map((id) => `${where} "${skill.id}" implies "${id}", which no table has.`),
      ...(skill.implies.includes(skill.id) ? [`${where} "${skill.id}" implies itself.`] : []),
      ...repeated(skill.implies).map((id) => `${where} "${skill.id}" implies "${id}" twice.`),
    ]);
    expect(problems).toEqual([]);
  });
});

describe("all tables together", () => {
  test("no id is used twice", () => {
    expect(clashes(({ skill }) => [skill.id])).toEqual([]);
  });

  test("no name is used twice within a kind", () => {
    expect(clashes(({ skill }) => [`${skill.kind} ${normalise(skill.name)}`])).toEqual([]);
  });

  test("no strong alias means two skills of the same kind, in any spelling", () => {
    const forms = ({ skill }: Row): string[] =>
      skill.strong.flatMap((alias) => spellings(alias).map((form) => `${skill.kind} ${normalise(form)}`));
    expect(clashes(forms)).toEqual([]);
  });

  test("implies has no circles", () => {
    const implies = new Map(rows.map(({ skill }) => [skill.id, skill.implies]));
    const problems = rows.flatMap(({ skill, where }) => {
      const circle = pathBack(skill.id, implies);
      return circle ? [`${where} "${skill.id}" implies itself by way of ${circle.join(" → ")}.`] : [];
    });
    expect(problems).toEqual([]);
  });

  test("a family has at least two members", () => {
    const members = new Map<string, Row[]>();
    for (const row of rows) members.set(row.skill.family, [...(members.get(row.skill.family) ?? []), row]);
    const problems = [...members].flatMap(([family, [first, ...others]]) =>
      family !== "" && others.length === 0 ? [`${first?.where} is alone in the family "${family}".`] : [],
    );
    expect(problems).toEqual([]);
  });
});

/** A sentence for every key that rows of two different skills share. */
function clashes(keysOf: (row: Row) => string[]): string[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) =>
    [...new Set(keysOf(row))].flatMap((key) => {
      const known = first.get(key);
      if (known === undefined) first.set(key, row);
      return known ? [`${row.where} "${row.skill.id}" and ${known.where} "${known.skill.id}" both have "${key}".`] : [];
    }),
  );
}

function repeated(items: readonly string[]): string[] {
  return items.filter((item, index) => items.indexOf(item) < index);
}

/** Matched in capitals alone, so that "AWS" beside "aws" is no repetition. */
function isCapitals(alias: string): boolean {
  return alias.length <= 6 && alias === alias.toUpperCase();
}

/** The shortest way of implications from `id` back to itself, or undefined. */
function pathBack(id: string, implies: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  let paths = [[id]];
  while (paths.length > 0) {
    const next = paths.flatMap((path) => (implies.get(path.at(-1) ?? "") ?? []).map((to) => [...path, to]));
    const circle = next.find((path) => path.at(-1) === id);
    if (circle) return circle;
    paths = next.filter((path) => {
      const end = path.at(-1) ?? "";
      if (seen.has(end)) return false;
      seen.add(end);
      return true;
    });
  }
  return undefined;
}
