// Reads what a posting asks for: text under headings in, requirements out. Pure; the order of the steps and nothing else.
import type { Importance, Kind, Posting, Reading, Requirement, Span } from "../schema";
import type { Match, Matcher } from "../skills/matcher";
import { normalise } from "../skills/normalise";
import type { Scope } from "./cues";
import { asks, findScopes, ofEmployer, ruling } from "./cues";
import type { DegreeAsked } from "./degrees";
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

/** What the steps of one sentence share. */
interface Context {
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

function readSentence(
  { text, company }: Pick<Posting, "text" | "company">,
  sentence: Sentence,
  mentions: readonly Match[],
  nextGroup: () => string,
): Found[] {
  const words = text.slice(sentence.start, sentence.end);
  const headed = sentence.section === "required" || sentence.section === "preferred";
  const employer = !headed && ofEmployer.test(words);
  const scopes = findScopes(text, sentence);
  const context: Context = {
    text,
    sentence,
    scopes,
    asking: asks.test(words) && !employer,
    headed,
    ofEmployer: employer,
  };

  const degrees = findDegrees(text, sentence);
  const named = mentions.filter(
    (match) =>
      !degrees.some((degree) => touches(degree, match) || isSubject(match, text, degree.subjects)) &&
      !isEmployer(match, text, company) &&
      (match.skill.kind !== "language" || isLanguageAsked(match, context, words)),
  );
  const years = findYears(text, sentence).filter(
    (asked) => !degrees.some((degree) => degree.instead && touches(degree.instead, asked)),
  );
  const attached = attachYears(text, years, named);
  const found = [
    ...degrees.flatMap((degree) => place(context, degree, "degree", pick(degree))),
    ...named.flatMap((match, index) =>
      place(context, match, match.skill.kind, {
        id: match.skill.id,
        name: match.skill.name,
        aliases: [...match.skill.strong, ...match.skill.cased].filter((alias) => alias !== match.skill.name),
        years: attached.years[index] ?? null,
        level: levelOf(match, named, context),
      }),
    ),
    ...attached.roles.flatMap((asked) => place(context, asked, "experience", { years: asked.least })),
  ];
  return withGroups(
    text,
    found.sort((a, b) => a.start - b.start),
    nextGroup,
  );
}

function pick({ level, name, subjects, open, equivalent }: DegreeAsked): Partial<Requirement> {
  return { level, name, subjects, open, equivalent };
}

/** The requirement at a place of the sentence, or none when it is not asked. */
function place(context: Context, at: Span, kind: Kind, known: Partial<Requirement>): Found[] {
  const weighed = weigh(context, at, kind);
  if (!weighed) return [];
  const { text, sentence } = context;
  const quote = text.slice(at.start, at.end);
  const found: Found = {
    id: null,
    name: quote,
    aliases: [],
    kind,
    ...weighed,
    years: null,
    group: null,
    level: null,
    subjects: [],
    open: false,
    equivalent: false,
    ...conditionsAt(text, sentence, at),
    quote,
    start: at.start,
    end: at.end,
    sentence: { start: sentence.start, end: sentence.end },
    ...known,
  };
  return [found];
}

interface Weighed {
  importance: Importance;
  confident: boolean;
}

/** Importance of a place by its cue, else by its section, else by whether the sentence asks anything; null when it is not asked. */
function weigh(
  { sentence, scopes, asking, headed, ofEmployer: employer }: Context,
  at: Span,
  kind: Kind,
): Weighed | null {
  const says = ruling(scopes, at.start, at.end);
  const { section } = sentence;
  if (says === "drop") return null;
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

const toObtain =
  /\b(?:abilit\w+|able|eligib\w+|willing(?:ness)?|must|will|required|expected) (?:to )?(?:obtain|get|acquire|earn|achieve|secure|receive|complete)\s+(?:and (?:maintain|hold|keep)\s+)?(?:[\w-]+\s+){0,4}$|\b(?:eligible for|enrolled in|working towards?|pursuing)\s+(?:[\w-]+\s+){0,3}$/i;
const obtainedLater =
  /^[^.;]{0,60}\b(?:within\s+(?:the\s+)?(?:first\s+)?\S+\s+(?:days?|weeks?|months?|years?)\b|after (?:hire|being hired|hiring|start)|in progress|can be obtained|to be obtained)|^(?:\s+\w+){0,2}\s+eligible\b/i;
const byLaw =
  /\b(?:required by (?:law|the state|state law|federal|statute|regulation)|as required by (?:law|state|federal)|legally required|by law|state[- ]mandated|mandated by|statutory)\b/i;

/** What holds of the place alone, in its own clause: that it may follow later, that the law asks for it. */
function conditionsAt(text: string, sentence: Span, at: Span): Pick<Requirement, "obtainable" | "legal"> {
  const before = text.slice(Math.max(sentence.start, at.start - 90), at.start).replace(/^[\s\S]*[;.]\s/, "");
  const after = text.slice(at.end, Math.min(sentence.end, at.end + 110)).replace(/[;.]\s[\s\S]*$/, "");
  return {
    obtainable: toObtain.test(before) || obtainedLater.test(after),
    legal: byLaw.test(before) || byLaw.test(after),
  };
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
const notTheLanguage =
  /^\s*(?:degree|major|literature|teacher|class|department|teaching|muffin|culture|cuisine|history|market|law|food|wine)/i;

/** A language is asked where its sentence speaks of languages, or says it as a demand of its own: "Spanish a plus", "- French". */
function isLanguageAsked(match: Match, { text, asking, headed, scopes }: Context, sentence: string): boolean {
  if (aboutApplying.test(sentence) || notTheLanguage.test(text.slice(match.end, match.end + 20))) return false;
  const demanded = asking || headed || scopes.length > 0;
  return languageCue.test(sentence) || (demanded && sentence.length < 60);
}

/** Level of a language by the words beside it, up to the next language, comma or "and"; of a skill by the words before it. */
function levelOf(match: Match, named: readonly Match[], { text, sentence }: Context): string | null {
  const { kind } = match.skill;
  if (kind === "skill") {
    const before = named.findLast((one) => one.end <= match.start)?.end ?? 0;
    return skillLevel(
      text.slice(Math.max(sentence.start, match.start - 40, before), match.start).replace(/^.*[,;(]/, ""),
    );
  }
  if (kind !== "language") return null;
  const languages = named.filter((one) => one.skill.kind === "language");
  const before = languages.findLast((one) => one.end <= match.start);
  const after = languages.find((one) => one.start >= match.end);
  const from = Math.max(sentence.start, match.start - 40, before?.end ?? 0);
  const to = Math.min(sentence.end, match.end + 40, after?.start ?? Infinity);
  const right = text.slice(match.end, to).split(/[,;]|\band\b|\bor\b/i)[0] ?? "";
  const left =
    text
      .slice(from, match.start)
      .split(/[,;]|\band\b|\bor\b/i)
      .at(-1) ?? "";
  const own = languageLevel(right) ?? languageLevel(left);
  // "Fluent in English and German": nothing but the conjunction stands between, so the word before both is for both.
  const joined = before !== undefined && /^[\s,/]*(?:and|or|&)?\s*$/i.test(text.slice(before.end, match.start));
  return own ?? (joined ? levelOf(before, named, { text, sentence } as Context) : null);
}

/** Names that a slash joins without a choice: whoever writes them so wants both. */
const pairs: ReadonlySet<string> = new Set([
  "css html",
  "css javascript",
  "excel word",
  "powerpoint word",
  "excel powerpoint",
  "accounts-payable accounts-receivable",
  "ui-design ux-design",
  "java spring-boot",
  "java spring",
  "linux unix",
]);

function areBoth(text: string, a: Found | undefined, b: Found | undefined): boolean {
  if (!a || !b) return false;
  const bilingual = a.kind === "language" && /\bbilingual\b/i.test(text.slice(a.sentence.start, a.sentence.end));
  return bilingual || pairs.has([a.id ?? "", b.id ?? ""].sort().join(" "));
}

/** Marks alternatives and open lists among what one sentence asks; soft skills stand for themselves. */
function withGroups(text: string, found: Found[], nextGroup: () => string): Found[] {
  const kept = found.filter((one, index) => !isCategory(text, found[index - 1], one));
  const joined = kept.filter((one) => one.kind !== "soft");
  const together = (a: number, b: number): boolean => areBoth(text, joined[a], joined[b]);
  for (const { members, open } of findAlternatives(text, joined, together)) {
    const group = members.length > 1 ? nextGroup() : null;
    for (const index of members) {
      const one = joined[index];
      if (one) Object.assign(one, { group, open: open || one.open });
    }
  }
  return kept;
}

/** "SAP or a similar ERP system": the general word only says of what kind the similar one may be. */
function isCategory(text: string, before: Found | undefined, one: Found): boolean {
  if (!before || before.kind !== one.kind || one.start < before.end) return false;
  return /^[\s,)]*(?:or|and|and\/or)\s+(?:an?\s+|any\s+|some\s+)?(?:similar|equivalent|comparable|other|another|related)\s+(?:[\w-]+\s+){0,2}$/i.test(
    text.slice(before.end, one.start),
  );
}
