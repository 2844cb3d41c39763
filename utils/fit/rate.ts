// The fit of one posting as it is shown: score, lines in whole points, blockers, or why it cannot be rated (DESIGN 5). Pure.
import type { Fit, Line, Requirement, Wallet } from "../schema";
import type { Taxonomy } from "../skills/taxonomy";
import { assess, fitOf, meetUnit, type MetUnit, type RateInput, totalWeight } from "./assess";
import { hold, isAhead } from "./holdings";
import { numbers } from "./numbers";
import { apportion, roundScore } from "./points";

/**
 * Rates a posting against the wallet on the day `now` (ISO date). Lines come in the order of the posting's text; their points add up
 * to the score. When it cannot be rated, lines, blockers and `unscored` are still told.
 */
export function rate(input: RateInput, wallet: Wallet, taxonomy: Taxonomy, now: string): Fit {
  const { units, unscored, exact, reason } = assess(input, hold(wallet, taxonomy, now), taxonomy);
  const score = exact === null ? null : roundScore(exact);
  return {
    score,
    exact,
    reason,
    band: score === null ? null : bandOf(score),
    whenFinished: score === null ? null : scoreWhenFinished(score, units, wallet, taxonomy, now),
    lines: score === null ? units.map((unit) => lineOf(unit, null, null)) : scoredLines(units, score),
    blockers: units.flatMap(blockersOf),
    unscored: [...unscored],
  };
}

function scoredLines(units: readonly MetUnit[], score: number): Line[] {
  const possible = units.map(({ weight }) => (100 * weight) / totalWeight(units));
  const points = apportion(
    units.map(({ credit }, index) => (possible[index] ?? 0) * credit),
    score,
  );
  return units.map((unit, index) => lineOf(unit, points[index] ?? 0, possible[index] ?? 0));
}

function lineOf(unit: MetUnit, points: number | null, possible: number | null): Line {
  const { members, mentions, importance, generic, weight, credit, evidence, best } = unit;
  const requirements = members.map(({ requirement }) => requirement);
  const asksYears = (requirements[best]?.years ?? 0) > 0 && evidence !== null && evidence.years === null;
  const met = evidence === null ? null : best;
  return { requirements, mentions, importance, generic, weight, credit, points, possible, evidence, met, asksYears };
}

function bandOf(score: number): Fit["band"] {
  if (score >= numbers.band.strong) return "strong";
  if (score >= numbers.band.worth) return "worth";
  return score >= numbers.band.stretch ? "stretch" : "far";
}

function scoreWhenFinished(
  score: number,
  units: readonly MetUnit[],
  wallet: Wallet,
  taxonomy: Taxonomy,
  now: string,
): number | null {
  if (!wallet.credentials.some(isAhead)) return null;
  const finished = hold(wallet, taxonomy, now, { finished: true });
  const then = roundScore(fitOf(units.map((unit) => meetUnit(unit, finished))));
  return then === score ? null : then;
}

/**
 * Members of a unit without which the job cannot be had: required licences and clearances, and a paper of any kind that is named as a
 * legal condition. None when a member of the group is held or may still be obtained.
 */
function blockersOf({ members, held }: MetUnit): Requirement[] {
  const requirements = members.map(({ requirement }) => requirement);
  if (held || requirements.some(({ obtainable }) => obtainable)) return [];
  return requirements.filter(({ kind, importance, legal }) => {
    if (kind === "license" || kind === "clearance") return legal || importance === "required";
    return legal && (kind === "certification" || kind === "degree");
  });
}
