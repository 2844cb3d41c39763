// The data files that the build makes of the readable tables: taxonomy, catalog and the catalog's compact index.
import { fileURLToPath } from "node:url";
import type { ResolvedPublicFile } from "wxt";
import { compactEntry } from "../utils/catalog/catalog";
import { compile } from "../utils/skills/compile";
import { loadCatalog } from "./catalog";
import { loadSkills } from "./tables";

/** What `npm run train` writes. */
export const modelFile = fileURLToPath(new URL("../utils/requirements/open/model.bin", import.meta.url));

/** Files to put at the top of the extension, as WXT takes them. Throws when a table is wrong. */
export function dataFiles(): ResolvedPublicFile[] {
  const entries = loadCatalog();
  const file = (relativeDest: string, data: unknown) => ({ relativeDest, contents: JSON.stringify(data) });
  return [
    file("taxonomy.json", compile(loadSkills())),
    file("catalog.json", entries),
    file("catalog-index.json", entries.map(compactEntry)),
    { relativeDest: "reader.bin", absoluteSrc: modelFile },
  ];
}
