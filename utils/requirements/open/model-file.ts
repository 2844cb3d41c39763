// The learned model as one small file: weights of the tagger in single bytes, zeros left out, then the forests. Pure.
import { type ChainModel, labels } from "./chain";
import { slots } from "./features";
import type { Forest } from "./judge";
import type { OpenModel } from "./model";

/** First bytes of the file; the last of them is the version of its form. */
const mark = [0x4c, 0x52, 0x4d, 0x01];
const forests = ["forest", "exact", "asked", "preferred"] as const;

/**
 * A weight is written as a whole number from -finest to finest, its root and not itself in even steps: small weights are many and need
 * finer ones, and the fewer different bytes, the smaller the packed file.
 */
const finest = 23;

function coarse(weight: number, largest: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * finest);
}

function weightOf(value: number, largest: number): number {
  return (Math.sign(value) * largest * value * value) / finest ** 2;
}

function largestOf(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}

/** The tagger as it will be once written and read: what is learned from what it says must be learned from this one. */
export function asWritten({ weights, steps }: ChainModel): ChainModel {
  const largest = Math.fround(largestOf(weights));
  return { weights: weights.map((weight) => weightOf(coarse(weight, largest), largest)), steps };
}

/** Writes a model; `readModel` gives it back, its weights rounded. */
export function writeModel(model: OpenModel): Uint8Array {
  const out = new Writer();
  for (const byte of mark) out.byte(byte);
  const { weights } = model.chain;
  const largest = largestOf(weights);
  out.float(largest);
  for (const step of model.chain.steps) out.float(step);
  let last = -1;
  for (let slot = 0; slot < slots; slot++) {
    const values: number[] = [];
    let which = 0;
    for (let label = 0; label < labels; label++) {
      const weight = weights[slot * labels + label]!;
      const value = coarse(weight, largest);
      if (value === 0) continue;
      which |= 1 << label;
      values.push(value);
    }
    if (which === 0) continue;
    out.count(slot - last);
    out.byte(which);
    for (const value of values) out.byte(value & 0xff);
    last = slot;
  }
  out.count(0);
  for (const name of forests) writeForest(out, model[name]);
  return out.bytes();
}

/** Reads a model; throws when the bytes are none, or were cut. */
export function readModel(bytes: Uint8Array): OpenModel {
  const from = new Reader(bytes);
  if (mark.some((byte) => from.byte() !== byte))
    throw new Error("The reader's model is not in the form that this version reads.");
  const largest = from.float();
  const chain: ChainModel = {
    weights: new Float32Array(slots * labels),
    steps: Float32Array.from({ length: (labels + 1) * labels }, () => from.float()),
  };
  let slot = -1;
  for (let ahead = from.count(); ahead > 0; ahead = from.count()) {
    slot += ahead;
    const which = from.byte();
    for (let label = 0; label < labels; label++)
      if (which & (1 << label)) chain.weights[slot * labels + label] = weightOf((from.byte() << 24) >> 24, largest);
  }
  const [forest, exact, asked, preferred] = forests.map(() => readForest(from)) as [Forest, Forest, Forest, Forest];
  return { chain, forest, exact, asked, preferred };
}

function writeForest(out: Writer, { base, roots, feature, value, left }: Forest): void {
  out.float(base);
  out.count(feature.length);
  out.count(roots.length);
  roots.forEach((root, tree) => out.count(root - (roots[tree - 1] ?? 0)));
  for (const asked of feature) out.byte(asked & 0xff);
  feature.forEach((asked, node) => asked >= 0 && out.count(left[node]! - node));
  for (const one of value) out.short(one);
}

function readForest(from: Reader): Forest {
  const base = from.float();
  const size = from.count();
  const trees = from.count();
  const roots = new Int32Array(trees);
  for (let tree = 0; tree < trees; tree++) roots[tree] = (roots[tree - 1] ?? 0) + from.count();
  const feature = Int8Array.from({ length: size }, () => (from.byte() << 24) >> 24);
  const left = Int32Array.from(feature, (asked, node) => (asked >= 0 ? node + from.count() : 0));
  const value = Float32Array.from({ length: size }, () => from.short());
  return { base, roots, feature, value, left };
}

class Writer {
  private readonly written: number[] = [];

  byte(value: number): void {
    this.written.push(value);
  }

  /** A whole number from 0 on, seven bits a byte. */
  count(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.written.push((rest & 127) | 128);
    this.written.push(rest);
  }

  float(value: number): void {
    const bits = new DataView(new ArrayBuffer(4));
    bits.setFloat32(0, value);
    for (let at = 0; at < 4; at++) this.byte(bits.getUint8(at));
  }

  /** The two first bytes of a float, rounded: three digits, exact for halves up to 128. */
  short(value: number): void {
    const bits = new DataView(new ArrayBuffer(4));
    bits.setFloat32(0, value);
    bits.setUint32(0, bits.getUint32(0) + 0x8000);
    this.byte(bits.getUint8(0));
    this.byte(bits.getUint8(1));
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.written);
  }
}

class Reader {
  private at = 0;
  private readonly bits = new DataView(new ArrayBuffer(4));

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Error("The reader's model ends too early.");
    return byte;
  }

  count(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  float(): number {
    for (let at = 0; at < 4; at++) this.bits.setUint8(at, this.byte());
    return this.bits.getFloat32(0);
  }

  short(): number {
    this.bits.setUint32(0, (this.byte() << 24) | (this.byte() << 16));
    return this.bits.getFloat32(0);
  }
}
