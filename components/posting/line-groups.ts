// Sorts the lines of a fit into missing, partly met, met, and what was read with less confidence. Pure; imports schema types alone.
import type { Fit, Line, Reading, Requirement, Span } from "../../utils/schema";

export type LineState = "met" | "part" | "gap";

/** Lines of one state: what is asked for, and apart from it what is only mentioned. */
interface StateLines {
  state: LineState;
  asked: Line[];
  mentioned: Line[];
}

export interface LineGroups {
  /** Missing, partly met, met: in this order, empty ones left out. */
  states: StateLines[];
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

/** Every line of the fit stands in exactly one group; first what could still be gained most, of met ones what weighs most. */
export function groupLines(fit: Fit, reading: Reading | null): LineGroups {
  const also = reading?.also ?? [];
  const isUnsure = (line: Line): boolean => line.mentions.every((one) => also.some((other) => sameSpan(one, other)));
  const unsure = fit.lines.filter(isUnsure);
  const shown = [...fit.lines.flatMap((line) => line.mentions), ...fit.unscored];
  const states = (["gap", "part", "met"] as const).map((state) => {
    const rank = (line: Line): number => (state === "met" ? line.weight : line.weight * (1 - line.credit));
    const lines = fit.lines
      .filter((line) => !unsure.includes(line) && lineState(line) === state)
      .sort((a, b) => rank(b) - rank(a));
    const isMention = (line: Line): boolean => line.importance === "mentioned";
    return { state, asked: lines.filter((line) => !isMention(line)), mentioned: lines.filter(isMention) };
  });
  return {
    states: states.filter(({ asked, mentioned }) => asked.length + mentioned.length > 0),
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

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
