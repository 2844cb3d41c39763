// Says how likely something is: a forest of small decision trees over a list of numbers. Pure; imports nothing.

/** Nodes of all trees in one row, so that asking is quick. */
export interface Forest {
  /** Log-odds before any tree. */
  base: number;
  /** Where each tree begins. */
  roots: Int32Array;
  /** The number that a node asks about, -1 for a leaf. */
  feature: Int8Array;
  /** A number of at most this goes to the left; of a leaf: what it adds, in log-odds. */
  value: Float32Array;
  /** Left child of a node; the right one is the next. */
  left: Int32Array;
}

/** 0 to 1. */
export function judge({ base, roots, feature, value, left }: Forest, numbers: ArrayLike<number>): number {
  let score = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let asked = feature[node]!; asked >= 0; asked = feature[node]!)
      node = left[node]! + (numbers[asked]! <= value[node]! ? 0 : 1);
    score += value[node]!;
  }
  return 1 / (1 + Math.exp(-score));
}
