// Learns the reader of the open vocabulary and writes it where the build finds it: `npm run train -- ../shared/data`.
// Nothing but SkillSpan's training texts and the labelled postings is learned from; the same data give the same file.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { writeModel } from "../utils/requirements/open/model-file";
import { compile } from "../utils/skills/compile";
import { createMatcher } from "../utils/skills/matcher";
import { modelFile } from "./data-files";
import { loadGold } from "./gold/load";
import { loadSkills } from "./tables";
import { dealOut, learn } from "./train/learn";

const { positionals } = parseArgs({ allowPositionals: true });
const [data = "../shared/data"] = positionals;
const skillSpan = join(data, "postings", "skillspan-train.json");
if (!existsSync(skillSpan) || !existsSync(join(data, "gold", "dev.jsonl"))) {
  process.stderr.write(
    `There is nothing to learn from in "${data}". Use: npm run train -- FOLDER (with gold/ and postings/)\n`,
  );
  process.exit(1);
}
const gold = loadGold(join(data, "gold"));
const { whole } = learn({
  gold,
  foldOf: dealOut(gold),
  skillSpan,
  matcher: createMatcher(compile(loadSkills())),
  what: "all",
  say: (sentence) => process.stderr.write(`${sentence}\n`),
});
if (!whole) throw new Error("nothing was learned");
const bytes = writeModel(whole);
writeFileSync(modelFile, bytes);
const packed = (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1);
process.stdout.write(
  `${modelFile}: ${(bytes.length / 1000).toFixed(1)} KB, ${packed} KB gzip, from ${gold.length} postings\n`,
);
