// Looks over a posting once: its sentences, their tokens, the names that the taxonomy knows, and what the tagger needs around them. Pure.
import type { Posting } from "../../schema";
import type { Match, Matcher } from "../../skills/matcher";
import { normalise } from "../../skills/normalise";
import type { Token } from "../../skills/tokens";
import { type Context, contextOf } from "../importance";
import { findMentions } from "../mentions";
import { splitSections } from "../sections";
import type { Surroundings } from "./features";

export interface Surveyed {
  context: Context;
  tokens: readonly Token[];
  named: readonly Match[];
}

export interface Survey {
  sentences: readonly Surveyed[];
  around: Surroundings;
}

export function survey(
  { text, blocks, title, company }: Pick<Posting, "text" | "blocks" | "title" | "company">,
  matcher: Matcher,
): Survey {
  const sentences = splitSections(text, blocks, title);
  const mentions = findMentions(text, sentences, matcher);
  const counts = new Map<string, number>();
  const plain = new Set<string>();
  for (const { tokens } of mentions) {
    for (const { kind, norm, start } of tokens) {
      if (kind !== "word") continue;
      counts.set(norm, (counts.get(norm) ?? 0) + 1);
      if (/^\p{Ll}/u.test(text.slice(start, start + 2))) plain.add(norm);
    }
  }
  const employer = new Set(normalise(company).split(" "));
  employer.delete("");
  return {
    sentences: mentions.map(({ tokens, matches }, index) => ({
      context: contextOf(text, sentences[index]!),
      tokens,
      named: matches,
    })),
    around: { text, counts, plain, employer, use: (word) => matcher.use(word), bases: new Map() },
  };
}
