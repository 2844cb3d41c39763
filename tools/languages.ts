// The languages that Laurel speaks: the folders of public/_locales. For the configurations of the build and of the unit tests.
import { readdirSync } from "node:fs";

/** What Vite puts in place of the name that utils/text.ts uses. */
export function languageDefine(): Record<string, string> {
  const folder = new URL("../public/_locales/", import.meta.url);
  return { __LANGUAGES__: JSON.stringify(readdirSync(folder).sort()) };
}
