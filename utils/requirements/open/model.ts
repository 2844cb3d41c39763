// What the reader of the open vocabulary has learned. Pure; types alone.
import type { ChainModel } from "./chain";
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
}
