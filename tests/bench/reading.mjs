// `npm run bench -- reading`: what reading a posting costs, step by step, beside other ways to find the same names and beside merely splitting
// the text into tokens (DESIGN 8). Everything in one run, bundled as the extension is; prints, no test asserts a time.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tools/command.mjs";

const out = join(root, ".cache", "bench");

/** Bundles `reading/measure.ts` and runs it in a process of its own, where memory can be told. */
export async function bench() {
  const { build, runnerImport } = await import("vite");
  const { module } = await runnerImport(join(root, "tools", "data-files.ts"), { root, configFile: false });
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { ssr: "tests/bench/reading/measure.ts", outDir: out, emptyOutDir: true, minify: false },
  });
  const taxonomy = join(out, "taxonomy.json");
  writeFileSync(taxonomy, module.dataFiles().find(({ relativeDest }) => relativeDest === "taxonomy.json").contents);
  const { status } = spawnSync(process.execPath, ["--expose-gc", join(out, "measure.js"), taxonomy], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
