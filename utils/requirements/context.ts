// Decides whether a form found in the text really is the skill: ambiguous words need good company. Pure.
import type { Match } from "../skills/matcher";
import type { Token } from "../skills/tokens";

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
  "microsoft-excel": { after: /^\s*(?:in|at|as|and grow|under|within|on|both)\b/i },
  excel: { after: /^\s*(?:in|at|as|and grow|under|within|on|both)\b/i },
  spring: {
    after: /^\s*(?:\d{2,4}|season|semester|term|break|cleaning|internship|graduat|hill|street|lake|summer|fall)/i,
    before: /(?:this|next|in|early|late|fall|summer|the|or|each|every) $/i,
  },
  swift: { after: /^\s*(?:response|action|resolution|decision|transport|delivery|code|payments?|messag)/i },
  react: { after: /^\s*(?:to|quickly|appropriately|effectively|promptly|calmly|well|fast|under)\b/i },
  rust: { after: /^\s*(?:inspection|proof|removal|prevention|resistant|belt)/i },
  salt: { after: /^\s*(?:lake|water)/i },
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

/** What is known of the tokens when an ambiguous match is judged: which tokens belong to matches that are sure. */
export interface Company {
  text: string;
  tokens: readonly Token[];
  /** Matches of the sentence that stand already, by token index (every token of a match). */
  sure: ReadonlyMap<number, Match>;
  /** Ambiguous matches that nothing speaks against: two of one field beside one another vouch for each other. */
  possible: ReadonlyMap<number, Match>;
  /** Token range of the match's sentence, end exclusive. */
  from: number;
  to: number;
}

/** Fields of work whose tools stand in one list: one of them vouches for a bare name of another. */
const technical: ReadonlySet<string> = new Set(["software", "data", "cloud", "security", "it-support", "design"]);

export function isAmbiguous(match: Match): boolean {
  return match.form === "cased" || match.form === "bare";
}

/** False when the text around the match shows that something else is meant. */
export function isPossible(match: Match, company: Company): boolean {
  const [before, after] = contextOf(match, company.text);
  if (inAddress(before, after) || isPlace(match, company, before)) return false;
  const other = otherMeanings[match.skill.id];
  if (other && isAmbiguous(match) && (other.before?.test(before) || other.after?.test(after))) return false;
  return match.form === "strong" || !inCapitals(company, match);
}

/** True when the match stands. Sure forms do unless something else is meant; ambiguous ones need a skill or a cue beside them. */
export function isMeant(match: Match, company: Company): boolean {
  if (!isPossible(match, company)) return false;
  if (!isAmbiguous(match)) return true;
  const { text, sure, possible } = company;
  if (neighbours(match, company, sure).some((beside) => vouches(beside, match))) return true;
  if (neighbours(match, company, possible).some((beside) => beside.skill.field === match.skill.field)) return true;
  if (match.form === "bare") return false;
  const [before, after] = contextOf(match, text);
  return (
    experienceBefore.test(before.slice(before.lastIndexOf("\n") + 1)) ||
    practiceAfter.test(after.split("\n")[0] ?? "") ||
    lineAround(text, match) === text.slice(match.start, match.end)
  );
}

/** Codes of US states that are also short for something asked. */
const states =
  /^(?:AR|CO|CT|DC|DE|GA|HI|IA|ID|IL|IN|KS|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA)$/;

/** "Little Rock, AR": a state after a town, unless what stands before the comma is something asked itself. */
function isPlace(match: Match, { text, sure }: Company, before: string): boolean {
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

/** Part of a web or mail address. */
function inAddress(before: string, after: string): boolean {
  const word = `${/\S*$/.exec(before)?.[0] ?? ""}\u0000${/^\S*/.exec(after)?.[0] ?? ""}`;
  return /:\/\/|www\.|@/.test(word);
}

/** A line all in capitals says nothing by its case. */
function inCapitals({ tokens, text, from, to }: Company, match: Match): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || (at >= match.first && at <= match.last)) continue;
    const written = text.slice(token.start, token.end);
    if (!/\p{L}{2}/u.test(written)) continue;
    if (written !== written.toUpperCase()) return false;
    words++;
  }
  return words >= 3;
}

/** Those of `others` that stand in a list with this match: only commas, slashes, "and", "or" or brackets between. */
function neighbours(match: Match, { tokens, from, to }: Company, others: ReadonlyMap<number, Match>): Match[] {
  const found: Match[] = [];
  const joins = (token: Token | undefined): boolean =>
    token !== undefined &&
    (["comma", "slash", "open", "close", "semicolon"].includes(token.kind) || ["and", "or", "&"].includes(token.norm));
  for (const step of [-1, 1]) {
    let at = step < 0 ? match.first - 1 : match.last + 1;
    let joined = 0;
    while (at >= from && at < to && joins(tokens[at])) {
      at += step;
      joined++;
    }
    const beside = others.get(at);
    if (beside && joined > 0 && joined <= 3 && at >= from && at < to) found.push(beside);
  }
  return found;
}

function lineAround(text: string, match: Match): string {
  const start = text.lastIndexOf("\n", match.start - 1) + 1;
  const newline = text.indexOf("\n", match.end);
  return text.slice(start, newline === -1 ? text.length : newline).replace(/^[\s•*·-]+|\s+$/g, "");
}
