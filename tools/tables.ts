// Loads the vocabulary tables from disk for tests, tools and the build; nothing that ships imports this.
import { readdirSync, readFileSync } from "node:fs";
import type { Skill } from "../utils/schema";
import { readTable } from "../utils/skills/tables";

const folder = new URL("../utils/skills/data/", import.meta.url);

/** All skills of utils/skills/data in the order of files and lines. Throws with every problem when a table is wrong. */
export function loadSkills(): Skill[] {
  const skills: Skill[] = [];
  const problems: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()) {
    const table = readTable(file.replace(/\.tsv$/, ""), readFileSync(new URL(file, folder), "utf8"));
    skills.push(...table.skills);
    problems.push(...table.problems);
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return skills;
}
