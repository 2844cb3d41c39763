// Which words of a sentence make a thing required or preferred, and over which stretch they rule. Pure; imports only the schema.
import type { Importance, Span } from "../schema";

/** A stretch of a sentence with what its cue says of everything in it. drop: a true negation, nothing in it is asked. */
export interface Scope extends Span {
  says: Exclude<Importance, "mentioned"> | "drop";
}

const preferredWords =
  "preferred|preferable|desired|desirable|advantageous|beneficial|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|optional|appreciated|welcomed?|helpful|" +
  "not (?:strictly |absolutely )?(?:required|necessary|essential|mandatory|a must)|(?:an?|any|considered an?|as an?) (?:\\w+ ){0,2}?(?:plus|bonus|asset|advantage)|\\bplus(?=\\s*(?:[.;,!)]|$))|bonus points?|a benefit|an edge|" +
  "would be (?:great|nice|ideal|useful|good|beneficial|advantageous|helpful|a plus|an asset)";
const requiredWords =
  "required|mandatory|essential|a must|is necessary|are necessary|is needed|are needed|must[- ]haves?";

/** A cue at the end of what it rules: "Kubernetes is a plus", "PMP required". */
const trailing = new RegExp(
  `(?:\\b(?:is|are|would be|will be|also|highly|strongly|very|much|greatly|definitely|but|though|although|however)\\s+){0,3}(?:(${preferredWords})|(${requiredWords}))\\b`,
  "gi",
);

