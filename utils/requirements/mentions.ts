// Finds every place in a posting that names something of the taxonomy, judged in its context. Pure.
import { type Match, type Matcher, pick } from "../skills/matcher";
import { type Token, tokenise } from "../skills/tokens";
import { isAmbiguous, isMeant, isPossible, surroundings } from "./context";
import type { Sentence } from "./sections";

/** How far down a list of ambiguous names one sure name vouches. */
const rounds = 4;

interface Mentions {
  tokens: readonly Token[];
  matches: readonly Match[];
}

/** Matches that stand, grouped by the sentence that they are in (same index as `sentences`). */
export function findMentions(text: string, sentences: readonly Sentence[], matcher: Matcher): Mentions[] {
  return sentences.map((sentence) => {
    const tokens = tokenise(text, sentence.start, sentence.end);
    const headed = sentence.section === "required" || sentence.section === "preferred";
    const alone = surroundings(text, sentence, tokens, headed);
    const all = matcher.findAll(text, tokens);
    const sure = pick(all, (match) => !isAmbiguous(match) && isPossible(match, alone));
    const possible = indexTokens(pick(all, (match) => isAmbiguous(match) && isPossible(match, alone)));
    // Ambiguous names look for sure ones beside them; one that stands then vouches for the next in its list.
    let standing = sure;
    for (let round = 0; round < rounds; round++) {
      const around = { ...alone, sure: indexTokens(standing), possible };
      const found = pick(all, (match) => isMeant(match, around));
      const settled = found.length === standing.length;
      standing = found;
      if (settled) break;
    }
    return { tokens, matches: standing };
  });
}

function indexTokens(matches: readonly Match[]): Map<number, Match> {
  const index = new Map<number, Match>();
  for (const match of matches) for (let at = match.first; at <= match.last; at++) index.set(at, match);
  return index;
}
