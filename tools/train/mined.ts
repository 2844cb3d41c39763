import { readFileSync } from "node:fs";
import type { Mined } from "../../utils/requirements/open/features";
import { tokenise } from "../../utils/skills/tokens";

export function loadMined(): Mined {
  const none: Mined = { use: () => 0, has: () => false, begins: () => false };
  if (process.env["NOMINED"]) return none;
  const forms = JSON.parse(readFileSync("/tmp/se/package/data/skills.json", "utf8")) as string[];
  const counts = new Map<string, { ends: number; before: number; alone: boolean }>();
  const all = new Set<string>();
  const first = new Set<string>();
  for (const form of forms) {
    const words = tokenise(form)
      .filter((t) => t.kind === "word" || t.norm === "and" || t.kind === "slash")
      .map((t) => t.norm);
    if (words.length === 0 || words.length > 5) continue;
    all.add(words.join(" "));
    first.add(words[0]!);
    words.forEach((word, at) => {
      const count = counts.get(word) ?? { ends: 0, before: 0, alone: false };
      if (words.length === 1) count.alone = true;
      else if (at === words.length - 1) count.ends++;
      else count.before++;
      counts.set(word, count);
    });
  }
  const bucket = (count: number): number => (count === 0 ? 0 : count <= 2 ? 1 : count <= 12 ? 2 : 3);
  const uses = new Map(
    [...counts].map(([word, { ends, before, alone }]) => [word, bucket(ends) + bucket(before) * 4 + (alone ? 16 : 0)]),
  );
  return { use: (word) => uses.get(word) ?? 0, has: (form) => all.has(form), begins: (word) => first.has(word) };
}
