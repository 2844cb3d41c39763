// What Chrome wants of the words of the interface: it refuses the whole extension for one bad key. Pure but for reading a build's files.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Problems as sentences. */
export function checkLocales(folder) {
  const files = globSync("_locales/*/messages.json", { cwd: folder });
  return files.flatMap((file) => {
    const keys = Object.keys(JSON.parse(readFileSync(join(folder, file), "utf8")));
    const bad = keys.filter((key) => !/^\w+$/.test(key));
    return bad.map((key) => `${file}: the key "${key}" may have letters, digits and _ alone`);
  });
}
