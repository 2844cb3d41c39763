// Trains the chain model: stochastic gradient with a step of its own for each weight (AdaGrad), the same on every run.
import { type ChainModel, expSteps, labels, passBothWays, type Sums, sumUp } from "../../utils/requirements/open/chain";
import { slots } from "../../utils/requirements/open/features";

export interface Example {
  features: readonly Int32Array[];
  /** Gold label of each token; -1 where nobody knows. */
  gold: Int8Array;
}

export interface Options {
  epochs: number;
  rate: number;
  /** Pull of every weight to zero at each touch, as a share of the step. */
  decay: number;
  /** Weights that are zero stay so. */
  onlyKept?: boolean;
}

export function emptyModel(): ChainModel {
  return { weights: new Float32Array(slots * labels), steps: new Float32Array((labels + 1) * labels) };
}

/** Trains on, from where `model` stands. */
export function train(model: ChainModel, examples: readonly Example[], options: Options): ChainModel {
  const weights = model.weights.slice();
  const steps = model.steps.slice();
  const heat = new Float32Array(weights.length).fill(1e-3);
  const stepHeat = new Float32Array(steps.length).fill(1e-3);
  const current = { weights, steps };
  const order = examples.map((_, index) => index);
  let random = 12345;
  const next = (): number => (random = (Math.imul(random, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) learn(current, heat, stepHeat, examples[index]!, options);
  }
  return current;
}

/** The model without the weights nearer to zero than `least`. */
export function prune({ weights, steps }: ChainModel, least: number): ChainModel {
  return { weights: weights.map((weight) => (Math.abs(weight) < least ? 0 : weight)), steps };
}

function learn(
  model: ChainModel,
  heat: Float32Array,
  stepHeat: Float32Array,
  example: Example,
  options: Options,
): void {
  const { features, gold } = example;
  const size = features.length;
  if (size === 0) return;
  const { rate, decay, onlyKept = false } = options;
  const { weights, steps } = model;
  const step = expSteps(steps);
  const free = sumUp(model, features, step);
  // The same with the known labels held fast: the difference of the two is the gradient.
  const held = holdFast(free, gold);
  for (let at = 0; at < size; at++) {
    const row = at * labels;
    const gradient = new Float64Array(labels);
    let any = false;
    for (let label = 0; label < labels; label++) {
      const expected = free.forward[row + label]! * free.backward[row + label]!;
      const wanted = held.forward[row + label]! * held.backward[row + label]!;
      gradient[label] = expected - wanted;
      if (Math.abs(gradient[label]!) > 1e-4) any = true;
    }
    if (any)
      for (const slot of features[at]!) {
        const from = slot * labels;
        for (let label = 0; label < labels; label++) {
          const w = from + label;
          if (onlyKept && weights[w] === 0) continue;
          const slope = gradient[label]! + decay * weights[w]!;
          heat[w]! += slope * slope;
          weights[w]! -= (rate * slope) / Math.sqrt(heat[w]!);
        }
      }
    for (let before = 0; before <= labels; before++) {
      if (at === 0 && before !== labels) continue;
      if (at > 0 && before === labels) continue;
      for (let label = 0; label < labels; label++) {
        const s = before * labels + label;
        if (step[s] === 0) continue;
        const expected = pairLikelihood(free, at, before, label);
        const wanted = pairLikelihood(held, at, before, label);
        const slope = expected - wanted + decay * steps[s]!;
        if (slope === 0) continue;
        stepHeat[s]! += slope * slope;
        steps[s]! -= (rate * slope) / Math.sqrt(stepHeat[s]!);
      }
    }
  }
}

function pairLikelihood(sums: Sums, at: number, before: number, label: number): number {
  const { emit, forward, backward, scale, step } = sums;
  const from = at === 0 ? 1 : forward[(at - 1) * labels + before]!;
  return (
    (from * step[before * labels + label]! * emit[at * labels + label]! * backward[at * labels + label]!) / scale[at]!
  );
}

/** The sums when only labellings that agree with the gold are allowed. */
function holdFast({ emit, step }: Sums, gold: Int8Array): Sums {
  const held = emit.slice();
  gold.forEach((known, at) => {
    if (known < 0) return;
    for (let label = 0; label < labels; label++) {
      const place = at * labels + label;
      // Where a score is too small for a number, the gold must still be possible.
      held[place] = label === known ? held[place] || 1e-300 : 0;
    }
  });
  return passBothWays(held, step);
}
