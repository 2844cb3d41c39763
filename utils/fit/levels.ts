// Compares levels: of degrees, of languages (native above C2), of skills. Pure; imports the words of the levels alone.
import { cefrLevels, degreeLevels } from "../requirements/levels";
import type { Kind } from "../schema";

const skillLevels: readonly string[] = ["introductory", "working", "advanced"];
const orders: Partial<Record<Kind, readonly string[]>> = { degree: degreeLevels, language: [...cefrLevels, "native"] };

/** Place of a level in the order of its kind, from 0; null when there is none or the order does not know it. */
export function rank(kind: Kind, level: string | null): number | null {
  const place = level === null ? -1 : (orders[kind] ?? skillLevels).indexOf(level);
  return place < 0 ? null : place;
}
