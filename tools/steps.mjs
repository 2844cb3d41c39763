// Work that a person can follow: what runs now, how long it took, what went wrong and what to do. Imports no package.
import { explain, Failure } from "./command.mjs";

/**
 * Runs all steps one after the other, whatever fails. A step: `name`; `run`, which may give back `{passed, failed}` when it counts
 * tests; `needs`, names of steps without which it makes no sense; `live` when it prints by itself.
 * Prints a summary and the closing line "N passed, N failed" (the tests of the steps that count some, and the others as one each),
 * and gives back whether everything passed.
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
  console.log(`${sum(results, "passed")} passed, ${sum(results, "failed")} failed`);
  return results.every(({ state }) => state === "ok");
}

async function runStep(label, { run, live }) {
  const start = Date.now();
  try {
    const counted = await announce(label, run, { live });
    return { state: "ok", seconds: secondsSince(start), passed: counted?.passed ?? 1, failed: counted?.failed ?? 0 };
  } catch (error) {
    process.stdout.write(explain(error));
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

/** Does one piece of work with its name and time on the screen, and gives back what it gives back; an error is passed on. */
export async function announce(label, work, { live = false } = {}) {
  const start = Date.now();
  process.stdout.write(live ? `${label} …\n` : `${label} … `);
  // on a terminal the seconds run; in a log there is nothing between start and end
  const moving = process.stdout.isTTY && !live;
  const clock = moving && setInterval(() => process.stdout.write(`\r${label} … ${secondsSince(start)} s`), 1000);
  const end = (word) => {
    clearInterval(clock);
    const before = moving ? `\r${label} … ` : live ? `${label} … ` : "";
    process.stdout.write(`${before}${word} ${secondsSince(start)} s\n`);
  };
  try {
    const result = await work();
    end("ok");
    return result;
  } catch (error) {
    end("FAILED");
    throw error;
  }
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
