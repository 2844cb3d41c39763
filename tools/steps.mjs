// Numbered steps that a person can follow: what runs now, how long it took, what went wrong and what to do. Imports no package.
import { explain, Failure } from "./command.mjs";

/**
 * A step: `name`; `run`, which may give back `{passed, failed}` when it counts tests; `needs`, names of steps without which it makes
 * no sense; `live` when it prints by itself.
 * Runs all, whatever fails, prints a summary and the closing line "N passed, N failed" (the tests of the steps that count some, and
 * the others as one each), and gives back whether everything passed.
 */
export async function runSteps(steps) {
  const start = Date.now();
  const done = new Map();
  for (const [index, step] of steps.entries()) {
    const missing = (step.needs ?? []).find((name) => done.has(name) && done.get(name).state !== "ok");
    const label = `[${index + 1}/${steps.length}] ${step.name}`;
    done.set(step.name, missing ? skip(label, missing) : await runStep(label, step));
  }
  const results = [...done.values()];
  printSummary(done, secondsSince(start));
  const passed = sum(results, "passed");
  const failed = sum(results, "failed");
  console.log(`${passed} passed, ${failed} failed`);
  return results.every(({ state }) => state === "ok");
}

async function runStep(label, { run, live = false }) {
  const start = Date.now();
  process.stdout.write(live ? `${label} …\n` : `${label} … `);
  const clock = showClock(label, start, live);
  try {
    const counted = await run();
    clock.stop(`${live ? label : ""} ok ${secondsSince(start)} s\n`);
    return { state: "ok", seconds: secondsSince(start), passed: counted?.passed ?? 1, failed: counted?.failed ?? 0 };
  } catch (error) {
    clock.stop(`${live ? label : ""} FAILED ${secondsSince(start)} s\n${explain(error)}`);
    const counted = error instanceof Failure ? error.counted : undefined;
    return {
      state: "FAILED",
      seconds: secondsSince(start),
      passed: counted?.passed ?? 0,
      failed: counted?.failed || 1,
    };
  }
}

function skip(label, missing) {
  console.log(`${label} skipped: it needs "${missing}"`);
  return { state: "skipped", seconds: 0, passed: 0, failed: 0 };
}

/** On a terminal the seconds run; in a log there is nothing between start and end. */
function showClock(label, start, live) {
  const moving = process.stdout.isTTY && !live;
  const timer = moving && setInterval(() => process.stdout.write(`\r${label} … ${secondsSince(start)} s`), 1000);
  return {
    stop(words) {
      clearInterval(timer);
      process.stdout.write(moving ? `\r${label} …${words}` : words.trimStart());
    },
  };
}

function printSummary(done, seconds) {
  console.log("");
  for (const [name, result] of done) {
    const tests = result.passed + result.failed > 1 ? `  ${result.passed} passed, ${result.failed} failed` : "";
    console.log(`${name.padEnd(16)} ${result.state.padEnd(8)} ${String(result.seconds).padStart(4)} s${tests}`);
  }
  const count = (state) => [...done.values()].filter((result) => result.state === state).length;
  console.log(
    `\n${done.size} steps in ${seconds} s: ${count("ok")} ok, ${count("FAILED")} failed, ${count("skipped")} skipped`,
  );
}

const secondsSince = (start) => Math.round((Date.now() - start) / 1000);
const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);
