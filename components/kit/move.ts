// How the arrow keys, Home and End go through a list or a row. Imports nothing.

const arrows = { down: ["ArrowUp", "ArrowDown"], across: ["ArrowLeft", "ArrowRight"] } as const;

/** The next place among `count` after a key at the place `at`, round at the ends; null for a key that does not move that way. */
export function moveByKey(key: string, way: keyof typeof arrows, at: number, count: number): number | null {
  const [back, on] = arrows[way];
  if (key === on) return (at + 1) % count;
  if (key === back) return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
