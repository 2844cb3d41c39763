// Gradient-boosted trees for a yes or no, trained the same on every run: logistic loss, leaves by Newton's step.
import type { Forest } from "../../utils/requirements/open/judge";

interface Tree {
  feature: number[];
  threshold: number[];
  left: number[];
  value: number[];
}

interface Options {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives in a leaf. */
  leaf: number;
  shrink: number;
}

export function trainForest(rows: readonly (readonly number[])[], wanted: readonly number[], options: Options): Forest {
  const count = rows.length;
  const width = rows[0]?.length ?? 0;
  // Values in at most 64 bins each.
  const cuts = Array.from({ length: width }, (_, feature) => {
    const values = rows.map((row) => row[feature]!).sort((a, b) => a - b);
    const distinct = [...new Set(values)];
    if (distinct.length <= 64) return distinct.slice(0, -1).map((value, at) => (value + distinct[at + 1]!) / 2);
    const shares = Array.from({ length: 63 }, (_share, at) => (at + 1) / 64);
    return [...new Set(shares.map((share) => values[Math.floor(share * count)]!))];
  });
  const bins = cuts.map((cut, feature) => Uint8Array.from(rows, (row) => binOf(cut, row[feature]!)));
  const mean = wanted.reduce((sum, value) => sum + value, 0) / count;
  const base = Math.log(mean / (1 - mean));
  const score = new Float64Array(count).fill(base);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    const slope = new Float64Array(count);
    const bend = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      const chance = 1 / (1 + Math.exp(-score[at]!));
      slope[at] = chance - wanted[at]!;
      bend[at] = chance * (1 - chance);
    }
    const tree: Tree = { feature: [], threshold: [], left: [], value: [] };
    const grow = (members: Int32Array, depth: number, node: number): void => {
      let [g, h] = [0, 0];
      for (const at of members) {
        g += slope[at]!;
        h += bend[at]!;
      }
      const leaf = (): void => {
        tree.feature[node] = -1;
        tree.threshold[node] = 0;
        tree.left[node] = 0;
        const value = (-options.rate * g) / (h + options.shrink);
        tree.value[node] = value;
        for (const at of members) score[at]! += value;
      };
      if (depth === 0) return leaf();
      let best = { gain: 1e-3, feature: -1, bin: 0 };
      for (let feature = 0; feature < width; feature++) {
        const sums = new Float64Array(130);
        const bin = bins[feature]!;
        for (const at of members) {
          sums[bin[at]! * 2]! += slope[at]!;
          sums[bin[at]! * 2 + 1]! += bend[at]!;
        }
        let [gl, hl] = [0, 0];
        for (let cut = 0; cut < cuts[feature]!.length; cut++) {
          gl += sums[cut * 2]!;
          hl += sums[cut * 2 + 1]!;
          if (hl < options.leaf || h - hl < options.leaf) continue;
          const gain =
            (gl * gl) / (hl + options.shrink) +
            ((g - gl) * (g - gl)) / (h - hl + options.shrink) -
            (g * g) / (h + options.shrink);
          if (gain > best.gain) best = { gain, feature, bin: cut };
        }
      }
      if (best.feature === -1) return leaf();
      const left = tree.feature.length < node + 1 ? node + 1 : tree.feature.length;
      tree.feature[node] = best.feature;
      tree.threshold[node] = cuts[best.feature]![best.bin]!;
      tree.value[node] = 0;
      tree.left[node] = left;
      tree.feature[left] = tree.feature[left + 1] = -1;
      const bin = bins[best.feature]!;
      grow(
        members.filter((at) => bin[at]! <= best.bin),
        depth - 1,
        left,
      );
      grow(
        members.filter((at) => bin[at]! > best.bin),
        depth - 1,
        left + 1,
      );
    };
    grow(
      Int32Array.from({ length: count }, (_, at) => at),
      options.depth,
      0,
    );
    trees.push(tree);
  }
  return flatten(base, trees);
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value > cuts[bin]!) bin++;
  return bin;
}

function flatten(base: number, trees: readonly Tree[]): Forest {
  const size = trees.reduce((sum, { feature }) => sum + feature.length, 0);
  const forest = {
    base,
    roots: new Int32Array(trees.length),
    feature: new Int8Array(size),
    value: new Float32Array(size),
    left: new Int32Array(size),
  };
  let from = 0;
  trees.forEach((tree, index) => {
    forest.roots[index] = from;
    tree.feature.forEach((feature, node) => {
      forest.feature[from + node] = feature;
      forest.value[from + node] = feature === -1 ? tree.value[node]! : tree.threshold[node]!;
      forest.left[from + node] = from + tree.left[node]!;
    });
    from += tree.feature.length;
  });
  return forest;
}
