// Ambiguous names in context: every line of tests/fixtures/skills/*.tsv names a skill that its sentence asks for, or "-id" for one that it does not.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createReader } from "../../../tools/reader";
import { loadSkills } from "../../../tools/tables";

const folder = new URL("../../fixtures/skills/", import.meta.url);
const skills = loadSkills();
const reader = createReader();

/** Ids found when the sentence stands alone under a heading that asks. */
function read(sentence: string): (string | null)[] {
  const heading = "Requirements";
  const text = `${heading}\n${sentence}`;
  const blocks = [
    { kind: "heading" as const, start: 0, end: heading.length },
    { kind: "item" as const, start: heading.length + 1, end: text.length },
  ];
  const { requirements, also } = reader({ text, blocks, title: "", company: "" });
  return [...requirements, ...also].map((one) => one.id);
}

const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));

describe.each(files)("%s", (file) => {
  const lines = readFileSync(new URL(file, folder), "utf8").trimEnd().split("\n").slice(1);
  test.each(lines.map((line) => line.split("\t") as [string, string]))("%s: %s", (expected, sentence) => {
    if (expected.startsWith("-")) expect(read(sentence)).not.toContain(expected.slice(1));
    else expect(read(sentence)).toContain(expected);
  });
});

test("every cased or phrase-only name has a sentence where it is found and one where it is not", () => {
  const covered = new Set(
    files.flatMap((file) =>
      readFileSync(new URL(file, folder), "utf8")
        .trimEnd()
        .split("\n")
        .slice(1)
        .map((line) => line.split("\t")[0]),
    ),
  );
  const ambiguous = skills.filter(
    (one) => one.cased.length > 0 || (one.phrases.length > 0 && !one.strong.includes(one.name)),
  );
  const missing = ambiguous.flatMap((one) => [one.id, `-${one.id}`]).filter((id) => !covered.has(id));
  expect(missing, "add lines to tests/fixtures/skills").toEqual([]);
});
