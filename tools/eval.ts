// Scratch: cross-validated figures of the whole reader.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { readRequirements } from "../utils/requirements/read";
import { gzipSync } from "node:zlib";
import { readModel, writeModel } from "../utils/requirements/open/model-file";
import { compile } from "../utils/skills/compile";
import { createMatcher } from "../utils/skills/matcher";
import { loadGold } from "./gold/load";
import { type Figures, scorePosting, sumScores } from "./gold/score";
import { loadSkills } from "./tables";
import { dealOut, learn, type Learned } from "./train/learn";

const E = process.env;
const folder = process.argv[2] ?? "../shared/data/gold";
const matcher = createMatcher(compile(loadSkills()));
const gold = loadGold(folder);
const foldOf = dealOut(gold, Number(E["SPLIT"] ?? 0));
const cache = E["CACHE"] ?? "/tmp/models.bin";
const t0 = performance.now();
let models: { byFold: Learned[]; whole: Learned | null };
if (E["REUSE"] && existsSync(cache)) models = deserialize(readFileSync(cache)) as typeof models;
else {
  models = learn({
    gold,
    foldOf,
    skillSpan: `${folder}/../postings/skillspan-train.json`,
    matcher,
    what: E["BOTH"] ? "both" : "folds",
    say: (s) => E["VERBOSE"] && console.error(((performance.now() - t0) / 1000).toFixed(1), s),
  });
  writeFileSync(cache, serialize(models));
}
const shipped = models.byFold.map((one) => readModel(writeModel(one)));
console.log("gz", gzipSync(writeModel(models.byFold[0]!)).length);
const read = (id: string, posting: (typeof gold)[number]["posting"]) =>
  readRequirements(posting, matcher, { ...shipped[foldOf.get(id)!]! });
const t1 = performance.now();
const readings = gold.map((one) => ({ one, reading: read(one.id, one.posting) }));
const ms = performance.now() - t1;
const scores = readings.map(({ one, reading }) => scorePosting(one, reading.requirements));
const line = (f: Figures): string =>
  `P ${f.precision.toFixed(3)} R ${f.recall.toFixed(3)} F ${f.f1.toFixed(3)} | asked P ${f.precision_asked.toFixed(3)} R ${f.recall_asked.toFixed(3)} | mentioned P ${f.precision_mentioned.toFixed(3)} R ${f.recall_mentioned.toFixed(3)} | imp ${f.importance.toFixed(3)} rvp ${f.required_vs_preferred.toFixed(3)} years ${f.years.toFixed(3)} any ${f.any_of.toFixed(3)}`;
const f = sumScores(scores);
console.log(line(f), JSON.stringify(f.by_kind), f.answers, f.empty, ms.toFixed(0));
const withAlso = readings.map(({ one, reading }) =>
  scorePosting(one, [
    ...reading.requirements,
    ...reading.also.map((a) => ({ ...a, importance: "mentioned" as const })),
  ]),
);
console.log("with also", line(sumScores(withAlso)));
if (E["FIELDS"])
  for (const [field, group] of Map.groupBy(scores, (s) => s.posting.field)) {
    const g = sumScores(group);
    console.log(
      field.padEnd(16),
      g.postings,
      g.core,
      `P ${g.precision.toFixed(2)} R ${g.recall.toFixed(2)} F ${g.f1.toFixed(2)} asked ${g.precision_asked.toFixed(2)}/${g.recall_asked.toFixed(2)}`,
    );
  }
const anyOf: string[] = [];
for (const s of scores) {
  const groups = Map.groupBy(
    s.posting.items.map((g, i) => ({ g, hit: s.hits[i]!.answer })).filter(({ g }) => g.anyOf),
    ({ g }) => g.anyOf,
  );
  for (const members of groups.values()) {
    const found = members.filter(({ hit }) => hit);
    if (found.length < 2) continue;
    const ok = found[0]!.hit!.group != null && found.every(({ hit }) => hit!.group === found[0]!.hit!.group);
    if (ok) continue;
    const text = s.posting.posting.text;
    const first = text.indexOf(found[0]!.g.quote);
    anyOf.push(
      `${s.posting.id}\t${members.map(({ g, hit }) => `${g.quote}=${hit ? (hit.group ?? "-") : "?"}`).join(" | ")}\n    ${text.slice(Math.max(0, first - 90), first + 220).replaceAll("\n", "⏎")}`,
    );
  }
}
writeFileSync("/tmp/anyof.txt", anyOf.join("\n"));
const groups: Record<string, [number, number]> = {};
scores.forEach((s) =>
  s.answers.forEach((a, i) => {
    const key = `${a.kind === "skill" ? ((a as { id?: string | null }).id ? "known" : "free") : a.kind} ${a.importance}`;
    const g = (groups[key] ??= [0, 0]);
    g[1]++;
    if (s.right[i]) g[0]++;
  }),
);
if (E["BY"])
  for (const [key, [r, n]] of Object.entries(groups).sort()) console.log(key.padEnd(26), r, n, (r / n).toFixed(3));
const out: string[] = [];
for (const [at, s] of scores.entries()) {
  const also = readings[at]!.reading.also;
  for (const m of s.misses)
    out.push(
      `MISS\t${s.posting.id}\t${m.kind}\t${m.importance}\t${m.name}\t${m.quote}\t${also.some((a) => a.quote === m.quote) ? "also" : ""}`,
    );
  s.answers.forEach((a, i) => {
    if (!s.right[i]) out.push(`FALSE\t${s.posting.id}\t${a.kind}\t${a.importance}\t${a.name}\t${a.quote}`);
  });
  s.posting.items.forEach((g, i) => {
    const { answer, strict } = s.hits[i]!;
    if (!answer || !strict) return;
    if (g.core && answer.importance !== g.importance)
      out.push(`IMP\t${s.posting.id}\t${g.importance}\t${answer.importance}\t${g.name}\t${g.quote}`);
    if (g.years === null && (answer.years ?? null) !== null)
      out.push(`FALSEYEARS\t${s.posting.id}\t${g.years}\t${answer.years}\t${g.name}\t${g.quote}`);
    if (g.years !== null && answer.years !== g.years)
      out.push(`YEARS\t${s.posting.id}\t${g.years}\t${answer.years}\t${g.name}\t${g.quote}`);
  });
}
console.log(
  "false years",
  out.filter((l) => l.startsWith("FALSEY")).length,
  "wrong years",
  out.filter((l) => l.startsWith("YEARS")).length,
);
writeFileSync(E["ERRORS"] ?? "/tmp/errors.tsv", out.join("\n"));
