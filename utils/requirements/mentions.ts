// Finds every place in a posting that names something of the taxonomy, judged in its context. Pure.
import type { Match, Matcher } from "../skills/matcher";
import { tokenise } from "../skills/tokens";
import type { Company } from "./context";
import { isMeant } from "./context";
import type { Sentence } from "./sections";

/** Matches that stand, grouped by the sentence that they are in (same index as `sentences`). */
export function findMentions(text: string, sentences: readonly Sentence[], matcher: Matcher): Match[][] {
  const bySentence: Match[][] = sentences.map(() => []);
  sentences.forEach((sentence, index) => {
    const tokens = tokenise(text, sentence.start, sentence.end);
    // Two passes: first the forms that are sure by themselves, then the ambiguous ones, which look for sure ones beside them.
    const company = (sure: ReadonlyMap<number, Match>): Company => ({ text, tokens, sure, from: 0, to: tokens.length });
    const alone = company(new Map());
    const isSure = (match: Match): boolean => match.form !== "cased" && match.form !== "bare" && isMeant(match, alone);
    const sure = indexTokens(matcher.find(text, tokens, isSure));
    const judged = company(sure);
    bySentence[index] = matcher.find(text, tokens, (match) => isMeant(match, judged));
  });
  return bySentence;
}

function indexTokens(matches: readonly Match[]): Map<number, Match> {
  const index = new Map<number, Match>();
  for (const match of matches) for (let at = match.first; at <= match.last; at++) index.set(at, match);
  return index;
}
