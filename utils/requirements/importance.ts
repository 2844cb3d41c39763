// How much a place of a sentence is asked for: by the cue that rules it, else by its section, else by what the sentence says. Pure.
import type { Importance, Kind, Span } from "../schema";
import type { Scope } from "./cues";
import { asks, findScopes, ofEmployer, ruling } from "./cues";
import type { Sentence } from "./sections";

/** What the steps of one sentence share. */
export interface Context {
  text: string;
  sentence: Sentence;
  scopes: readonly Scope[];
  /** The sentence asks something of the candidate. */
  asking: boolean;
  /** It stands under a heading that asks. */
  headed: boolean;
  /** The employer speaks of itself. */
  ofEmployer: boolean;
}

/** Looks at a sentence once for all that stands in it. */
export function contextOf(text: string, sentence: Sentence): Context {
  const words = text.slice(sentence.start, sentence.end);
  const headed = sentence.section === "required" || sentence.section === "preferred";
  const employer = !headed && ofEmployer.test(words);
  const scopes = findScopes(text, sentence);
  return { text, sentence, scopes, asking: asks.test(words) && !employer, headed, ofEmployer: employer };
}

export interface Weighed {
  importance: Importance;
  confident: boolean;
}

/** Importance of a place by its cue, else by its section, else by whether the sentence asks anything; null when it is not asked. */
export function weigh(
  { sentence, scopes, asking, headed, ofEmployer: employer }: Context,
  at: Span,
  kind: Kind,
): Weighed | null {
  const says = ruling(scopes, at.start, at.end);
  const { section } = sentence;
  if (says === "drop" || section === "unwanted") return null;
  // Conditions of hiring stand among the legal text as a rule.
  if (section === "excluded" && kind === "clearance") return { importance: says ?? "required", confident: true };
  // A licence that must be held may stand under "Additional information" or "Travel": it is shown, less sure.
  if (section === "excluded")
    return papers.has(kind) && asking && says === "required" ? { importance: says, confident: false } : null;
  if (section === "title") return { importance: "mentioned", confident: kind === "skill" };
  if (kind === "soft" && !headed && !asking) return null;
  // "required" in the tale of the duties is mostly an adjective; "is a plus" is said of the candidate wherever it stands.
  if (says === "preferred" && !employer) return { importance: says, confident: true };
  if (says !== null && (headed || asking)) return { importance: says, confident: true };
  if (section === "required" || section === "preferred") return { importance: section, confident: true };
  if (asking || (kind === "degree" && !employer)) return { importance: "required", confident: true };
  return { importance: "mentioned", confident: section === "duties" };
}

/** What is held as a paper, and may bar from the job. */
const papers: ReadonlySet<Kind> = new Set(["license", "certification", "clearance"]);
