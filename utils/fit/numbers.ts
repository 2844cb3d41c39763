// Every number of the fit and of suggestions (DESIGN 5 and 6) in one table; the explanation page and docs/fit.md are written from it. Imports nothing.

/** What a credential counts, by grade, and what is self-declared. */
const credit = { verified: 1, stored: 0.9, declared: 0.8 } as const;

export const numbers = {
  /** Weight of a unit by importance: a design choice, no study measured it and results hardly depend on it. */
  weight: { required: 1, preferred: 0.4, mentioned: 0.15 },
  /** Part of its weight that a generic office tool keeps. */
  generic: 0.25,
  /** All mentioned units together weigh at most this part of the required and preferred ones. */
  mentionedCap: 1 / 3,
  credit,
  /** Credit kept per step along `implies`, and the most steps. */
  implied: { decay: 0.9, depth: 2 },
  /** Part of the source's credit for a member of the same family, where the posting is open. */
  family: 0.5,
  /** Part of its grade's credit that an expired credential keeps. */
  expired: 0.5,
  /** Part of its credit that a degree in another subject keeps. */
  otherSubject: 0.5,
  /** Part of its credit that a language below the level asked, or of unknown level, keeps. */
  belowLevel: 0.5,
  /** The years factor where no years are known. */
  yearsFloor: 0.5,
  /** Recorded work: its credit, and the years that stand for a degree where the posting names none. */
  work: { credit: 0.8, equivalentYears: 4 },
  /** Fewer scored required or preferred units cannot be rated. */
  leastUnits: 3,
  /** The lowest score of each band; below the first it is "far" (research: few suitable people pass 60). */
  band: { stretch: 20, worth: 40, strong: 60 },
  suggestion: {
    /** Fewest points that an entry must add, and the most entries shown. */
    leastGain: 3,
    most: 3,
    /** A line with this credit adds no gain. */
    metAlready: 0.8,
    /** An entry counts like any stored credential. */
    entry: credit.stored,
    /** Part of its credit that an introductory credential keeps where advanced skill is asked. */
    introductory: 0.5,
  },
} as const;
