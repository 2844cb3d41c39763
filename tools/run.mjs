// Runs a TypeScript tool with the module resolution of the extension (import.meta.glob, JSON, imports without extension):
// `node tools/run.mjs tools/read.ts ARGUMENTS`. The tool awaits its work at the top level.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { explain, Failure, root } from "./command.mjs";
import { setUp } from "./setup.mjs";

const [tool = "", ...args] = process.argv.slice(2);

// a reader that stops early (`| head`) is no error
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  if (!existsSync(tool))
    throw new Failure(`There is no tool "${tool}".`, { hint: "Use: node tools/run.mjs tools/NAME.ts ARGUMENTS" });
  await setUp();
  await runTool(resolve(tool));
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 1;
}

async function runTool(file) {
  const { runnerImport } = await import("vite");
  process.argv = [process.execPath, file, ...args];
  await runnerImport(file, { root, logLevel: "error" });
}
