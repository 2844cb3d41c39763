// Invented postings of any size, made of the sentences of tests/fixtures/skills: full of names, as postings are.
import { globSync, readFileSync } from "node:fs";

const sentences = globSync("tests/fixtures/skills/*.tsv")
  .toSorted()
  .flatMap((file) => readFileSync(file, "utf8").trimEnd().split("\n").slice(1))
  .map((line) => line.split("\t")[1] ?? "")
  .filter(Boolean);

const headings = ["Responsibilities", "Requirements", "Nice to have"];

/** About `size` letters, another text for every `turn`. */
export function textOf(size: number, turn: number): string {
  const lines = [`Planner ${turn}`];
  let length = 0;
  let at = (turn * 97) % sentences.length;
  for (let part = 0; length < size; part++) {
    lines.push("", headings[part % headings.length]!);
    for (let item = 0; item < 8 && length < size; item++) {
      const sentence = sentences[at++ % sentences.length]!;
      lines.push(`- ${sentence}`);
      length += sentence.length + 3;
    }
  }
  return lines.join("\n");
}
