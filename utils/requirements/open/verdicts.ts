// What the model says of each candidate of a sentence, and which of those that compete for the same words stand. Pure.
import type { Importance, Kind, Skill, Span } from "../../schema";
import type { Match } from "../../skills/matcher";
import type { Candidate } from "./candidates";
import { choose } from "./choose";
import { judge } from "./judge";
import type { OpenModel } from "./model";

/** From which likelihood on a thing counts: as asked for, as mentioned, and as also seen. */
const sure = { asked: 0.73, mentioned: 0.6, known: 0.25, also: 0.4 };

/** A place that names something, known to the taxonomy or not. */
export interface Mention extends Span {
  skill: Skill | null;
  kind: Kind;
  first: number;
  last: number;
  /** How likely it is asked for, and how much; null where no model was asked. */
  chance: number | null;
  exact: number;
  importance: Importance | null;
}

/** A name of the taxonomy where no model is asked. */
export function toMention({ skill, first, last, start, end }: Match): Mention {
  return { skill, kind: skill.kind, first, last, start, end, chance: null, exact: 1, importance: null };
}

/** Candidates that are likely enough to be at least also seen. */
export function weighAll(candidates: readonly Candidate[], { forest, exact, asked, preferred }: OpenModel): Mention[] {
  const mentions: Mention[] = [];
  for (const { match, quote, first, last, start, end, features, standing } of candidates) {
    const chance = judge(forest, features);
    const kind = match?.skill.kind ?? kindOf(quote, features);
    if (chance < sure.also && !plainKinds.has(kind)) continue;
    const numbers = standing();
    const isAsked = judge(asked, numbers) >= 0.5;
    mentions.push({
      skill: match?.skill ?? null,
      kind,
      first,
      last,
      start,
      end,
      chance,
      exact: judge(exact, features),
      importance: !isAsked ? "mentioned" : judge(preferred, numbers) > 0.5 ? "preferred" : "required",
    });
  }
  return mentions;
}

/** Kind of a thing that no table knows: soft when the tagger says so, else by its last word. */
function kindOf(quote: string, [hard = 0, vague = 0, soft = 0]: readonly number[]): Kind {
  if (soft > 0.2 && soft > hard + vague) return "soft";
  if (/\b(?:licen[cs]es?|permits?|licensure)$/i.test(quote)) return "license";
  return /\b(?:certifications?|certificates?|certified)$/i.test(quote) ? "certification" : "skill";
}

/** Kinds whose names are so plain that the rules alone are surer than the model. */
export const plainKinds: ReadonlySet<Kind> = new Set(["certification", "license", "clearance", "language"]);

/** Those that stand, and of what they leave those that are only also seen; each in order of place, none overlapping another. */
export function settle(text: string, mentions: readonly Mention[]): { named: Mention[]; also: Mention[] } {
  const named = withoutMakers(text, choose(mentions, worthOf));
  const left = mentions.filter((one) => !named.some(({ first, last }) => first <= one.last && last >= one.first));
  return { named, also: choose(left, ({ chance, exact }) => ((chance ?? 0) > sure.also ? exact : 0)) };
}

/** What a mention is worth when it competes with others for its words; at most 0: it is none. */
function worthOf({ chance, exact, skill, kind, importance }: Mention): number {
  if (chance === null || (skill && plainKinds.has(kind))) return 1;
  const isKnown = skill !== null && kind === "skill";
  const least = importance === "mentioned" ? sure.mentioned : isKnown ? sure.known : sure.asked;
  const more = chance - least;
  return more > 0 ? exact + more / 10 : 0;
}

/** "GCP Vertex AI": the maker's name right before a thing that implies it is part of that thing's name. */
function withoutMakers(text: string, named: readonly Mention[]): Mention[] {
  return named.filter(({ skill, end }, at) => {
    const next = named[at + 1];
    const isMaker = skill !== null && next?.skill?.implies.includes(skill.id) === true;
    return !isMaker || text.slice(end, next.start) !== " ";
  });
}
