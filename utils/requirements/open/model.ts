// What the reader of the open vocabulary has learned. Pure; types alone.
import type { ChainModel } from "./chain";
import type { Mined } from "./features";
import type { Forest } from "./judge";

export interface OpenModel {
  chain: ChainModel;
  /** Something asked for, or a part of it. */
  forest: Forest;
  /** Exactly what is asked for. */
  exact: Forest;
  /** Asked for rather than mentioned; and of what is asked for, preferred rather than required. */
  asked: Forest;
  preferred: Forest;
  mined: Mined;
}

export const noMined: Mined = { use: () => 0, has: () => false, begins: () => false };
