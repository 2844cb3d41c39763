// How well the reader reads, against labelled postings: `npm run eval -- ../shared/data/gold [--reuse] [--errors FILE]`.
// Everything learned is learned without the fold that it is then scored on; beside it the figures of the shipped model, which saw them all.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { OpenModel } from "../utils/requirements/open/model";
import { readModel, writeModel } from "../utils/requirements/open/model-file";
import { readRequirements } from "../utils/requirements/read";
import type { Reading } from "../utils/schema";
import { compile } from "../utils/skills/compile";
import { createMatcher } from "../utils/skills/matcher";
import { errorLines } from "./eval/errors";
import { printFigures, printGroups } from "./eval/print";
import { type GoldPosting, loadGold } from "./gold/load";
import { type PostingScore, scorePosting } from "./gold/score";
import { loadModel } from "./reader";
import { loadSkills } from "./tables";
import { dealOut, folds, learn } from "./train/learn";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { reuse: { type: "boolean", default: false }, errors: { type: "string" } },
});
const [folder = "../shared/data/gold"] = positionals;
if (!existsSync(join(folder, "dev.jsonl"))) {
  process.stderr.write(
    `There are no labelled postings in "${folder}". Use: npm run eval -- FOLDER (with dev.jsonl and dev/)\n`,
  );
  process.exit(1);
}
const gold = loadGold(folder);
const matcher = createMatcher(compile(loadSkills()));
const foldOf = dealOut(gold);
const byFold = values.reuse ? (recall() ?? learnFolds()) : learnFolds();

const unseen = (one: GoldPosting): OpenModel => byFold[foldOf.get(one.id)!]!;
const shipped = loadModel();
const crossed = gold.map((one) => ({ one, reading: readRequirements(one.posting, matcher, unseen(one)) }));
const inSample = gold.map((one) => ({ one, reading: readRequirements(one.posting, matcher, shipped) }));
const rules = gold.map((one) => ({ one, reading: readRequirements(one.posting, matcher) }));

const scores = score(crossed);
printFigures({
  "cross-validated": scores,
  "with also seen": score(crossed, true),
  "in sample": score(inSample),
  "rules alone": score(rules),
});
printGroups("field of work", scores, ({ posting }) => posting.field);
printGroups("source", scores, ({ posting }) => posting.id.replace(/-[^-]*$/, ""));
const errors = errorLines(scores);
const file = values.errors ?? cacheFile("errors.tsv");
writeFileSync(file, errors.join("\n"));
process.stdout.write(`\n${errors.length} misses, false hits, wrong importances and years: ${file}\n`);

/** With `also`, what is only also seen counts as mentioned. */
function score(readings: readonly { one: GoldPosting; reading: Reading }[], also = false): PostingScore[] {
  return readings.map(({ one, reading }) => {
    const more = also ? reading.also.map((seen) => ({ ...seen, importance: "mentioned" as const })) : [];
    return scorePosting(one, [...reading.requirements, ...more]);
  });
}

function learnFolds(): OpenModel[] {
  const skillSpan = join(folder, "..", "postings", "skillspan-train.json");
  const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const { byFold: learned } = learn({ gold, foldOf, skillSpan, matcher, what: "folds", say });
  // As they would be shipped.
  const written = learned.map(writeModel);
  mkdirSync(cacheFile(""), { recursive: true });
  written.forEach((bytes, fold) => writeFileSync(cacheFile(`fold-${fold}.bin`), bytes));
  return written.map(readModel);
}

/** The models of the last run, for a look at the rules alone; null when there are none. */
function recall(): OpenModel[] | null {
  const files = Array.from({ length: folds }, (_, fold) => cacheFile(`fold-${fold}.bin`));
  return files.every((one) => existsSync(one)) ? files.map((one) => readModel(readFileSync(one))) : null;
}

function cacheFile(name: string): string {
  return fileURLToPath(new URL(`../.cache/eval/${name}`, import.meta.url));
}
