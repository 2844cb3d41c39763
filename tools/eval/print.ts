// Prints figures of the reader as tables.
import { type Figures, type PostingScore, sumScores } from "../gold/score";

const rows: readonly (readonly [string, (figures: Figures) => number])[] = [
  ["precision", ({ precision }) => precision],
  ["recall", ({ recall }) => recall],
  ["F1", ({ f1 }) => f1],
  ["precision, asked", (figures) => figures.precision_asked],
  ["recall, asked", (figures) => figures.recall_asked],
  ["precision, mentioned", (figures) => figures.precision_mentioned],
  ["recall, mentioned", (figures) => figures.recall_mentioned],
  ["importance", ({ importance }) => importance],
  ["required v preferred", (figures) => figures.required_vs_preferred],
  ["years", ({ years }) => years],
  ["any of", (figures) => figures.any_of],
];

/** One column for each set of scores. */
export function printFigures(columns: Record<string, readonly PostingScore[]>): void {
  const figures = Object.values(columns).map(sumScores);
  const names = Object.keys(columns);
  const line = (head: string, cells: readonly string[]): void =>
    void process.stdout.write(
      `${head.padEnd(22)}${cells.map((cell, at) => cell.padStart(Math.max(names[at]!.length, 13) + 3)).join("")}\n`,
    );
  line("", names);
  for (const [head, value] of rows)
    line(
      head,
      figures.map((one) => value(one).toFixed(3)),
    );
  line(
    "answers",
    figures.map((one) => String(one.answers)),
  );
  line(
    "postings without",
    figures.map((one) => String(one.empty)),
  );
  for (const kind of Object.keys(figures[0]!.by_kind))
    line(
      `recall, ${kind}`,
      figures.map((one) => (one.by_kind[kind] ?? [0, 0]).join(" of ")),
    );
}

export function printGroups(
  what: string,
  scores: readonly PostingScore[],
  groupOf: (score: PostingScore) => string,
): void {
  process.stdout.write(`\n${what.padEnd(22)}postings  core     P     R    F1  asked P/R\n`);
  const groups = [...Map.groupBy(scores, groupOf)].toSorted(([, a], [, b]) => b.length - a.length);
  for (const [name, group] of groups) {
    const one = sumScores(group);
    const cells = [one.precision, one.recall, one.f1].map((value) => value.toFixed(2).padStart(6)).join("");
    const asked = `${one.precision_asked.toFixed(2)}/${one.recall_asked.toFixed(2)}`;
    process.stdout.write(
      `${name.padEnd(22)}${String(one.postings).padStart(8)}${String(one.core).padStart(6)}${cells}  ${asked}\n`,
    );
  }
}
