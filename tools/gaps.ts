// Ranks what postings plainly ask for and no table knows, so that a person can add what is true: `npm run gaps -- FOLDER [--gold FOLDER]`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { plainPosting } from "../utils/boards/shared/plain";
import { featureNames, findCandidates, nameOf } from "../utils/requirements/open/candidates";
import { survey } from "../utils/requirements/open/survey";
import { compile } from "../utils/skills/compile";
import { createMatcher } from "../utils/skills/matcher";
import { isAmong, tellingLines, textsIn } from "./gaps/texts";
import { loadGold } from "./gold/load";
import { loadSkills } from "./tables";
import { emptyModel, train } from "./train/chain";
import { skillSpanExamples } from "./train/examples";
import { before } from "./train/learn";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: "string" },
    most: { type: "string", default: "500" },
    least: { type: "string", default: "2" },
  },
});
const [folder = "../shared/data/postings"] = positionals;
const goldFolder = values.gold ?? join(folder, "../gold");
const gold = existsSync(goldFolder) ? loadGold(goldFolder) : [];
const matcher = createMatcher(compile(loadSkills()));
// The ranking model learns from SkillSpan alone: what it says of a phrase knows nothing of the gold.
const examples = skillSpanExamples(join(folder, "skillspan-train.json"), new Set(gold.map(({ id }) => id)), matcher);
const chain = train(emptyModel(), examples, before);

const overlapsKnown = featureNames.indexOf("overlaps known");
const goldLines = new Set(gold.flatMap(({ posting }) => tellingLines(posting.text)));
const goldIds = new Set(gold.map(({ id }) => id));
const found = new Map<string, { quote: string; postings: number; likely: number; asked: number; example: string }>();
let [read, left] = [0, 0];
for (const { name, text } of textsIn(folder)) {
  if (goldIds.has(name) || isAmong(text, goldLines)) {
    left++;
    continue;
  }
  read++;
  const posting = plainPosting(text, { board: "paste", url: "" });
  const seen = new Set<string>();
  for (const one of findCandidates(survey(posting, matcher), chain)) {
    const [hard = 0, vague = 0] = one.features;
    // What stands inside a known name, or holds one, is no gap.
    if (one.match || one.features[overlapsKnown]! > 0 || hard + vague < 0.35) continue;
    const key = nameOf(one);
    if (seen.has(key)) continue;
    seen.add(key);
    const line = text.slice(Math.max(0, one.start - 50), one.end + 40).replaceAll(/\s+/g, " ");
    const known = found.get(key) ?? { quote: one.quote, postings: 0, likely: 0, asked: 0, example: line };
    known.postings++;
    known.likely += hard + vague;
    if (one.importance !== "mentioned") known.asked++;
    found.set(key, known);
  }
}
process.stderr.write(`${read} texts read, ${left} left out that the gold holds, ${found.size} phrases\n`);
const ranked = [...found.values()]
  .filter(({ postings }) => postings >= Number(values.least))
  .toSorted((a, b) => b.postings - a.postings || b.likely - a.likely)
  .slice(0, Number(values.most));
for (const { quote, postings, asked, likely, example } of ranked)
  process.stdout.write(`${postings}\t${asked}\t${(likely / postings).toFixed(2)}\t${quote}\t…${example}…\n`);
