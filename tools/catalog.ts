// Loads the catalog's data files from disk for tests, tools and the build; nothing that ships imports this.
import { readdirSync, readFileSync } from "node:fs";
import { Entry } from "../utils/schema";

const folder = new URL("../utils/catalog/data/", import.meta.url);

/** All entries of utils/catalog/data in the order of files and entries. Throws with every problem when a file is wrong. */
export function loadCatalog(): Entry[] {
  const entries: Entry[] = [];
  const problems: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json")).toSorted()) {
    const rows = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as unknown[];
    rows.forEach((row, index) => {
      const parsed = Entry.safeParse(row);
      if (parsed.success) entries.push(parsed.data);
      else problems.push(...parsed.error.issues.map(({ path, message }) => `${file}[${index}].${path.join(".")}: ${message}`));
    });
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return entries;
}
