// Cuts a posting into sentences and tells each one's section, by headings, inline headings and telltale sentences. Pure.
import type { Block, Span } from "../schema";
import type { Section } from "./headings";
import { isAbbreviation } from "./abbreviations";
import { asks } from "./cues";
import { classifyHeading, classifyPlainLine } from "./headings";

/** A sentence or list item and the section it stands in; title is the posting's first line where that repeats the title. */
export interface Sentence extends Span {
  section: Section | "title";
}

/** Legal text and benefits wherever they stand: nothing in such a sentence is asked (research: a third of postings have some). */
const boilerplate =
  /equal[- ](?:employment[- ])?opportunit|without regard to|regardless of (?:race|age|gender|sex|their|your|background)|affirmative action|reasonable accommodat|protected (?:veteran|by law|class|characteristic)|sexual orientation|gender identity|401\s?\(?k\)?|(?:health|dental|vision|life|medical|pet|disability) (?:insurance|coverage|plan|benefits)|paid (?:time off|parental|vacation|holiday|leave|sick)|parental leave|\bPTO\b|e-verify|(?:salary|pay|compensation|wage) (?:range|band|scale|is|will|for this)|base (?:salary|pay)|stock options|we celebrate diversity|diverse (?:candidates|applicants|workforce|backgrounds)|all qualified (?:applicants|candidates)|tuition (?:reimbursement|assistance)|privacy (?:policy|notice)|click (?:here|apply|the)|(?:send|submit|email|upload|attach) (?:us )?(?:your|a|an|their) (?:cv|c\.v\.|resume|résumé|application|cover letter)|recruitment (?:agencies|fraud|scam)|employee (?:discount|assistance|stock)|flexible spending|commuter benefit|gym membership|free (?:lunch|snacks|coffee|meals|fruit)|\bin return,? (?:you|we)\b|\bat our expense\b|\b(?:chance|opportunity) to (?:gain|earn|work towards|obtain)\b|\bwe(?:['’]ll| will)? (?:offer|pay for|fund|cover|reimburse)\b/i;

/** A longer "sentence" is a text whose line breaks were lost: only the words around the telltale ones are left out of it. */
const oneSentence = 500;
const telltale = { before: 40, after: 160 };

function withoutBoilerplate(text: string, sentence: Span, section: Section): Sentence[] {
  const words = text.slice(sentence.start, sentence.end);
  const found = boilerplate.exec(words);
  if (!found) return [{ ...sentence, section }];
  if (words.length <= oneSentence) return [{ ...sentence, section: "excluded" }];
  const from = sentence.start + words.lastIndexOf(" ", Math.max(0, found.index - telltale.before)) + 1;
  const gap = words.indexOf(" ", found.index + found[0].length + telltale.after);
  const to = gap === -1 ? sentence.end : sentence.start + gap;
  return [
    ...(from > sentence.start ? [{ start: sentence.start, end: from - 1, section }] : []),
    { start: from, end: to, section: "excluded" as const },
    ...(to < sentence.end ? withoutBoilerplate(text, { start: to + 1, end: sentence.end }, section) : []),
  ];
}

/** An inline heading inside running text: at the start or after a sentence's end, a few words and a colon. */
const inlineHeading =
  /(?:^|(?<=[.!?…;•·*]\s{0,3})|(?<=\n\s*))(?:[-•·*]\s*)?([\p{Lu}][\p{L}’'&/() -]{2,48}?)\s?(?::(?=\s|$|\p{Lu})|[–—](?=\s|$))/gu;

/** Headings so usual that they are known without a colon at the start of a line whose layout was lost. */
const bareHeading =
  /(?:^|(?<=[.!?…]\s{1,3}))((?:(?:minimum|basic|preferred|required|desired|essential|additional|key|main|primary|your|job|areas of|education and|skills and|experience and) ){1,2}(?:requirements?|qualifications?|skills|responsibilit(?:y|ies)|duties|profile|experience|competencies|tasks)|requirements|qualifications|responsibilities|what you(?:['’]ll| will)? (?:do|bring|need|have)|who you are|about (?:you|us|the role|the company)|nice to have|we offer|what we offer|job description|company description|benefits)(?=\s*[\p{Lu}\d•*-])/giu;

/**
 * Sentences of the posting in order, headings left out. A section lasts until the next heading; a known heading inside a list
 * item ("Preferred: ...") rules that item alone. Unknown headings give neutral, unless they end in a colon: then they are
 * taken for a subheading of the section that they stand in.
 */
export function splitSections(text: string, blocks: readonly Block[], title: string): Sentence[] {
  const sentences: Sentence[] = [];
  let section: Section = "neutral";
  let first = true;
  for (const block of blocks) {
    const line = text.slice(block.start, block.end);
    const announced = headingOf(line, block);
    const isTitle = first && line.trim() === title.trim() && announced !== "required" && announced !== "preferred";
    first = false;
    if (isTitle && !asks.test(line)) {
      sentences.push({ start: block.start, end: block.end, section: "title" });
      continue;
    }
    if (announced !== null) {
      section = announced === "subheading" ? section : announced;
      continue;
    }
    let here = section;
    for (const part of splitInline(line, block.start)) {
      here = part.section ?? here;
      for (const sentence of splitSentences(text, part.start, part.end))
        sentences.push(...withoutBoilerplate(text, sentence, here));
    }
    // "Compensation: ..." in running text is a label of its own line; what is asked or done goes on.
    if (block.kind !== "item" && here !== "excluded" && here !== "unwanted") section = here;
  }
  return sentences;
}

/** The section that a line announces if it is a heading, "subheading" for one that changes nothing, null for ordinary text. */
function headingOf(line: string, block: Block): Section | "subheading" | null {
  const colon = /[:：]\s*$/.test(line);
  if (block.kind === "heading" || colon) {
    const known = classifyHeading(line);
    if (known !== null) return known;
    // Capitals and bold type also make demands: "RN LICENSE REQUIRED".
    if (asks.test(line) && !colon) return null;
    if (line.trim().split(/\s+/).length > 9) return null;
    return colon ? "subheading" : "neutral";
  }
  return block.kind === "item" ? null : classifyPlainLine(line);
}

interface Part extends Span {
  /** Section that an inline heading opens here, null when it goes on. */
  section: Section | null;
}

function splitInline(line: string, offset: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let opened: Section | null = null;
  const cuts: { at: number; after: number; section: Section }[] = [];
  for (const pattern of [inlineHeading, bareHeading]) {
    for (const found of line.matchAll(pattern)) {
      const section = classifyHeading(found[1] ?? "");
      if (section === null || section === "neutral") continue;
      // Glued to what follows ("QualificationsExperience with"), only a capital shows where the heading ends.
      const next = line[found.index + found[0].length] ?? "";
      if (pattern === bareHeading && /\p{Ll}/u.test(next)) continue;
      cuts.push({ at: found.index, after: found.index + found[0].length, section });
    }
  }
  cuts.sort((a, b) => a.at - b.at);
  for (const cut of cuts) {
    if (cut.at < from) continue;
    if (cut.at > from) parts.push({ start: offset + from, end: offset + cut.at, section: opened });
    from = cut.after;
    opened = cut.section;
  }
  if (from < line.length) parts.push({ start: offset + from, end: offset + line.length, section: opened });
  return parts;
}

/** A longer "sentence" is text that lost its full stops; it is cut, so that time grows with the text and no faster. */
const longest = 1500;

/** Where to cut: at the last comma or space before the limit, else at the limit. */
function cutAt(part: string, from: number): number {
  const piece = part.slice(from, from + longest);
  const gap = Math.max(piece.lastIndexOf(", "), piece.lastIndexOf(" ", longest - 1));
  return from + (gap > longest / 2 ? gap + 1 : longest);
}

/** Words that begin a demand or a duty; a capital one of them inside a word stands where a line break was lost ("OfficeMust have"). */
const starters =
  "Ability|Able|Advanced|Assist|Associate|Bachelor|Basic|Certified|Certification|Collaborate|Communicate|Coordinate|Create|Degree|Demonstrated|Detail|Develop|Education|" +
  "Ensure|Excellent|Experience|Experienced|Expertise|Familiar|Familiarity|Flexible|Fluent|Good|Graduate|Handle|Help|High School|Identify|Knowledge|Lead|Maintain|Manage|" +
  "Master|Minimum|Monitor|Must|Operate|Participate|Perform|Physical|Prepare|Prior|Previous|Proficiency|Proficient|Proof|Proven|Provide|Qualifications|Required|Requirements|" +
  "Responsible|Responsibilities|Review|Skilled|Skills|Solid|Strong|Support|Team|Train|Understanding|Use|Valid|Willing|Willingness|Work|Working|Years";
const mayBeGlued = /[\p{Ll}%+)]\p{Lu}/u;
const gluedTo = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])\\p{Ll}{4,})(?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll}{2}|[)%+])(?=(?:${starters})(?!\\p{L}))|(?<=\\p{Ll}{2}\\))(?=\\p{Lu}\\p{Ll}{2})`,
  "gu",
);

const sentenceEnd =
  /(?:(?<![.!?…])[.!?…]+["”’)\]]*(?=\s+["“‘(]?[\p{Lu}\d•]|•)|(?<=[\p{Ll})])[.!?](?=\p{Lu}\p{Ll}{2})|\n+|(?=\s[•·▪●◦‣]\s))/gu;

function splitSentences(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  const part = text.slice(start, end);
  let from = 0;
  const push = (to: number): void => {
    let first = from;
    let last = to;
    while (first < last && /[\s•·▪●◦‣*-]/.test(part[first] ?? "")) first++;
    while (last > first && /\s/.test(part[last - 1] ?? "")) last--;
    for (let at = first; at < last;) {
      const cut = last - at > longest ? cutAt(part, at) : last;
      spans.push({ start: start + at, end: start + cut });
      at = cut;
    }
    from = to;
  };
  const ends = [...part.matchAll(sentenceEnd)]
    .filter((found) => !(found[0].startsWith(".") && isAbbreviation(part, found.index)))
    .map((found) => found.index + found[0].length);
  const glued = mayBeGlued.test(part) ? [...part.matchAll(gluedTo)].map(({ index }) => index) : [];
  for (const to of [...ends, ...glued].sort((a, b) => a - b)) if (to > from) push(to);
  if (from < part.length) push(part.length);
  return spans;
}
