// A posting's units, each with the best evidence for it, and the unrounded fit or why there is none (DESIGN 5). Pure.
import type { CannotRate, PostingStatus, Reading, Requirement } from "../schema";
import type { Taxonomy } from "../skills/taxonomy";
import type { Holdings } from "./holdings";
import { type Meeting, meet } from "./meet";
import { numbers } from "./numbers";
import { toUnits, type Unit } from "./units";

/** What of a posting is rated. */
export interface RateInput {
  status: PostingStatus;
  reading: Reading;
}

/** A unit and how it is met. */
export interface MetUnit extends Unit, Meeting {
  /** Index of the member that is met best; 0 when none is met. */
  readonly best: number;
}

export interface Assessment {
  readonly units: readonly MetUnit[];
  readonly unscored: readonly Requirement[];
  /** 0 to 100; null with a reason. */
  readonly exact: number | null;
  readonly reason: CannotRate | null;
}

/** Takes holdings, not the wallet, so that many postings can share them. */
export function assess({ status, reading }: RateInput, holdings: Holdings, taxonomy: Taxonomy): Assessment {
  const { units, unscored } = toUnits(reading, taxonomy);
  const met = units.map((unit) => meetUnit(unit, holdings));
  const reason = reasonAgainst(status, reading, units, holdings);
  return { units: met, unscored, reason, exact: reason === null ? fitOf(met) : null };
}

/** Meets a unit by the best of its members, of equals the earlier one; it is `held` when any member is. */
export function meetUnit(unit: Unit, holdings: Holdings): MetUnit {
  const meetings = unit.members.map((asked, best) => ({ ...meet(asked, holdings), best }));
  const none: Meeting & { best: number } = { credit: 0, evidence: null, held: false, best: 0 };
  const most = meetings.reduce((a, b) => (b.credit > a.credit ? b : a), none);
  return { ...unit, ...most, held: meetings.some(({ held }) => held) };
}

/** 100 · Σ weight · credit ÷ Σ weight of units that weigh something. */
export function fitOf(units: readonly MetUnit[]): number {
  const met = units.reduce((total, { weight, credit }) => total + weight * credit, 0);
  // Divided first: everything met is then 100 to the last digit.
  return 100 * (met / totalWeight(units));
}

export function totalWeight(units: readonly Unit[]): number {
  return units.reduce((total, { weight }) => total + weight, 0);
}

/** The first reason not to rate; with none, at least `leastUnits` units weigh something. */
function reasonAgainst(
  status: PostingStatus,
  reading: Reading,
  units: readonly Unit[],
  holdings: Holdings,
): CannotRate | null {
  if (status === "list" || status === "none") return "not-a-posting";
  if (!reading.understood) return "low-confidence";
  const asked = units.filter(({ importance }) => importance !== "mentioned");
  if (asked.length < numbers.leastUnits) return "few-requirements";
  return holdings.empty ? "empty-wallet" : null;
}
