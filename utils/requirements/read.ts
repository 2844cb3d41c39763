// Reads what a posting asks for: text under headings in, requirements out. Pure; the order of the steps and nothing else.
import type { Importance, Kind, Posting, Reading, Requirement, Span } from "../schema";
import type { Match, Matcher } from "../skills/matcher";
import { normalise } from "../skills/normalise";
import type { Scope } from "./cues";
import { asks, findScopes, ofEmployer, ruling } from "./cues";
import { findDegrees } from "./degrees";
import { findAlternatives } from "./groups";
import { guessLanguage } from "./language";
import { languageLevel, skillLevel } from "./levels";
import { findMentions } from "./mentions";
import type { Found } from "./merge";
import { merge } from "./merge";
import type { Sentence } from "./sections";
import { splitSections } from "./sections";
import { attachYears, findYears } from "./years";

/**
 * Requirements of a posting. Offsets are of `posting.text`. Never throws; a posting without text gives none.
 * Confident ones come in `requirements`, less sure ones in `also`, each in order of place, one for each distinct thing and group.
 */
export function readRequirements(
  posting: Pick<Posting, "text" | "blocks" | "title" | "company">,
  matcher: Matcher,
): Reading {
  const { text } = posting;
  const { language, understood } = guessLanguage(text);
  const sentences = splitSections(text, posting.blocks, posting.title);
  const mentions = findMentions(text, sentences, matcher);
  const found: Found[] = [];
  let groups = 0;
  sentences.forEach((sentence, index) => {
    const inSentence = readSentence(posting, sentence, mentions[index] ?? [], () => `g${++groups}`);
    found.push(...inSentence.map((one) => (understood ? one : { ...one, confident: false })));
  });
  return { ...merge(found), language, understood: understood && text.trim() !== "" };
}

function readSentence(
  { text, company }: Pick<Posting, "text" | "company">,
  sentence: Sentence,
  mentions: readonly Match[],
  nextGroup: () => string,
): Found[] {
  const span = { start: sentence.start, end: sentence.end };
  const words = text.slice(span.start, span.end);
  const scopes = findScopes(text, sentence);
  const headed = sentence.section === "required" || sentence.section === "preferred";
  const asking = asks.test(words) && (headed || !ofEmployer.test(words));
  const weigh = (place: Span, kind: Kind): Weighed | null =>
    weighPlace(sentence, ruling(scopes, place.start, place.end), asking, kind);

  const found: Found[] = [];
  const degrees = findDegrees(text, sentence);
  for (const degree of degrees) {
    const weighed = weigh(degree, "degree");
    if (!weighed) continue;
    const { level, name, subjects, open, equivalent } = degree;
    found.push({
      ...blank(text, degree, span),
      ...weighed,
      name,
      kind: "degree",
      level,
      subjects,
      open,
      equivalent,
      ...conditions(words),
    });
  }
  const named = mentions.filter(
    (match) =>
      !degrees.some((degree) => touches(degree, match) || isSubject(match, text, degree.subjects)) &&
      !isEmployer(match, text, company) &&
      (match.skill.kind !== "language" || isLanguageAsked(text, match, words, asking)),
  );
  const years = findYears(text, sentence);
  const attached = attachYears(text, years, named);
  named.forEach((match, index) => {
    const { skill } = match;
    const weighed = weigh(match, skill.kind);
    if (!weighed) return;
    found.push({
      ...blank(text, match, span),
      ...weighed,
      id: skill.id,
      name: skill.name,
      aliases: [...skill.strong, ...skill.cased].filter((alias) => alias !== skill.name),
      kind: skill.kind,
      years: attached.years[index] ?? null,
      level:
        skill.kind === "language"
          ? languageLevel(around(text, match, span))
          : skill.kind === "skill"
            ? skillLevel(text.slice(Math.max(span.start, match.start - 40), match.start))
            : null,
      ...conditions(words),
    });
  });
  for (const asked of attached.roles) {
    const weighed = weigh(asked, "experience");
    if (weighed) found.push({ ...blank(text, asked, span), ...weighed, kind: "experience", years: asked.least });
  }
  return withGroups(
    text,
    found.sort((a, b) => a.start - b.start),
    nextGroup,
  );
}

interface Weighed {
  importance: Importance;
  confident: boolean;
}

