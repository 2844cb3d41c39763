// The learned model: its file, the chain's sums against all labellings counted one by one, the choice among overlapping stretches.
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { modelFile } from "../../../../tools/data-files";
import { loadModel } from "../../../../tools/reader";
import { type ChainModel, labels, likelihood, mayFollow, sumUp } from "../../../../utils/requirements/open/chain";
import { choose } from "../../../../utils/requirements/open/choose";
import { slots } from "../../../../utils/requirements/open/features";
import { isGeneric } from "../../../../utils/requirements/open/generic";
import { judge } from "../../../../utils/requirements/open/judge";
import { readModel, writeModel } from "../../../../utils/requirements/open/model-file";

describe("the file", () => {
  test("is at most 200 KB packed", () => {
    expect(gzipSync(readFileSync(modelFile), { level: 9 }).length).toBeLessThanOrEqual(200_000);
  });

  test("read and written again is the same file", () => {
    const bytes = readFileSync(modelFile);
    expect(Buffer.compare(Buffer.from(writeModel(loadModel())), bytes)).toBe(0);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["something else", new TextEncoder().encode("<!doctype html>")],
    ["half of it", readFileSync(modelFile).subarray(0, 1000)],
  ])("%s is refused", (_what, bytes) => {
    expect(() => readModel(bytes)).toThrow(/model/);
  });
});

/** A small model whose weights come from a seed. */
function someModel(seed: number): ChainModel {
  const weights = new Float32Array(slots * labels);
  let state = seed;
  const next = (): number => ((state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff) * 4 - 2;
  for (let slot = 0; slot < 12; slot++)
    for (let label = 0; label < labels; label++) weights[slot * labels + label] = next();
  return { weights, steps: Float32Array.from({ length: (labels + 1) * labels }, next) };
}

/** Every labelling that is allowed, with its score. */
function* labellings({ weights, steps }: ChainModel, features: readonly Int32Array[]): Generator<[number[], number]> {
  function* from(before: number[], score: number): Generator<[number[], number]> {
    const at = before.length;
    if (at === features.length) yield [before, score];
    for (let label = 0; at < features.length && label < labels; label++) {
      const last = before.at(-1);
      if (last === undefined ? label !== 0 && label % 2 === 0 : !mayFollow(last, label)) continue;
      const own = features[at]!.reduce((sum, slot) => sum + weights[slot * labels + label]!, 0);
      yield* from([...before, label], score + own + steps[(last ?? labels) * labels + label]!);
    }
  }
  yield* from([], 0);
}

describe("the chain", () => {
  test.each([1, 2, 3])("gives each stretch the share that its labellings have (%i)", (seed) => {
    const model = someModel(seed);
    const features = [
      [0, 1],
      [2, 3],
      [4, 5, 6],
      [7, 8],
    ].map((all) => Int32Array.from(all));
    const all = [...labellings(model, features)].map(([labelling, score]) => [labelling, Math.exp(score)] as const);
    const total = all.reduce((sum, [, weight]) => sum + weight, 0);
    const sums = sumUp(model, features);
    expect(sums.total).toBeCloseTo(Math.log(total), 5);
    for (let first = 0; first < 4; first++)
      for (let last = first; last < 4; last++)
        for (let type = 0; type < 3; type++) {
          const begin = 1 + type * 2;
          const isStretch = (labelling: readonly number[]): boolean =>
            labelling[first] === begin &&
            labelling.slice(first + 1, last + 1).every((label) => label === begin + 1) &&
            labelling[last + 1] !== begin + 1;
          const share = all.reduce((sum, [labelling, weight]) => sum + (isStretch(labelling) ? weight : 0), 0) / total;
          expect(likelihood(sums, first, last, type)).toBeCloseTo(share, 6);
        }
  });
});

describe("the choice", () => {
  const stretch = fc
    .record({ first: fc.nat(9), size: fc.nat(3), worth: fc.double({ min: -1, max: 1, noNaN: true }) })
    .map(({ first, size, worth }) => ({ first, last: first + size, worth }));

  test("is worth as much as the best of all choices, and nothing in it overlaps", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 9 }), (all) => {
        const worth = (chosen: readonly { worth: number }[]): number => chosen.reduce((sum, one) => sum + one.worth, 0);
        const overlaps = (chosen: readonly { first: number; last: number }[]): boolean =>
          chosen.some((one, at) =>
            chosen.some((other, index) => index > at && other.first <= one.last && one.first <= other.last),
          );
        const chosen = choose(all, (one) => one.worth);
        expect(overlaps(chosen)).toBe(false);
        let best = 0;
        for (let mask = 0; mask < 1 << all.length; mask++) {
          const some = all.filter((_one, at) => mask & (1 << at));
          if (!overlaps(some)) best = Math.max(best, worth(some));
        }
        expect(worth(chosen)).toBeCloseTo(best, 9);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

test("a forest goes left at most at the threshold, and adds its leaves", () => {
  const forest = {
    base: 0,
    roots: Int32Array.from([0]),
    feature: Int8Array.from([1, -1, -1]),
    value: Float32Array.from([0.5, -2, 3]),
    left: Int32Array.from([1, 0, 0]),
  };
  expect(judge(forest, [9, 0.5])).toBeCloseTo(1 / (1 + Math.exp(2)), 6);
  expect(judge(forest, [9, 0.6])).toBeCloseTo(1 / (1 + Math.exp(-3)), 6);
});

test.each([
  [["strong", "skills"], true],
  [["welding", "skills"], false],
])("%j is generic: %j", (words, expected) => expect(isGeneric(words)).toBe(expected));
