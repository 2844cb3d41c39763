// `npm run bench -- NAME`: measures, by the file of that name in tests/bench/, and prints. A new bench is one file there with a function `bench`.
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { explain, Failure, root } from "./command.mjs";
import { setUp } from "./setup.mjs";

try {
  await setUp();
  const names = globSync("tests/bench/*.mjs", { cwd: root }).map((file) => basename(file, ".mjs"));
  const [name] = process.argv.slice(2);
  if (!names.includes(name)) {
    throw new Failure(name ? `There is no bench ${name}.` : "Which bench?", {
      hint: `npm run bench -- ${names.sort().join(" | ")}`,
    });
  }
  const { bench } = await import(`file://${join(root, "tests", "bench", `${name}.mjs`)}`);
  await bench();
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 1;
}
