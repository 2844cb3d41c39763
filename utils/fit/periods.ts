// Partial dates and the years between them. Pure: `now` is passed in; imports only the schema.
import type { Credential, Experience } from "../schema";

/** Half-open stretch of time in days of a calendar whose months all have 31 days, so that an anniversary is a whole year. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const daysInMonth = 31;
const daysInYear = 12 * daysInMonth;

/** First day of a partial date (YYYY, YYYY-MM, YYYY-MM-DD): "2021" to "2023" is thus two years, neither over- nor understated on average. */
function firstDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split("-").map(Number);
  return year * daysInYear + (month - 1) * daysInMonth + (day - 1);
}

/** The time of an experience up to `now`; null when its start is unknown or no time can be told from its dates. */
export function periodOf(experience: Experience, now: string): Period | null {
  if (experience.start === null) return null;
  const start = firstDay(experience.start);
  const end = Math.min(firstDay(experience.end ?? now), firstDay(now));
  return end > start ? { start, end } : null;
}

/** Years covered by at least one of the periods; null for none. */
export function yearsIn(periods: readonly Period[]): number | null {
  let days = 0;
  let reached = -Infinity;
  for (const { start, end } of [...periods].sort((a, b) => a.start - b.start)) {
    days += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return days > 0 ? days / daysInYear : null;
}

/** Whether a credential is expired, by status or because the last day of `expires` ("2027-03" = the end of March) is over. */
export function isExpired(credential: Credential, now: string): boolean {
  if (credential.status === "expired") return true;
  return credential.expires !== null && credential.expires < now.slice(0, credential.expires.length);
}

/** Whether a credential is issued only in the future. */
export function isNotYetValid(credential: Credential, now: string): boolean {
  return credential.issued !== null && credential.issued > now.slice(0, credential.issued.length);
}
