// Which words of a sentence make a thing required or preferred, and over which stretch they rule. Pure; imports only the schema.
import type { Importance, Span } from "../schema";
import { isAbbreviation } from "./abbreviations";

/** A stretch of a sentence with what its cue says of everything in it. drop: a true negation, nothing in it is asked. */
export interface Scope extends Span {
  says: Exclude<Importance, "mentioned"> | "drop";
}

const preferredWords =
  "preferred|preferable|desired|desirable|advantageous|beneficial|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|optional|appreciated|welcomed?|helpful|unnecessary|" +
  "(?:not|\\w+n['’]t) (?:strictly |absolutely )?(?:required|necessary|essential|mandatory|needed|expected|a must|a requirement)|" +
  "(?:an?|any|considered an?|as an?) (?:\\w+ ){0,2}?(?:plus|bonus|asset|advantage)|\\bplus(?=\\s*(?:[.;,!)]|$))|bonus points?|a benefit|an edge|" +
  "would be (?:great|nice|ideal|useful|good|beneficial|advantageous|helpful|a plus|an asset)";
const requiredWords =
  "required|mandatory|essential|a must|is necessary|are necessary|is needed|are needed|needed|must[- ]haves?";

/** A cue at the end of what it rules: "Kubernetes is a plus", "PMP required". */
const trailing = new RegExp(
  `(?:\\b(?:is|are|would be|will be|also|highly|strongly|very|much|greatly|definitely|but|though|although|however)\\s+){0,3}\\b(?:(${preferredWords})|(${requiredWords}))\\b`,
  "gi",
);
/** "required skills", "preferred qualifications": an adjective, not a verdict on what stands before it. */
const adjective =
  /^\s+(?:skills?|qualifications?|experience|to\b|by\b|for\b|in order|education|knowledge|documents?|documentation|reports?|paperwork)/i;

