// `npm run bench -- reading`: what reading a posting costs, step by step, beside other ways to find the same names and beside merely splitting
// the text into tokens (DESIGN 8). Everything in one run, bundled as the extension is; prints, no test asserts a time.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../tools/command.mjs";

const out = join(root, ".cache", "bench");

/** Bundles `reading/measure.ts` and runs it in a process of its own, where memory can be told. */
export async function bench() {
  const { build } = await import("vite");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { ssr: "tests/bench/reading/measure.ts", outDir: out, emptyOutDir: true, minify: false },
  });
  const { status } = spawnSync(process.execPath, ["--expose-gc", join(out, "measure.js")], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
