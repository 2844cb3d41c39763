// Invented postings, lines and fits for the tests of the views; each builder takes what matters to a test.
import type { Evidence, Fit, Line, Posting, Reading, Requirement, Suggestion } from "../../../utils/schema";
import type { View } from "../../../utils/view";

export const text = [
  "Hands-on experience with Power BI or Tableau.",
  "3+ years of SQL in a business setting.",
  "Exposure to demand forecasting is a plus.",
  "SQL again, and kindness.",
].join("\n");

/** A requirement whose quote is found in `text` (or in `from`), the line around it as its sentence. */
export function requirement(quote: string, more: Partial<Requirement> = {}, from = text): Requirement {
  const start = from.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in the text`);
  const end = from.indexOf("\n", start);
  return {
    id: quote.toLowerCase().replaceAll(" ", "-"),
    name: quote,
    aliases: [],
    kind: "skill",
    importance: "required",
    years: null,
    group: null,
    level: null,
    subjects: [],
    open: false,
    equivalent: false,
    obtainable: false,
    legal: false,
    quote,
    start,
    end: start + quote.length,
    sentence: { start: from.lastIndexOf("\n", start) + 1, end: end < 0 ? from.length : end },
    ...more,
  };
}

/** A line over requirements, unmet unless `more` says otherwise. */
export function line(requirements: Requirement | Requirement[], more: Partial<Line> = {}): Line {
  const members = [requirements].flat();
  return {
    requirements: members,
    mentions: members.map(({ quote, start, end, sentence }) => ({ quote, start, end, sentence })),
    importance: members[0]?.importance ?? "required",
    generic: false,
    weight: 1,
    credit: 0,
    points: 0,
    possible: 40,
    evidence: null,
    met: null,
    asksYears: false,
    ...more,
  };
}

export function evidence(more: Partial<Evidence> = {}): Evidence {
  return {
    item: { type: "skill", id: "s1", title: "SQL" },
    via: "same",
    skill: null,
    depth: 0,
    grade: "declared",
    years: null,
    ...more,
  };
}

export function fit(more: Partial<Fit> = {}): Fit {
  return {
    score: 54,
    exact: 54,
    reason: null,
    band: "worth",
    whenFinished: null,
    lines: [],
    blockers: [],
    unscored: [],
    ...more,
  };
}

export const posting: Posting = {
  url: "https://jobs.example.com/4711",
  board: "example",
  jobId: "4711",
  title: "Data Analyst",
  company: "Northwind Foods",
  location: "Leeds",
  status: "open",
  text,
  blocks: [],
  posted: null,
  validThrough: null,
  problems: [],
};

export const reading: Reading = { requirements: [], also: [], language: "en", understood: true };

export function view(more: Partial<View> = {}): View {
  return {
    state: "ready",
    posting,
    reading,
    correction: null,
    original: null,
    fit: fit(),
    suggestions: [],
    savedId: "example:4711",
    saved: null,
    private: false,
    boardName: "Example Jobs",
    ...more,
  };
}

export const suggestion: Suggestion = {
  entry: "pl-300",
  title: "Power BI Data Analyst",
  provider: "Example Institute",
  gain: 14,
  before: 54,
  after: 68,
  covers: ["Power BI"],
  hours: { min: 30, max: 40, basis: "issuer" },
  cost: [{ amount: 165, currency: "USD", kind: "exam", region: null }],
};
