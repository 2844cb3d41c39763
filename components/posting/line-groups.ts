// Sorts the lines of a fit into what is missing or short, what is met, and what was read with less confidence. Pure; imports schema types alone.
import type { Fit, Line, Reading, Requirement, Span } from "../../utils/schema";

export type LineState = "met" | "part" | "gap";

export interface LineGroups {
  short: Line[];
  met: Line[];
  /** Lines that rest only on what was read with less confidence. */
  unsure: Line[];
  /** Read with less confidence and part of no line. */
  loose: Requirement[];
}

/** Credit from which a line counts as met: what "I have this" gives (DESIGN 6: such lines add no gain). */
const metFrom = 0.8;

/** Met, met in part, or not at all. */
export function lineState({ credit }: Line): LineState {
  if (credit <= 0) return "gap";
  return credit >= metFrom - 1e-9 ? "met" : "part";
}

/** Every line of the fit stands in exactly one group. Missing ones: what weighs most first. */
export function groupLines(fit: Fit, reading: Reading | null): LineGroups {
  const also = reading?.also ?? [];
  const isUnsure = (line: Line): boolean => line.mentions.every((one) => also.some((other) => sameSpan(one, other)));
  const unsure = fit.lines.filter(isUnsure);
  const sure = fit.lines.filter((line) => !unsure.includes(line));
  const shown = [...fit.lines.flatMap((line) => line.mentions), ...fit.unscored];
  return {
    short: sure.filter((line) => lineState(line) !== "met").sort((a, b) => lost(b) - lost(a)),
    met: sure.filter((line) => lineState(line) === "met").sort((a, b) => b.weight - a.weight),
    unsure,
    loose: also.filter((one) => !shown.some((other) => sameSpan(one, other))),
  };
}

/** How many lines of an importance are met, of how many. */
export function countMet(fit: Fit, importance: Line["importance"]): { met: number; all: number } {
  const lines = fit.lines.filter((line) => line.importance === importance);
  return { met: lines.filter((line) => lineState(line) === "met").length, all: lines.length };
}

/** Points of the displayed score by state; they add up to it. */
export function pointsByState(fit: Fit): Record<"met" | "part", number> {
  const sum = (state: LineState): number =>
    fit.lines.filter((line) => lineState(line) === state).reduce((total, line) => total + (line.points ?? 0), 0);
  return { met: sum("met"), part: sum("part") };
}

/** A name for a line that stays while the posting does: two fits of one posting can be compared by it. */
export function lineKey(line: Line): string {
  return line.requirements.map(({ start, name }) => `${start}-${name}`).join("|");
}

function lost(line: Line): number {
  return line.weight * (1 - line.credit);
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
