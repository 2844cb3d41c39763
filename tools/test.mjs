// `npm test`: everything that must hold, from a fresh clone on. `-- --quick` leaves the browsers out, `-- --only=types,unit` picks steps.
import { explain, Failure, run } from "./command.mjs";
import { buildGallery } from "./gallery/build.mjs";
import { setUp } from "./setup.mjs";
import { runSteps } from "./steps.mjs";

/** The tests of a runner in its own last lines, given back, or put into the Failure that it ended with. */
async function counting(printed, pattern) {
  const count = (output, word) => Number(new RegExp(pattern.replace("WORD", word), "m").exec(output)?.[1] ?? 0);
  const both = (output) => ({ passed: count(output, "pass(?:ed)?"), failed: count(output, "fail(?:ed)?") });
  try {
    return both(await printed);
  } catch (error) {
    if (error instanceof Failure) error.counted = both(error.output);
    throw error;
  }
}

const vitestLine = "^\\s*Tests\\b.*?(\\d+) WORD";
const nodeLine = "^\\S* ?WORD (\\d+)$";

/** Cheap steps first. */
const steps = [
  { name: "prepare", run: () => run("wxt", ["prepare"]) },
  { name: "format", run: () => run("oxfmt", ["--check"], { hint: "`npm run format` writes it as it should be." }) },
  { name: "lint", run: () => run("oxlint", ["--type-aware", "--deny-warnings"]), needs: ["prepare"] },
  { name: "types", run: () => run("tsc", ["--noEmit"]), needs: ["prepare"] },
  { name: "dead-code", run: () => run("knip", [], { hint: "Delete what nobody uses, or use it." }) },
  { name: "unit", run: () => counting(run("vitest", ["run"]), vitestLine), needs: ["prepare"] },
  { name: "build-chrome", run: () => run("wxt", ["build"]) },
  { name: "build-firefox", run: () => run("wxt", ["build", "-b", "firefox"]) },
  { name: "build-gallery", run: buildGalleries, slow: true },
  { name: "build-check", run: checkBuilds, live: true, needs: ["build-chrome", "build-firefox"] },
  { name: "web-ext-lint", run: () => run("web-ext", ["lint", "-s", ".output/firefox-mv3"]), needs: ["build-firefox"] },
  { name: "browsers", run: installBothBrowsers, slow: true },
  {
    name: "e2e",
    run: testEndToEnd,
    live: true,
    slow: true,
    needs: ["build-chrome", "build-firefox", "build-gallery", "browsers"],
  },
];

async function installBothBrowsers() {
  // needs a newer Node than the one that this file may be started with
  const { installBrowsers } = await import("./browsers.mjs");
  await installBrowsers(["chromium", "firefox"], { tls: true });
}

/** The same extension with a page that shows every component: only the end-to-end tests of accessibility need it. */
async function buildGalleries() {
  for (const name of ["chromium", "firefox"]) await buildGallery(name);
}

function checkBuilds() {
  return run("node", ["tools/check-build.mjs"], { live: true });
}

function testEndToEnd() {
  const hint = "One browser alone: BROWSERS=firefox npm run e2e";
  const reporter = ["--test-reporter=spec", "--test-reporter-destination=stdout"];
  // two browsers at once are too much for two cores; a test that hangs must not take the others with it
  const limits = ["--test-concurrency=1", "--test-timeout=600000"];
  const args = ["--test", ...limits, ...reporter, "tests/e2e/*.test.mjs"];
  return counting(run("node", args, { live: true, hint }), nodeLine);
}

function chosenSteps() {
  const quick = process.argv.includes("--quick");
  const only = process.argv
    .find((word) => word.startsWith("--only="))
    ?.slice(7)
    .split(",");
  const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
  if (unknown.length > 0) {
    throw new Failure(`There is no step ${unknown.join(", ")}.`, {
      hint: `Steps: ${steps.map(({ name }) => name).join(", ")}`,
    });
  }
  return steps.filter(({ name, slow }) => (only ? only.includes(name) : !(quick && slow)));
}

try {
  await setUp();
  process.exitCode = (await runSteps(chosenSteps())) ? 0 : 1;
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 1;
}
