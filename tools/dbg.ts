import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { readRequirements } from "../utils/requirements/read";
import { compile } from "../utils/skills/compile";
import { createMatcher } from "../utils/skills/matcher";
import { loadGold } from "./gold/load";
import { loadSkills } from "./tables";
import { dealOut } from "./train/learn";
const [, , ids, pattern] = process.argv;
const models = deserialize(readFileSync(process.env["CACHE"] ?? "/tmp/m3.bin")) as any;
const matcher = createMatcher(compile(loadSkills()));
const gold = loadGold("../shared/data/gold");
const foldOf = dealOut(gold);
for (const id of ids!.split(",")) {
  const g = gold.find((x) => x.id === id)!;
  const r = readRequirements(g.posting, matcher, { ...models.byFold[foldOf.get(id)!] });
  for (const [tier, list] of Object.entries({ req: r.requirements, also: r.also }))
    for (const x of list) {
      const s = g.posting.text.slice(x.sentence.start, x.sentence.end);
      if (pattern && !new RegExp(pattern).test(s)) continue;
      console.log(
        tier,
        x.kind,
        x.importance,
        x.years,
        x.group,
        x.open,
        "|",
        x.name,
        "|",
        x.quote,
        "|",
        s.slice(0, 90).replaceAll("\n", "⏎"),
      );
    }
}
