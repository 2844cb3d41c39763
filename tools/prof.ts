import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { readRequirements } from "../utils/requirements/read";
import { survey } from "../utils/requirements/open/survey";
import { findCandidates } from "../utils/requirements/open/candidates";
import { expSteps, sumUp } from "../utils/requirements/open/chain";
import { featuresOf } from "../utils/requirements/open/features";
import { tokenise } from "../utils/skills/tokens";
import { findMentions } from "../utils/requirements/mentions";
import { splitSections } from "../utils/requirements/sections";
import { compile } from "../utils/skills/compile";
import { createMatcher } from "../utils/skills/matcher";
import { loadGold } from "./gold/load";
import { loadSkills } from "./tables";
const models = deserialize(readFileSync(process.env["CACHE"] ?? "/tmp/m4.bin")) as any;
const matcher = createMatcher(compile(loadSkills()));
const gold = loadGold("../shared/data/gold");
const chars = gold.reduce((n, g) => n + g.posting.text.length, 0);
const model = { ...models.byFold[0] };
const step = expSteps(model.chain.steps);
const time = (name: string, f: () => void): void => {
  f();
  f();
  const t = performance.now();
  for (let i = 0; i < 3; i++) f();
  const ms = (performance.now() - t) / 3;
  console.log(name.padEnd(20), ms.toFixed(0), "ms", ((ms / chars) * 5000).toFixed(2), "ms per 5 KB");
};
console.log(chars);
time("tokenise", () => gold.forEach((g) => tokenise(g.posting.text)));
time("sections", () => gold.forEach((g) => splitSections(g.posting.text, g.posting.blocks, g.posting.title)));
const split = gold.map((g) => splitSections(g.posting.text, g.posting.blocks, g.posting.title));
time("mentions", () => gold.forEach((g, i) => findMentions(g.posting.text, split[i]!, matcher)));
time("survey", () => gold.forEach((g) => survey(g.posting, matcher)));
const s = gold.map((g) => survey(g.posting, matcher));
time("features", () =>
  s.forEach(({ sentences, around }) =>
    sentences.forEach(({ context, tokens, named }) =>
      featuresOf({ sentence: context.sentence, tokens, named, asking: context.asking }, around),
    ),
  ),
);
const f = s.flatMap(({ sentences, around }) =>
  sentences
    .filter((x) => x.tokens.length)
    .map(({ context, tokens, named }) =>
      featuresOf({ sentence: context.sentence, tokens, named, asking: context.asking }, around),
    ),
);
time("sums", () => f.forEach((x) => sumUp(model.chain, x, step)));
time("candidates", () => s.forEach((x) => findCandidates(x, model.chain)));
time("rules only", () => gold.forEach((g) => readRequirements(g.posting, matcher)));
time("whole", () => gold.forEach((g) => readRequirements(g.posting, matcher, model)));
