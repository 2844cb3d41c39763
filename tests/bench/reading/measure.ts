// Measures reading and prints; run by tests/bench/reading.mjs.
import { AhoCorasick as FastAhoCorasick } from "@monyone/aho-corasick/fast";
import AhoCorasick from "modern-ahocorasick";
import { readFileSync } from "node:fs";
import { plainPosting } from "../../../utils/boards/shared/plain";
import { findCandidates } from "../../../utils/requirements/open/candidates";
import { readModel } from "../../../utils/requirements/open/model-file";
import { survey } from "../../../utils/requirements/open/survey";
import { readRequirements } from "../../../utils/requirements/read";
import type { CompiledTaxonomy } from "../../../utils/skills/compile";
import { createMatcher } from "../../../utils/skills/matcher";
import { tokenise } from "../../../utils/skills/tokens";
import { textOf } from "./texts";

const postingSize = 5000;
const rounds = 15;

/** Median milliseconds of one call, after as many calls for warmth. */
function median(call: () => void): number {
  const times: number[] = [];
  for (let round = 0; round < rounds * 2; round++) {
    const start = performance.now();
    call();
    if (round >= rounds) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds >> 1]!;
}

function say(what: string, ms: number, floor: number, more = ""): void {
  process.stdout.write(
    `  ${what.padEnd(44)}${ms.toFixed(2).padStart(9)} ms ${(ms / floor).toFixed(1).padStart(8)} × tokens ${more}\n`,
  );
}

const memory = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

const compiledText = readFileSync(process.argv[2]!, "utf8");
const modelBytes = new Uint8Array(readFileSync("utils/requirements/open/model.bin"));

// ---------------------------------------------------------------- loading, cold
const before = memory();
const start = performance.now();
const compiled = JSON.parse(compiledText) as CompiledTaxonomy;
const parsed = performance.now();
const matcher = createMatcher(compiled);
const indexed = performance.now();
const model = readModel(modelBytes);
const learned = performance.now();
const texts = Array.from({ length: 20 }, (_, turn) => textOf(postingSize, turn));
const postings = texts.map((text) => plainPosting(text, { board: "paste", url: "" }));
const first = performance.now();
readRequirements(postings[0]!, matcher, model);
const firstRead = performance.now() - first;
for (const posting of postings) readRequirements(posting, matcher, model);
process.stdout.write("Loading, the first time in this process\n");
process.stdout.write(
  `  taxonomy parsed ${(parsed - start).toFixed(1)} ms, index ${(indexed - parsed).toFixed(1)} ms, model ${(learned - indexed).toFixed(1)} ms, first posting ${firstRead.toFixed(1)} ms\n`,
);
process.stdout.write(
  `  memory of taxonomy, index and model after ${postings.length} postings: ${(memory() - before).toFixed(1)} MB\n`,
);

// ---------------------------------------------------------------- finding names
const each =
  <Value>(values: readonly Value[], call: (value: Value) => void) =>
  (): void => {
    for (const value of values) call(value);
  };
const share = 1 / texts.length;
const floor = median(each(texts, (text) => void tokenise(text))) * share;
process.stdout.write(`\nOne posting of ${postingSize / 1000} KB (median of ${rounds}, ${texts.length} postings)\n`);
say("splitting into tokens", floor, floor);
const matching = median(each(texts, (text) => void matcher.find(text, tokenise(text), () => true))) * share;
say("tokens and matcher", matching, floor);

const patterns = [...new Set(compiled.forms.split("\n").map((line) => line.split("\t")[0]!))];
const lower = texts.map((text) => text.toLowerCase());
const isWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? "");
const bounded = (text: string, from: number, to: number): boolean => !isWord(text, from - 1) && !isWord(text, to);
const modern = new AhoCorasick(patterns);
const fast = new FastAhoCorasick(patterns);
const others = {
  "modern-ahocorasick": (text: string) => modern.search(text).filter((one) => bounded(text, one.start, one.end)),
  "@monyone/aho-corasick, fast": (text: string) =>
    fast.matchInText(text).filter((one) => bounded(text, one.begin, one.end)),
};
for (const [name, find] of Object.entries(others)) {
  const ms = median(each(lower, (text) => void find(text))) * share;
  say(name, ms, floor, `${(ms / matching).toFixed(1)} × tokens and matcher`);
}
const escaped = patterns
  .toSorted((a, b) => b.length - a.length)
  .map((form) => form.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
const regex = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
const once = performance.now();
void lower[0]!.match(regex);
say("one regular expression, once", performance.now() - once, floor);

// ---------------------------------------------------------------- reading
const surveys = postings.map((posting) => survey(posting, matcher));
say("sentences, known names, cues", median(each(postings, (posting) => void survey(posting, matcher))) * share, floor);
say("tagger and candidates", median(each(surveys, (one) => void findCandidates(one, model.chain))) * share, floor);
say(
  "reading without the model",
  median(each(postings, (posting) => void readRequirements(posting, matcher))) * share,
  floor,
);
say("reading", median(each(postings, (posting) => void readRequirements(posting, matcher, model))) * share, floor);

// ---------------------------------------------------------------- growth
process.stdout.write("\nGrowth\n");
for (const size of [1000, 10_000, 100_000, 1_000_000]) {
  const posting = plainPosting(textOf(size, 1), { board: "paste", url: "" });
  const begin = performance.now();
  const times = size > 100_000 ? 1 : 5;
  for (let time = 0; time < times; time++) readRequirements(posting, matcher, model);
  const ms = (performance.now() - begin) / times;
  process.stdout.write(
    `  ${String(posting.text.length).padStart(8)} letters ${ms.toFixed(1).padStart(9)} ms, ${((ms / posting.text.length) * 1000).toFixed(2)} ms for each 1,000\n`,
  );
}
