// The levels that a requirement can ask for: degrees, languages, skills, each in rising order. Pure; imports nothing.

export const degreeLevels = ["secondary", "certificate", "associate", "bachelor", "master", "doctorate"] as const;
export type DegreeLevel = (typeof degreeLevels)[number];

export const cefrLevels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;
type CefrLevel = (typeof cefrLevels)[number];

type SkillLevel = "introductory" | "working" | "advanced";

/** How postings put a language level in words; none of these is more exact than one step of the CEFR scale. */
const languageWords: readonly (readonly [RegExp, CefrLevel])[] = [
  [/\b(?:native|mother[- ]tongue|bilingual)/i, "C2"],
  [/\b(?:fluen\w+|excellent|full professional|near[- ]native|perfect|very good)/i, "C1"],
  [/\b(?:business|professional|working|good|advanced|proficien\w*|strong)/i, "B2"],
  [/\b(?:conversational|intermediate)/i, "B1"],
  [/\b(?:basic|elementary|beginner)/i, "A2"],
];

/** The CEFR level that the words around a language ask for, or null. A level named outright wins. */
export function languageLevel(around: string): CefrLevel | null {
  const named = /\b([ABC][12])\b/.exec(around)?.[1];
  if (named) return cefrLevels.find((level) => level === named) ?? null;
  return languageWords.find(([pattern]) => pattern.test(around))?.[1] ?? null;
}

const skillWords: readonly (readonly [RegExp, SkillLevel])[] = [
  [/\b(?:expert|advanced|deep|in[- ]depth|mastery|extensive|strong|excellent|thorough)\b/i, "advanced"],
  [
    /\b(?:basic|exposure|awareness|introductory|some (?:knowledge|experience|exposure)|interest in|familiar\w*)\b/i,
    "introductory",
  ],
  [/\b(?:working knowledge|working|solid|good|practical|proficien\w+|hands[- ]on)\b/i, "working"],
];

/** How deep a skill is asked for, by the words shortly before it, or null. */
export function skillLevel(before: string): SkillLevel | null {
  return skillWords.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}
