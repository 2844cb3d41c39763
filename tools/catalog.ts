// Loads the catalog's data files from disk for tests, tools and the build; nothing that ships imports this.
import { readdirSync, readFileSync } from "node:fs";
import * as z from "zod/mini";
import { Entry } from "../utils/schema";

const folder = new URL("../utils/catalog/data/", import.meta.url);

/** All entries of utils/catalog/data in the order of files and entries. Throws with every problem when a file is wrong. */
export function loadCatalog(): Entry[] {
  const entries: Entry[] = [];
  const problems: string[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  for (const file of files.toSorted()) {
    const parsed = z.array(Entry).safeParse(read(file, problems));
    if (parsed.success) entries.push(...parsed.data);
    else problems.push(...parsed.error.issues.map(({ path, message }) => `${file}: ${path.join(".")}: ${message}`));
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return entries;
}

/** What the file holds; an empty list, and a problem, when it is no JSON. */
function read(file: string, problems: string[]): unknown {
  try {
    return JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  } catch (error) {
    problems.push(`${file}: ${String(error)}`);
    return [];
  }
}