/** Importance of a place by its cue, else by its section, else by whether the sentence asks anything; null when it is not asked. */
function weighPlace(sentence: Sentence, says: Scope["says"] | null, asking: boolean, kind: Kind): Weighed | null {
  const { section } = sentence;
  if (says === "drop" || section === "excluded") return null;
  if (section === "title") return { importance: "mentioned", confident: kind === "skill" };
  const asked = section === "required" || section === "preferred";
  if (kind === "soft" && !asked && !asking) return null;
  if (says !== null && (asked || asking)) return { importance: says, confident: true };
  if (section === "required" || section === "preferred") return { importance: section, confident: true };
  if (asking) return { importance: "required", confident: true };
  return { importance: "mentioned", confident: section === "duties" };
}

function blank(text: string, place: Span, sentence: Span): Omit<Found, "importance" | "confident"> {
  const quote = text.slice(place.start, place.end);
  return {
    id: null,
    name: quote,
    aliases: [],
    kind: "skill",
    years: null,
    group: null,
    level: null,
    subjects: [],
    open: false,
    equivalent: false,
    obtainable: false,
    legal: false,
    quote,
    start: place.start,
    end: place.end,
    sentence,
  };
}

const obtainable =
  /\b(?:ability|able|eligib(?:le|ility)|willing(?:ness)?) to (?:obtain|get|acquire|earn|achieve|secure|receive|become|attain)|\b(?:obtain(?:ed)?|complete[d]?|acquire[d]?|earn(?:ed)?|get|achieve[d]?|attain(?:ed)?|certified|licensed)\b[^.;]{0,40}\bwithin\s+(?:the first\s+)?(?:\d+|\w+)\s+(?:days?|weeks?|months?|years?)|\bwithin\s+(?:\d+|\w+)\s+(?:days|weeks|months|years?)\s+of\s+(?:hire|employment|start|hiring)|\beligible for\b/i;
const legal =
  /\b(?:required by (?:law|the state|state law|federal|statute|regulation)|as required by (?:law|state|federal)|legally required|by law|state[- ]mandated|mandated by|statutory)\b/i;

function conditions(sentence: string): Pick<Requirement, "obtainable" | "legal"> {
  return { obtainable: obtainable.test(sentence), legal: legal.test(sentence) };
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A field of study is part of its degree, not a skill of its own. */
function isSubject(match: Match, text: string, subjects: readonly string[]): boolean {
  const name = text.slice(match.start, match.end);
  return subjects.some((subject) => subject.includes(name));
}

/** The hiring company's own name or product, told about and not asked for by name. */
function isEmployer(match: Match, text: string, company: string): boolean {
  if (company === "") return false;
  const own = ` ${normalise(company)} `.includes(` ${normalise(text.slice(match.start, match.end))} `);
  return own && !askedByName.test(text.slice(Math.max(0, match.start - 40), match.start));
}

const askedByName =
  /\b(?:experience (?:with|in|of|using)|knowledge of|proficien\w+ (?:with|in)|familiar\w* with|skilled in)\s+(?:the\s+)?$/i;

const languageCue =
  /\b(?:fluen\w*|speak\w*|spoken|written|verbal(?:ly)?|oral|bilingual|trilingual|multilingual|native|mother tongue|proficien\w*|languages?|[ABC][12]|command of|communicat\w+|read|conversational|knowledge of|level)\b/i;
const aboutApplying = /\b(?:cv|resume|résumé|application|apply|submit|cover letter|covering letter|documents?)\b/i;

function isLanguageAsked(text: string, match: Match, sentence: string, asking: boolean): boolean {
  if (
    aboutApplying.test(sentence) ||
    /^\s*(?:degree|major|literature|teacher|class|department|teaching|muffin)/i.test(
      text.slice(match.end, match.end + 20),
    )
  )
    return false;
  return languageCue.test(sentence) || (asking && sentence.length < 60);
}

function around(text: string, match: Span, sentence: Span): string {
  return text.slice(Math.max(sentence.start, match.start - 40), Math.min(sentence.end, match.end + 30));
}

/** Marks alternatives and open lists among what one sentence asks; soft skills stand for themselves. */
function withGroups(text: string, found: Found[], nextGroup: () => string): Found[] {
  const joined = found.filter((one) => one.kind !== "soft");
  for (const { members, open } of findAlternatives(text, joined)) {
    const group = members.length > 1 ? nextGroup() : null;
    for (const index of members) {
      const one = joined[index];
      if (one) Object.assign(one, { group, open: open || one.open });
    }
  }
  return found;
}
