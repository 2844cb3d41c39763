// How often each thing is asked for over the saved postings, and whether it is met. Pure; imports schema types alone.
import type { Fit, Kind, Line } from "../../utils/schema";

export interface Demand {
  kind: Kind;
  name: string;
  /** In how many postings it is required, and in how many preferred. */
  required: number;
  preferred: number;
  /** met: wherever it is asked; part: in some postings, or in part; gap: nowhere. */
  state: "met" | "part" | "gap";
}

const metFrom = 0.8 - 1e-9;

/** What one posting asks of one thing, in whichever of its lines. */
interface Asked extends Pick<Demand, "kind" | "name"> {
  importance: "required" | "preferred";
  credit: number;
}

/** One row for everything scored that a posting requires or prefers; what is asked most comes first. */
export function countDemand(fits: readonly Fit[]): Demand[] {
  const rows = new Map<string, Omit<Demand, "state"> & { credits: number[] }>();
  for (const fit of fits) {
    for (const [key, { kind, name, importance, credit }] of askedBy(fit)) {
      const row = rows.get(key) ?? { kind, name, required: 0, preferred: 0, credits: [] };
      row[importance] += 1;
      row.credits.push(credit);
      rows.set(key, row);
    }
  }
  return [...rows.values()]
    .map(({ credits, ...row }) => ({ ...row, state: stateOf(credits) }))
    .sort((a, b) => b.required - a.required || b.preferred - a.preferred || a.name.localeCompare(b.name));
}

/** A thing that stands in several groups of a posting is asked for once: as what weighs most, met by what is best. */
function askedBy(fit: Fit): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const line of fit.lines) {
    const { importance } = line;
    if (importance === "mentioned") continue;
    line.requirements.forEach(({ kind, id, name }, at) => {
      const key = `${kind} ${id ?? name.toLowerCase()}`;
      const other = asked.get(key);
      asked.set(key, {
        kind,
        name,
        importance: other?.importance === "required" ? "required" : importance,
        credit: Math.max(other?.credit ?? 0, creditOf(line, at)),
      });
    });
  }
  return asked;
}

/** Of a group only the member that was met has the credit. */
function creditOf(line: Line, member: number): number {
  return line.requirements.length === 1 || line.met === member ? line.credit : 0;
}

function stateOf(credits: readonly number[]): Demand["state"] {
  if (credits.every((credit) => credit >= metFrom)) return "met";
  return credits.some((credit) => credit > 0) ? "part" : "gap";
}
