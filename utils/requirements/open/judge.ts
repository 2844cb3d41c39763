// Says how likely a candidate is something that is asked for: a forest of small decision trees. Pure; imports nothing.

export interface Tree {
  /** For each node the feature that it asks, -1 for a leaf. */
  feature: ArrayLike<number>;
  /** A value of at most this goes to the left. */
  threshold: ArrayLike<number>;
  /** Left child of each node; the right one is the next. */
  left: ArrayLike<number>;
  /** What a leaf adds, in log-odds. */
  value: ArrayLike<number>;
}

export interface Forest {
  /** Log-odds before any tree. */
  base: number;
  trees: readonly Tree[];
}

/** 0 to 1. */
export function judge({ base, trees }: Forest, features: ArrayLike<number>): number {
  let score = base;
  for (const { feature, threshold, left, value } of trees) {
    let node = 0;
    while (feature[node]! >= 0) node = left[node]! + (features[feature[node]!]! <= threshold[node]! ? 0 : 1);
    score += value[node]!;
  }
  return 1 / (1 + Math.exp(-score));
}
