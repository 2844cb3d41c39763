// Decides whether a form found in the text really is the skill: ambiguous words need good company. Pure.
import type { Match } from "../skills/matcher";
import type { Token } from "../skills/tokens";
import type { Span } from "../schema";

/** Other meanings of ambiguous words, by skill id: text right before or after the word that rules the skill out (research/skills.md A3). */
const otherMeanings: Record<string, { before?: RegExp; after?: RegExp }> = {
  go: {
    before: /\b(?:to|you|we|always|will|must|can|should|let['’]s|ready to|the) $/i,
    after:
      /^[\s-]*(?:to\b|live|forward|above|beyond|through|further|the\b|home|public|out\b|online|green|on\b|into|with\b)/i,
  },
  r: { after: /^\s*(?:&|and)\s*D\b/i },
  c: {
    before: /(?:series|grade|level|schedule|vitamin|hepatitis|class|category|plan|part|section|tier|exhibit|type) $/i,
    after: /^[-\s]*(?:level|suite|corp|section|\.\s?V)/i,
  },
  excel: { after: /^\s*(?:in|at|as|and grow|under|within|on|both)\b/i },
  spring: {
    after: /^\s*(?:\d{2,4}|season|semester|term|break|cleaning|internship|graduat|hill|street|lake|summer|fall)/i,
    before: /(?:this|next|in|early|late|fall|summer|the|or|each|every) $/i,
  },
  swift: { after: /^\s*(?:response|action|resolution|decision|transport|delivery|code|payments?|messag)/i },
  react: { after: /^\s*(?:to|quickly|appropriately|effectively|promptly|calmly|well|fast|under)\b/i },
  rust: { after: /^\s*(?:inspection|proof|removal|prevention|resistant|belt)/i },
  express: {
    after:
      /^\s*(?:interest|deliver|shipping|yourself|ideas|their|your|written|consent|permission|opinions?|scripts|van|entry)/i,
    before: /(?:american|federal|clearly|to|written|gate|polar) $/i,
  },
  chef: { before: /(?:head|sous|pastry|executive|personal|private|lead|line|junior) $/i, after: /^\s*(?:de\b|in\b)/i },
  access: { after: /^\s*(?:to|control|point|management|rights|card)/i },
  word: { after: /^\s*(?:of|for)\b/i },
  spark: { after: /^\s*(?:plug|joy|curiosity|interest|change|innovation|conversation)/i },
  oracle: { after: /^\s*(?:employee|is an|benefits)/i },
};

const experienceBefore =
  /\b(?:experience[ds]?|proficien\w*|knowledge|skill(?:s|ed)?|familiar\w*|fluen\w*|expert\w*|using|with|in|of|program\w*|languages?|frameworks?|tools?|software|platforms?|systems?|technolog\w+|stack|like|as|e\.g\.|including|include[sd]?|advanced|strong|know|write|writing|built|building)\b[\s:,(]{0,3}(?:[\w.+#/-]+[\s,/]+){0,2}$/i;
const practiceAfter =
  /^[\s,/)]*(?:[\w.+#-]+[\s,/]+){0,1}(?:developers?|engineers?|engineering|programming|development|experience|language|framework|skills?|knowledge|scripts?|scripting|certifi\w+|administrat\w+|database|applications?|platform|software|ecosystem|expertise|proficiency|users?|modules?)\b/i;

/** What is known of a sentence when an ambiguous match in it is judged. */
export interface Neighbourhood {
  text: string;
  tokens: readonly Token[];
  /** The sentence, without the space around it. */
  words: string;
  /** It stands under a heading that asks. */
  headed: boolean;
  /** Words written in capitals, and whether there are no others: such a sentence says nothing by its case. */
  capitals: number;
  allCapitals: boolean;
  /** Matches of the sentence that stand already, by token index (every token of a match). */
  sure: ReadonlyMap<number, Match>;
  /** Ambiguous matches that nothing speaks against: two of one field beside one another vouch for each other. */
  possible: ReadonlyMap<number, Match>;
}

/** The neighbourhood before any match stands. */
export function surroundings(text: string, sentence: Span, tokens: readonly Token[], headed: boolean): Neighbourhood {
  let capitals = 0;
  let others = 0;
  for (const token of tokens) {
    const written = text.slice(token.start, token.end);
    if (token.kind !== "word" || !/\p{L}{2}/u.test(written)) continue;
    if (written === written.toUpperCase()) capitals++;
    else others++;
  }
  const words = text.slice(sentence.start, sentence.end).trim();
  const none = new Map<number, Match>();
  return { text, tokens, words, headed, capitals, allCapitals: others === 0, sure: none, possible: none };
}

/** Fields of work whose tools stand in one list: one of them vouches for a bare name of another. */
const technical: ReadonlySet<string> = new Set(["software", "data", "cloud", "security", "it-support", "design"]);

/** A form that only its context can settle. */
export function isAmbiguous(match: Match): boolean {
  return match.form === "cased" || match.form === "bare";
}

/** False when the text around the match shows that something else is meant. */
export function isPossible(match: Match, around: Neighbourhood): boolean {
  const [before, after] = contextOf(match, around.text);
  if (inAddress(before, after) || isPlace(match, around, before)) return false;
  const other = otherMeanings[match.skill.id];
  if (other && isAmbiguous(match) && (other.before?.test(before) || other.after?.test(after))) return false;
  return match.form === "strong" || !isShouted(match, around);
}

/** True when the match stands. Sure forms do unless something else is meant; ambiguous ones need a skill or a cue beside them. */
export function isMeant(match: Match, around: Neighbourhood): boolean {
  if (!isPossible(match, around)) return false;
  if (!isAmbiguous(match)) return true;
  const { text, sure, possible } = around;
  if (neighbours(match, around, sure).some((beside) => vouches(beside, match))) return true;
  if (neighbours(match, around, possible).some((beside) => beside.skill.field === match.skill.field)) return true;
  if (match.form === "bare") return false;
  const [before, after] = contextOf(match, text);
  const written = text.slice(match.start, match.end);
  return (
    experienceBefore.test(before.slice(before.lastIndexOf("\n") + 1)) ||
    practiceAfter.test(after.split("\n")[0] ?? "") ||
    around.words === written ||
    (around.headed && around.words.startsWith(written) && demandAfter.test(after))
  );
}

/** After a name at the start of a demand: "Go (2+ years)", "Excel is a must", "Spark: 3 years". */
const demandAfter =
  /^\s*(?:\((?:\d|required|preferred|advanced|intermediate|must|nice)|is (?:a must|required|essential|needed)\b|to (?:a|an) (?:high|good|advanced|proficient|excellent)\b|required\b|preferred\b|[:–—-]?\s*\d+\+? ?(?:years?|yrs)\b)/i;

/** Codes of US states that are also short for something asked. */
const states =
  /^(?:AR|CO|CT|DC|DE|GA|HI|IA|ID|IL|IN|KS|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA)$/;

/** "Little Rock, AR": a state after a town, unless what stands before the comma is something asked itself. */
function isPlace(match: Match, { text, sure }: Neighbourhood, before: string): boolean {
  return (
    states.test(text.slice(match.start, match.end)) &&
    /\p{Lu}[\p{L}.'’-]+,\s$/u.test(before) &&
    !sure.has(match.first - 2)
  );
}

function contextOf(match: Match, text: string): [before: string, after: string] {
  return [text.slice(Math.max(0, match.start - 60), match.start), text.slice(match.end, match.end + 60)];
}

/** A bare name needs a neighbour of its own kind; for others any will do. */
function vouches(beside: Match, match: Match): boolean {
  const fields = [beside.skill.field, match.skill.field];
  return match.form === "cased" || fields[0] === fields[1] || fields.every((field) => technical.has(field));
}

const addressSign = /:\/\/|www\.|@/;

/** Part of a web or mail address. */
function inAddress(before: string, after: string): boolean {
  // Hardly any name stands in one: a look at both sides spares the closer one.
  if (!addressSign.test(before) && !addressSign.test(after)) return false;
  const word = `${/\S*$/.exec(before)?.[0] ?? ""}\u0000${/^\S*/.exec(after)?.[0] ?? ""}`;
  return addressSign.test(word);
}

/** A form that lives by its capitals, in a sentence that has nothing but capitals. */
function isShouted(match: Match, { allCapitals, capitals }: Neighbourhood): boolean {
  return allCapitals && capitals - (match.last - match.first + 1) >= 3;
}

/** Those of `others` that stand in a list with this match: only commas, slashes, "and", "or" or brackets between. */
function neighbours(match: Match, { tokens }: Neighbourhood, others: ReadonlyMap<number, Match>): Match[] {
  const found: Match[] = [];
  const joins = (token: Token | undefined): boolean =>
    token !== undefined &&
    (["comma", "slash", "open", "close", "semicolon"].includes(token.kind) || ["and", "or", "&"].includes(token.norm));
  for (const step of [-1, 1]) {
    let at = step < 0 ? match.first - 1 : match.last + 1;
    let joined = 0;
    while (joined < 4 && joins(tokens[at])) {
      at += step;
      joined++;
    }
    const beside = others.get(at);
    if (beside && joined > 0 && joined <= 3) found.push(beside);
  }
  return found;
}