/** A cue before what it rules: "Bonus points for Rust", "Preferred: Rust", "Must have a driver's licence". */
const leading =
  /(?:^|(?<=[.;:(,]\s*)|(?<=\b(?:but|and|or)\s)|(?<=\s)(?=preferably|ideally))(?:(nice[- ]to[- ]have|good[- ]to[- ]have|bonus(?: points)?(?: for| if)?|extra points for|preferably|ideally|preferred|preference (?:will be |is )?(?:given )?(?:to|for)|desired|desirable|optional(?:ly)?|a plus if|plus if|it(?:'s| is|’s| would be|['’]d be) (?:a plus|a bonus|great|nice|good|even better) (?:if|to)|(?:we(?:['’]d| would) (?:love|like|prefer)(?: it)? if)|additional(?:ly)? (?:desired|preferred))|(must(?:[- ]have| possess| hold| be)?|required|requires|mandatory|essential|minimum(?: of)?|at least|you need|you['’]ll need|you have|you must))(?=[\s:,–—-])/gi;

/** Negations that waive a thing altogether (research/skills.md 4.4: rare, and "not required" is not one of them). */
const waived =
  /\b(?:no (?:prior |previous |specific |formal |particular )?[^.;]{0,60}?(?:is |are )?(?:required|needed|necessary|expected)|(?:do(?:es)?|did) not (?:need|require)[^.;,]{0,60}|(?:don['’]t|doesn['’]t) (?:need|require|have to (?:have|know|be))[^.;,]{0,60}|without (?:any )?(?:prior |previous )?(?:experience|knowledge) (?:of|in|with)[^.;,]{0,50}|not looking for[^.;,]{0,60}|(?:instead of|rather than) [^.;,]{0,40})/gi;

/**
 * Stretches of the sentence that a cue rules, in order; where two overlap the later in the list wins. A trailing cue rules back to
 * the last boundary (the sentence's start, a semicolon, "but", a previous cue); in brackets of its own it rules back to the last
 * comma. A leading cue rules to the next boundary.
 */
export function findScopes(text: string, sentence: Span): Scope[] {
  const part = text.slice(sentence.start, sentence.end);
  const scopes: Scope[] = [];
  const bounds = clauseBounds(part);
  let ruled = 0;

  const leads: { start: number; end: number; says: Scope["says"] }[] = [];
  for (const found of part.matchAll(leading)) {
    leads.push({ start: found.index, end: found.index + found[0].length, says: found[1] ? "preferred" : "required" });
  }
  const isLead = (at: number): boolean => leads.some((lead) => at >= lead.start && at < lead.end);

  for (const found of part.matchAll(trailing)) {
    const wordAt = found.index + found[0].length - (found[1] ?? found[2] ?? "").length;
    // "required skills", "preferred qualifications": an adjective, not a verdict on what stands before it.
    const after = part.slice(found.index + found[0].length);
    if (
      isLead(wordAt) ||
      /^\s+(?:skills?|qualifications?|experience|to\b|by\b|for\b|in order|education|knowledge|documents)/i.test(after)
    )
      continue;
    const end = found.index + found[0].length;
    const bracket = part.lastIndexOf("(", wordAt);
    const inBracket =
      bracket >= ruled &&
      part.indexOf(")", bracket) >= end &&
      part
        .slice(bracket + 1, found.index)
        .trim()
        .split(/\s+/).length <= 3;
    const start = inBracket
      ? Math.max(ruled, part.slice(0, bracket).search(/[^,;]*$/))
      : Math.max(ruled, ...bounds.filter((bound) => bound <= found.index));
    scopes.push({
      start: sentence.start + start,
      end: sentence.start + end,
      says: found[1] ? "preferred" : "required",
    });
    ruled = end;
  }
  for (const lead of leads) {
    const next = Math.min(
      part.length,
      ...bounds.filter((bound) => bound > lead.end),
      ...leads.filter((other) => other.start > lead.end && other.says !== lead.says).map((other) => other.start),
    );
    scopes.unshift({ start: sentence.start + lead.start, end: sentence.start + next, says: lead.says });
  }
  for (const found of part.matchAll(waived)) {
    if (/\bnot (?:only|just|limited)/i.test(found[0])) continue;
    scopes.push({
      start: sentence.start + found.index,
      end: sentence.start + found.index + found[0].length,
      says: "drop",
    });
  }
  return scopes;
}

/** Where a clause ends: semicolons, sentence-like dots, "but" and "however", a spaced dash. */
function clauseBounds(part: string): number[] {
  const bounds = [0];
  for (const found of part.matchAll(/;|\.(?=\s)|,?\s(?:but|however|while|whereas)\s|\s[–—-]\s/gi))
    bounds.push(found.index + found[0].length);
  return bounds;
}

/** What the cues say of a place in the sentence, or null when none rules it. */
export function ruling(scopes: readonly Scope[], start: number, end: number): Scope["says"] | null {
  let says: Scope["says"] | null = null;
  for (const scope of scopes) if (start >= scope.start && end <= scope.end) says = scope.says;
  return says;
}

/** A sentence that plainly asks something of the candidate, where no heading says so. */
export const asks =
  /\b(?:experience (?:in|with|of|using|as|working|on|managing|developing|building)|years?['’]?(?: of)? (?:\w+ ){0,3}experience|experienced (?:in|with)|knowledge (?:of|in)|knowledgeable|proficien\w*|familiar(?:ity)?(?: with)?|expertise|expert in|skilled|skills? in|fluen\w+|understanding of|ability to|able to|degree|diploma|certifi(?:ed|cation|cate)|licen[cs]ed?|background in|must|required?|qualified|track record|competen\w+|command of|comfortable with|versed in|hands[- ]on|exposure (?:to|in)|(?:good|strong|solid|deep|excellent|proven|great|sound|broad) (?:\w+ ){0,3}(?:skills|knowledge|background|understanding|fundamentals|breadth|grasp|command|foundation)|mastery)\b/i;

/** A sentence in which the employer speaks of itself ("We have 20 years of experience in ..."), unless it says what it looks for. */
export const ofEmployer =
  /^\W*(?:we|our|at [\p{L}&. ]{2,30}, (?:we|our)|founded|the company|[\p{Lu}][\p{L}]+ (?:is|has been|was) (?:a|an|the|one of|founded))\b(?!.*\b(?:looking for|look for|seek\w*|need|requir\w+|expect|want|hiring|search\w*|ideal|you)\b)/iu;
