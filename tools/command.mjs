// Runs the project's commands under the project's own Node and packages. Must run on a plain Node 18, so it imports no package.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const bin = join(root, "node_modules", ".bin");

/** What a person can act on: `message` says what is wrong, `hint` what to do, `output` what the command printed (`seen`: as it came). */
export class Failure extends Error {
  constructor(message, { hint = "", output = "", seen = false } = {}) {
    super(message);
    this.hint = hint;
    this.output = output;
    this.seen = seen;
  }
}

/** The environment of a child whose `node`, and every package's command, is the project's own. */
export function environment(extra = {}) {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: "1", ...extra };
}

/**
 * Runs a command in the project's folder and gives back all it printed; with `live` it is shown as it comes, too.
 * A command that cannot start, or ends with another code than 0, is a Failure.
 */
export function run(command, args, { hint = "", env = {}, live = false } = {}) {
  return new Promise((resolve, reject) => {
    // npm's commands are .cmd files on Windows, which only a shell starts
    const child = spawn(command, args, { cwd: root, env: environment(env), shell: process.platform === "win32" });
    let output = "";
    const take = (text) => {
      output += stripVTControlCharacters(text);
      if (live) process.stdout.write(text);
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    child.on("error", (error) => reject(new Failure(`${command} does not start: ${error.message}`, { hint })));
    child.on("close", (code, signal) => {
      if (code === 0) return resolve(output);
      const ended = `${[command, ...args].join(" ")} ended with ${signal ?? `code ${code}`}`;
      reject(new Failure(ended, { hint, output, seen: live }));
    });
  });
}

/** An error for a person: what is wrong, the last lines that were printed, what to do. An unexpected one shows where it came from. */
export function explain(error) {
  if (!(error instanceof Failure)) return `${ownFrames(error)}\n`;
  const tail = error.seen ? "" : error.output.trimEnd().split("\n").slice(-60).join("\n");
  return `${[tail, error.message, error.hint].filter(Boolean).join("\n")}\n`;
}

function ownFrames(error) {
  const foreign = /^\s+at .*(node_modules|node:)/;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return stack
    .split("\n")
    .filter((line) => !foreign.test(line))
    .join("\n");
}
