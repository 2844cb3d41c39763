// The data files that the build makes of the readable tables: taxonomy, catalog and the catalog's compact index.
import { compactEntry } from "../utils/catalog/catalog";
import { compile } from "../utils/skills/compile";
import { loadCatalog } from "./catalog";
import { loadSkills } from "./tables";

/** Files to put at the top of the extension, as WXT takes them. Throws when a table is wrong. */
export function dataFiles(): { relativeDest: string; contents: string }[] {
  const entries = loadCatalog();
  const file = (relativeDest: string, data: unknown) => ({ relativeDest, contents: JSON.stringify(data) });
  return [
    file("taxonomy.json", compile(loadSkills())),
    file("catalog.json", entries),
    file("catalog-index.json", entries.map(compactEntry)),
  ];
}
