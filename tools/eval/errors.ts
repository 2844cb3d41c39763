// What the reader got wrong, one line each, to be grouped and read.
import { isCore, type PostingScore } from "../gold/score";

/** Lines "what, posting, ...", tab-separated. */
export function errorLines(scores: readonly PostingScore[]): string[] {
  return scores.flatMap(({ posting, answers, hits, right, misses }) => {
    const wrong = answers.filter((_, index) => !right[index]);
    const unequal = posting.items.flatMap((item, index) => {
      const { answer, strict } = hits[index]!;
      if (!answer || !strict) return [];
      const lines: string[][] = [];
      if (isCore(item) && answer.importance !== item.importance)
        lines.push(["importance", posting.id, item.importance, answer.importance, item.name, item.quote]);
      const years = answer.years ?? null;
      if (years !== item.years)
        lines.push(["years", posting.id, String(item.years), String(years), item.name, item.quote]);
      return lines;
    });
    return [
      ...misses.map((item) => ["missed", posting.id, item.kind, item.importance, item.name, item.quote]),
      ...wrong.map((answer) => ["false", posting.id, answer.kind, answer.importance, answer.name, answer.quote]),
      ...unequal,
    ].map((cells) => cells.join("\t"));
  });
}