/** A cue before what it rules: "Bonus points for Rust", "Preferred: Rust", "Must have a driver's licence". */
const leading =
  /(?:^|(?<=[.;:(,]\s{0,2})|(?<=\b(?:but|and|or)\s)|(?<=\s)(?=preferably|ideally|must (?:have|know|hold|possess|be)\b))(?:(nice[- ]to[- ]have|good[- ]to[- ]have|bonus(?: points)?(?: for| if)?|extra points for|preferably|ideally|preferred|preference (?:will be |is )?(?:given )?(?:to|for)|desired|desirable|optional(?:ly)?|a plus if|plus if|it(?:'s| is|’s| would be|['’]d be) (?:a plus|a bonus|great|nice|good|even better) (?:if|to)|(?:we(?:['’]d| would) (?:love|like|prefer)(?: it)? if)|additional(?:ly)? (?:desired|preferred))|(must(?:[- ]have| possess| hold| know| be)?|required|requires|mandatory|essential|minimum(?: of)?|at least|you need|you['’]ll need|you have|you must))(?=[\s:,–—-])/gi;

/** Negations and offers that waive a thing altogether (research/skills.md 4.4: rare, and "not required" is not one of them). */
const waived = new RegExp(
  [
    "\\bno (?!later|less|more than)(?:prior |previous |specific |formal |particular )?[^.;]{0,60}?(?:is |are )?(?:required|needed|necessary|expected)\\b",
    "\\b(?:do(?:es)?|did|will) not (?:need|require|expect|ask for)\\b[^.;,]{0,60}",
    "\\b(?:don|doesn|won)['’]t (?:need|require|expect|ask for|have to (?:have|know|be))\\b[^.;,]{0,60}",
    "\\bwithout (?:any )?(?:prior |previous )?(?:experience|knowledge) (?:of|in|with)[^.;,]{0,50}",
    "\\bnot looking for[^.;,]{0,60}",
    "\\b(?:instead of|rather than) [^.;,]{0,40}",
    "\\bneither [^.;]{0,60}? nor [^.;,]{0,40}",
    "\\(not [^)]{1,40}\\)",
    "\\bnot an? [^.;,]{1,30} (?:role|job|position)\\b",
    "[^.;,]{0,60}\\bno longer (?:needed|required|used)\\b",
    "[^.;,(]{0,60}\\b(?:training|certification|course) (?:is |are |will be |can be )?(?:provided|given|offered|paid)\\b",
    "\\b(?:we|company|employer) (?:will |can )?(?:train|teach|pay for|provide training|sponsor)\\b[^.;]{0,60}",
  ].join("|"),
  "gi",
);

/** Part of every waiver. */
const anyWaiver =
  /\b(?:no|not|neither)\b|n['’]t\b|without|instead of|rather than|(?:training|certification|course) (?:is|are|will|can|provided|given|offered|paid)|(?:we|company|employer) (?:will |can )?(?:train|teach|pay|provide|sponsor)/i;

/** Part of every cue: most sentences hold none and need no closer look. */
const anyCue =
  /prefer|desir|advantag|benef|nice|good|option|appreciat|welcom|help|necess|plus|bonus|asset|edge|would|requir|mandator|essential|must|need|minimum|least|ideal|extra|additional|you have|great|even better|\bn(?:o|ot|either)\b|n['’]t\b|without|instead|rather|train|teach|sponsor|pay|paid|provided|given|offered/i;

interface Cue {
  start: number;
  end: number;
  says: "required" | "preferred";
}

/**
 * Stretches of the sentence that a cue rules, in order; where two overlap the later in the list wins. A trailing cue rules back to
 * the last boundary (the sentence's start, a semicolon, "but", a previous cue). In brackets it rules what stands in them, or, when
 * nothing does, back to the last comma before them. A leading cue rules to the next boundary; "ideally" to the next comma.
 */
export function findScopes(text: string, sentence: Span): Scope[] {
  const part = text.slice(sentence.start, sentence.end);
  if (!anyCue.test(part)) return [];
  const bounds = clauseBounds(part);
  const leads = [...part.matchAll(leading)].map((found): Cue => toCue(found, found[1]));
  const scopes: Scope[] = [];
  let ruled = 0;
  for (const found of part.matchAll(trailing)) {
    const cue = toCue(found, found[1]);
    const word = cue.end - (found[1] ?? found[2] ?? "").length;
    if (
      leads.some((lead) => word >= lead.start && word < lead.end) ||
      adjective.test(part.slice(cue.end, cue.end + 40))
    )
      continue;
    const start = Math.max(ruled, bracketStart(part, cue) ?? lastBefore(bounds, cue.start));
    scopes.push({ start, end: cue.end, says: cue.says });
    ruled = cue.end;
  }
  for (const lead of leads)
    scopes.unshift({ start: lead.start, end: leadEnd(part, lead, leads, bounds), says: lead.says });
  for (const found of anyWaiver.test(part) ? part.matchAll(waived) : []) {
    if (/\bnot (?:only|just|limited)/i.test(found[0])) continue;
    scopes.push({ start: found.index, end: found.index + found[0].length, says: "drop" });
  }
  return scopes.map(({ start, end, says }) => ({ start: sentence.start + start, end: sentence.start + end, says }));
}

function toCue(found: RegExpExecArray, preferred: string | undefined): Cue {
  return {
    start: found.index,
    end: found.index + found[0].length,
    says: preferred === undefined ? "required" : "preferred",
  };
}

/** Where a cue in brackets begins to rule; null when it stands in none. */
function bracketStart(part: string, cue: Cue): number | null {
  const open = part.lastIndexOf("(", cue.start);
  if (open === -1 || part.slice(open, cue.start).includes(")")) return null;
  const alone = part.slice(open + 1, cue.start).trim() === "";
  if (!alone) return open + 1;
  const before = part.slice(0, open);
  return Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf(")")) + 1;
}

function leadEnd(part: string, lead: Cue, leads: readonly Cue[], bounds: readonly number[]): number {
  let end = part.length;
  const upTo = (at: number): void => {
    if (at > lead.end && at < end) end = at;
  };
  for (const bound of bounds) upTo(bound);
  for (const other of leads) if (other.says !== lead.says) upTo(other.start);
  if (/^(?:preferably|ideally)$/i.test(part.slice(lead.start, lead.end))) upTo(part.indexOf(",", lead.end + 2));
  if (part.lastIndexOf("(", lead.start) > part.lastIndexOf(")", lead.start)) upTo(part.indexOf(")", lead.end));
  return end;
}

/** Where a clause ends: semicolons, sentence-like dots, "but" and "however", a spaced dash, a comma before "X is a plus". */
function clauseBounds(part: string): number[] {
  const bounds = [0];
  for (const found of part.matchAll(
    /;|\.(?=\s)|,?\s(?:but|however|while|whereas)\s|\s[–—-]\s|,(?=\swith \d)|,(?=\s(?:\S+\s){1,4}(?:is|are|would be)\s(?:an?|required|preferred|desirable|nice)\b)/gi,
  )) {
    if (found[0] !== "." || !isAbbreviation(part, found.index)) bounds.push(found.index + found[0].length);
  }
  return bounds;
}

function lastBefore(bounds: readonly number[], at: number): number {
  let last = 0;
  for (const bound of bounds) if (bound <= at) last = bound;
  return last;
}

/** What the cues say of a place in the sentence, or null when none rules it. */
export function ruling(scopes: readonly Scope[], start: number, end: number): Scope["says"] | null {
  let says: Scope["says"] | null = null;
  for (const scope of scopes) if (start >= scope.start && end <= scope.end) says = scope.says;
  return says;
}

/** A sentence that plainly asks something of the candidate, where no heading says so. */
export const asks =
  /\b(?:experience (?:in|with|of|using|as|working|on|managing|developing|building)|years?['’]?(?: of)? (?:\w+ ){0,3}experience|experienced (?:in|with)|knowledge (?:of|in)|knowledgeable|proficien\w*|familiar(?:ity)?(?: with)?|expertise|expert in|skilled|skills? in|fluen\w+|understanding of|ability to|able to|degree|diploma|certifi(?:ed|cation|cate)|licen[cs]ed?|background in|must|required?|qualified|track record|competen\w+|command of|comfortable with|versed in|hands[- ]on|exposure (?:to|in)|(?:good|strong|solid|deep|excellent|proven|great|sound|broad) (?:\w+ ){0,3}(?:skills|knowledge|background|understanding|fundamentals|breadth|grasp|command|foundation)|mastery|(?:job|role|position|work) (?:requires|needs|demands)|needed(?=\s*(?:[.;,)]|$))|you (?:should|will need to|need to) (?:know|have|understand|hold|bring)|you (?:know|hold|bring)\b|B\.?Sc?\.|M\.?Sc?\.|Ph\.?D|BA\/BS|(?:\d+|two|three|four|five|six|seven|eight|ten)\+?(?:\s?[-–]\s?\d+)?\+? ?(?:years?|yrs)\b(?! (?:ago|old|in business)))/i;

/** A sentence in which the employer speaks of itself ("We have 20 years of experience in ..."), unless it says what it looks for. */
export const ofEmployer =
  /^\W*(?:we|our|at [\p{L}&. ]{2,30}, (?:we|our)|founded|the company|[\p{Lu}][\p{L}]+ (?:is|has been|was) (?:a|an|the|one of|founded))\b(?!.*\b(?:looking for|look for|seek\w*|need|requir\w+|expect|want|hiring|search\w*|ideal|you)\b)/iu;
