// A linear-chain model over the tokens of a sentence: how likely each stretch is a thing that is asked for. Pure; imports nothing.

/** Outside, then begin and go on of: hard and nameable · vague · soft. */
export const labels = 7;
export const types = 3;

export interface ChainModel {
  /** Weight of each label for each slot: `slot * labels + label`. */
  weights: Float32Array;
  /** Weight of one label after another: `before * labels + label`; the row after the last is the sentence's start. */
  steps: Float32Array;
}

/** Forward and backward sums of one sentence, scaled so that nothing overflows. */
export interface Sums {
  size: number;
  /** exp of each label's score at each token, divided by the largest. */
  emit: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** What each token's forward sums were divided by. */
  scale: Float64Array;
  /** exp of the steps. */
  step: Float64Array;
  /** Logarithm of the sum over all labellings. */
  total: number;
}

/** "Go on" of a type may only follow begin or go on of the same type. */
export function mayFollow(before: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return before === label || before === label - 1;
}

export function expSteps(steps: Float32Array): Float64Array {
  const step = new Float64Array((labels + 1) * labels);
  for (let before = 0; before <= labels; before++)
    for (let label = 0; label < labels; label++) {
      const allowed = before === labels ? label === 0 || label % 2 === 1 : mayFollow(before, label);
      step[before * labels + label] = allowed ? Math.exp(steps[before * labels + label]!) : 0;
    }
  return step;
}

export function sumUp(model: ChainModel, features: readonly Int32Array[], step = expSteps(model.steps)): Sums {
  const size = features.length;
  const emit = new Float64Array(size * labels);
  const { weights } = model;
  let total = 0;
  for (let at = 0; at < size; at++) {
    const row = at * labels;
    for (const slot of features[at]!) {
      const from = slot * labels;
      for (let label = 0; label < labels; label++) emit[row + label]! += weights[from + label]!;
    }
    let most = -Infinity;
    for (let label = 0; label < labels; label++) if (emit[row + label]! > most) most = emit[row + label]!;
    for (let label = 0; label < labels; label++) emit[row + label] = Math.exp(emit[row + label]! - most);
    total += most;
  }
  const sums = passBothWays(emit, step);
  return { ...sums, total: total + sums.total };
}

/** Forward and backward sums of tokens whose scores are known; `total` is that of the scaled scores. */
export function passBothWays(emit: Float64Array, step: Float64Array): Sums {
  const size = emit.length / labels;
  let total = 0;
  const forward = new Float64Array(size * labels);
  const scale = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      let value = 0;
      if (at === 0) value = step[labels * labels + label]!;
      else
        for (let before = 0; before < labels; before++)
          value += forward[(at - 1) * labels + before]! * step[before * labels + label]!;
      value *= emit[at * labels + label]!;
      forward[at * labels + label] = value;
      sum += value;
    }
    scale[at] = sum;
    total += Math.log(sum);
    for (let label = 0; label < labels; label++) forward[at * labels + label]! /= sum;
  }
  const backward = new Float64Array(size * labels);
  for (let label = 0; label < labels; label++) backward[(size - 1) * labels + label] = 1;
  for (let at = size - 2; at >= 0; at--)
    for (let label = 0; label < labels; label++) {
      let value = 0;
      for (let next = 0; next < labels; next++)
        value += step[label * labels + next]! * emit[(at + 1) * labels + next]! * backward[(at + 1) * labels + next]!;
      backward[at * labels + label] = value / scale[at + 1]!;
    }
  return { size, emit, forward, backward, scale, step, total };
}

/** How likely exactly the tokens from `first` to `last` are one thing of a type (0 to types - 1). */
export function likelihood(sums: Sums, first: number, last: number, type: number): number {
  const begin = 1 + type * 2;
  const goOn = begin + 1;
  const { size, emit, forward, backward, scale, step } = sums;
  let value = forward[first * labels + begin]!;
  let before = begin;
  for (let at = first + 1; at <= last; at++) {
    value *= (step[before * labels + goOn]! * emit[at * labels + goOn]!) / scale[at]!;
    before = goOn;
  }
  if (last === size - 1) return value;
  let rest = 0;
  for (let next = 0; next < labels; next++) {
    if (next === goOn) continue;
    rest += step[before * labels + next]! * emit[(last + 1) * labels + next]! * backward[(last + 1) * labels + next]!;
  }
  return (value * rest) / scale[last + 1]!;
}
