// Natural languages in a sentence: whether one is asked for, and at what level; the level of a skill is read here too. Pure.
import type { Span } from "../schema";
import type { Context } from "./importance";
import { languageLevel, skillLevel } from "./levels";
import type { Mention } from "./open/verdicts";

const languageCue =
  /\b(?:fluen\w*|speak\w*|spoken|written|verbal(?:ly)?|oral|bilingual|trilingual|multilingual|native|mother tongue|proficien\w*|languages?|[ABC][12]|command of|communicat\w+|read|conversational|knowledge of|level)\b/i;
const aboutApplying = /\b(?:cv|resume|résumé|application|apply|submit|cover letter|covering letter|documents?)\b/i;
const notTheLanguage =
  /^\s*(?:degree|major|literature|teacher|class|department|teaching|muffin|culture|cuisine|history|market|law|food|wine)/i;

/** A language is asked where its sentence speaks of languages, or says it as a demand of its own: "Spanish a plus", "- French". */
export function isLanguageAsked(match: Span, { text, asking, headed, scopes }: Context, sentence: string): boolean {
  if (aboutApplying.test(sentence) || notTheLanguage.test(text.slice(match.end, match.end + 20))) return false;
  const demanded = asking || headed || scopes.length > 0;
  return languageCue.test(sentence) || (demanded && sentence.length < 60);
}

/** Level of a language by the words beside it, up to the next language, comma or "and"; of a skill by the words before it. */
export function levelOf(match: Mention, named: readonly Mention[], { text, sentence }: Context): string | null {
  const { kind } = match;
  if (kind === "skill") {
    const before = named.findLast((one) => one.end <= match.start)?.end ?? 0;
    return skillLevel(
      text.slice(Math.max(sentence.start, match.start - 40, before), match.start).replace(/^.*[,;(]/, ""),
    );
  }
  if (kind !== "language") return null;
  const languages = named.filter((one) => one.kind === "language");
  const before = languages.findLast((one) => one.end <= match.start);
  const after = languages.find((one) => one.start >= match.end);
  const from = Math.max(sentence.start, match.start - 40, before?.end ?? 0);
  const to = Math.min(sentence.end, match.end + 40, after?.start ?? Infinity);
  const right = text.slice(match.end, to).split(/[,;]|\band\b|\bor\b/i)[0] ?? "";
  const left =
    text
      .slice(from, match.start)
      .split(/[,;]|\band\b|\bor\b/i)
      .at(-1) ?? "";
  const own = languageLevel(right) ?? languageLevel(left);
  // "Fluent in English and German": nothing but the conjunction stands between, so the word before both is for both.
  const joined = before !== undefined && /^[\s,/]*(?:and|or|&)?\s*$/i.test(text.slice(before.end, match.start));
  return own ?? (joined ? levelOf(before, named, { text, sentence } as Context) : null);
}
