// What the user said is not right with a posting, applied to what was read. Pure; imports schema types and the comparison of names alone.
import type { Correction, Posting, Reading, Requirement, Struck } from "./schema";
import { normalise } from "./skills/normalise";

/** A change of a correction. `strike` and `putBack` add to and take from what is struck. */
export interface CorrectionChange {
  notPosting?: boolean | undefined;
  /** The right title; null takes an earlier one back. */
  title?: string | null | undefined;
  strike?: Struck[] | undefined;
  putBack?: Struck[] | undefined;
}

/** The correction after a change made at `now` (ISO instant); null when nothing is left to correct. */
export function changed(
  before: Correction | null,
  id: string,
  { notPosting, title, strike = [], putBack = [] }: CorrectionChange,
  now: string,
): Correction | null {
  const struck = [...(before?.struck ?? []), ...strike].filter(
    (one, at, all) => all.findIndex((other) => isSame(one, other)) === at && !putBack.some((back) => isSame(one, back)),
  );
  const after: Correction = {
    id,
    notPosting: notPosting ?? before?.notPosting ?? false,
    title: title === undefined ? (before?.title ?? null) : title,
    struck,
    changedAt: now,
  };
  return after.notPosting || after.title !== null || struck.length > 0 ? after : null;
}

/** The change that takes `after` back to `before`, and nothing else: what was corrected elsewhere meanwhile stays. */
export function wayBack(before: Correction | null, after: Correction | null): CorrectionChange {
  const without = (all: Struck[] = [], others: Struck[] = []): Struck[] =>
    all.filter((one) => !others.some((other) => isSame(one, other)));
  const [title, notPosting] = [before?.title ?? null, before?.notPosting ?? false];
  return {
    title: title === (after?.title ?? null) ? undefined : title,
    notPosting: notPosting === (after?.notPosting ?? false) ? undefined : notPosting,
    strike: without(before?.struck, after?.struck),
    putBack: without(after?.struck, before?.struck),
  };
}

/** The posting as the user says it is. It is read as it was found, so that a saved posting asks what the popup shows. */
export function correctPosting(posting: Posting, correction: Correction | null): Posting {
  if (!correction) return posting;
  const { notPosting, title } = correction;
  return { ...posting, title: title ?? posting.title, status: notPosting ? "none" : posting.status };
}

/** The reading without what the user says is no requirement; other members of a group of alternatives stay. */
export function correctReading(reading: Reading, correction: Correction | null): Reading {
  if (!correction || correction.struck.length === 0) return reading;
  const struck = new Set(correction.struck.map(nameOf));
  const stays = (requirement: Requirement): boolean => !namesOf(requirement).some((name) => struck.has(name));
  return { ...reading, requirements: reading.requirements.filter(stays), also: reading.also.filter(stays) };
}

/** By name and not by id: what no table knew yesterday may have an id tomorrow, and a name that changes stays as an alias. */
function namesOf({ kind, name, aliases }: Requirement): string[] {
  return [name, ...aliases].map((one) => nameOf({ kind, name: one }));
}

function nameOf({ kind, name }: Struck): string {
  // A name without letters or digits has no comparable form.
  return `${kind} ${normalise(name) || name}`;
}

function isSame(a: Struck, b: Struck): boolean {
  return nameOf(a) === nameOf(b);
}
