// Holds both builds to DESIGN 3: manifest, policy, size budgets, and what a bundle must not contain. Reads .output/ alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explain, Failure, root } from "./command.mjs";
import { checkCode } from "./check-build/code.mjs";
import { checkLocales } from "./check-build/locales.mjs";
import { checkManifest } from "./check-build/manifest.mjs";
import { checkPages } from "./check-build/pages.mjs";
import { measure } from "./check-build/sizes.mjs";

const builds = { chrome: "chrome-mv3", firefox: "firefox-mv3" };
/** Hosts by board: a new one is a decision, so it stands in a file of its own. */
const coreHosts = Object.values(
  JSON.parse(readFileSync(join(root, "tests/fixtures/manifest/core-hosts.json"), "utf8")),
).flat();

/** Prints sizes and problems of both builds; a Failure when there is a problem. */
function checkBuilds() {
  const problems = [];
  for (const [browser, name] of Object.entries(builds)) {
    const folder = join(root, ".output", name);
    const manifest = readManifest(folder);
    const sizes = measure(folder, manifest);
    for (const { what, bytes, limit } of sizes) {
      const over = bytes > limit;
      console.log(
        `${over ? "✗" : "✓"} ${browser.padEnd(8)} ${what.padEnd(20)} ${kilobytes(bytes)} of ${kilobytes(limit)} gzip`,
      );
      if (over) problems.push(`${browser}: ${what} is ${bytes - limit} bytes over its budget`);
    }
    const found = [
      ...checkManifest(manifest, browser, coreHosts),
      ...checkPages(folder),
      ...checkCode(folder),
      ...checkLocales(folder),
    ];
    problems.push(...found.map((problem) => `${browser}: ${problem}`));
  }
  if (problems.length > 0)
    throw new Failure(problems.join("\n"), { hint: "The rules are in docs/development.md, “What a build must be”." });
  console.log("✓ manifests, policy and code of both builds");
}

function readManifest(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  } catch {
    throw new Failure(`There is no build in ${folder}.`, { hint: "Run `npm run build` first." });
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(8);
}

try {
  checkBuilds();
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 1;
}
