// Reads what a posting asks for: text under headings in, requirements out. Pure; the order of the steps and nothing else.
import type { Importance, Kind, Posting, Reading, Requirement, Skill, Span } from "../schema";
import type { Match, Matcher } from "../skills/matcher";
import { normalise } from "../skills/normalise";
import { conditionsAt } from "./conditions";
import { ruling } from "./cues";
import type { DegreeAsked } from "./degrees";
import { findDegrees } from "./degrees";
import { findAlternatives } from "./groups";
import { type Context, weigh } from "./importance";
import { guessLanguage } from "./language";
import { languageLevel, skillLevel } from "./levels";
import type { Found } from "./merge";
import { merge } from "./merge";
import { type Candidate, findCandidates } from "./open/candidates";
import { choose } from "./open/choose";
import { judge } from "./open/judge";
import type { OpenModel } from "./open/model";
import { type Surveyed, survey } from "./open/survey";
import { attachYears, findYears } from "./years";

/** From which likelihood on a thing counts: as asked for, as mentioned, and as also seen. */
const sure = { asked: 0.73, mentioned: 0.6, known: 0.25, also: 0.4 };

/**
 * Requirements of a posting. Offsets are of `posting.text`. Never throws; a posting without text gives none. With a model, things that
 * no table knows are found too, and names that tables know are weighed by it.
 * Confident ones come in `requirements`, less sure ones in `also`, each in order of place, one for each distinct thing and group.
 */
export function readRequirements(
  posting: Pick<Posting, "text" | "blocks" | "title" | "company">,
  matcher: Matcher,
  model: OpenModel | null = null,
): Reading {
  const { text } = posting;
  const { language, understood } = guessLanguage(text);
  const surveyed = survey(posting, matcher);
  const open =
    model && understood ? Map.groupBy(findCandidates(surveyed, model.chain), ({ sentence }) => sentence) : null;
  const found: Found[] = [];
  let groups = 0;
  surveyed.sentences.forEach((sentence, index) => {
    const seen = open === null ? sentence.named.map(toMention) : weighAll(open.get(index) ?? [], model!);
    const inSentence = readSentence(posting, sentence, seen, () => `g${++groups}`);
    found.push(...inSentence.map((one) => (understood ? one : { ...one, confident: false })));
  });
  return { ...merge(found), language, understood: understood && text.trim() !== "" };
}

/** A place that names something, known to the taxonomy or not. */
interface Mention extends Span {
  skill: Skill | null;
  kind: Kind;
  first: number;
  last: number;
  /** How likely it is asked for, and how much; null where no model was asked. */
  chance: number | null;
  exact: number;
  importance: Importance | null;
}

function toMention({ skill, first, last, start, end }: Match): Mention {
  return { skill, kind: skill.kind, first, last, start, end, chance: null, exact: 1, importance: null };
}

function weighAll(candidates: readonly Candidate[], { forest, exact, asked, preferred }: OpenModel): Mention[] {
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
const plainKinds: ReadonlySet<Kind> = new Set(["certification", "license", "clearance", "language"]);

function readSentence(
  { text, company }: Pick<Posting, "text" | "company">,
  { context }: Surveyed,
  seen: readonly Mention[],
  nextGroup: () => string,
): Found[] {
  const { sentence } = context;
  const words = text.slice(sentence.start, sentence.end);
  const degrees = findDegrees(text, sentence);
  const possible = seen.filter(
    (mention) =>
      !degrees.some((degree) => touches(degree, mention) || isSubject(mention, text, degree.subjects)) &&
      // What no table knows is no skill where the subjects of a degree stand.
      !(mention.skill === null && degrees.some(({ about }) => about && touches(about, mention))) &&
      !isEmployer(mention, text, company) &&
      // Nobody asks for what the tale of the duties says of somebody's manner.
      !(mention.kind === "soft" && mention.skill === null && mention.importance === "mentioned") &&
      (mention.kind !== "language" || isLanguageAsked(mention, context, words)),
  );
  const named = withoutMakers(text, choose(possible, worthOf));
  const left = possible.filter(
    (mention) => !named.some((one) => one.first <= mention.last && one.last >= mention.first),
  );
  const also = choose(left, ({ chance, exact }) => ((chance ?? 0) > sure.also ? exact : 0));
  const years = findYears(text, sentence).filter(
    (asked) => !degrees.some((degree) => degree.instead && touches(degree.instead, asked)),
  );
  const hard = named.filter(({ kind }) => kind === "skill" || kind === "language");
  const practised = hard.length > 0 ? hard : named.filter(({ kind }) => kind === "soft");
  const attached = attachYears(text, years, practised);
  const found = [
    ...degrees.flatMap((degree) => place(context, degree, { kind: "degree", ...pick(degree) })),
    ...named.flatMap((mention) =>
      place(context, mention, {
        ...knownOf(mention),
        years: attached.years[practised.indexOf(mention)] ?? null,
        level: levelOf(mention, named, context),
      }),
    ),
    ...attached.roles.flatMap((asked) => place(context, asked, { kind: "experience", years: asked.least })),
  ];
  return [
    ...withGroups(
      text,
      found.sort((a, b) => a.start - b.start),
      nextGroup,
    ),
    ...also
      .flatMap((mention) => place(context, mention, knownOf(mention)))
      .map((one) => ({ ...one, confident: false })),
  ];
}

function knownOf({ skill, kind, importance }: Mention): Known {
  if (!skill) return { kind, byModel: importance };
  const aliases = [...skill.strong, ...skill.cased].filter((alias) => alias !== skill.name);
  return { kind, byModel: importance, id: skill.id, name: skill.name, aliases };
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

interface Known extends Partial<Requirement> {
  kind: Kind;
  byModel?: Importance | null;
}

function pick({ level, name, subjects, open, equivalent }: DegreeAsked): Partial<Requirement> {
  return { level, name, subjects, open, equivalent };
}

/** Letters of a sentence that demands one thing or a few. */
const oneDemand = 100;

/** The requirement at a place of the sentence, or none when it is not asked. */
function place(context: Context, at: Span, { byModel = null, ...known }: Known): Found[] {
  const plain = known.id && plainKinds.has(known.kind);
  const learned = byModel !== null && !plain;
  // A cue in a short demand is plainer than anything that was learned.
  const { start, end } = context.sentence;
  const cued = end - start < oneDemand && !context.ofEmployer && ruling(context.scopes, at.start, at.end);
  const isPreferred = learned && cued === "preferred";
  const importance = isPreferred ? "preferred" : byModel;
  // What the employer tells of itself may be the candidate's work too, or not.
  const confident = !(context.ofEmployer && importance === "mentioned");
  const weighed = learned && importance ? { importance, confident } : weigh(context, at, known.kind);
  if (!weighed) return [];
  const { text, sentence } = context;
  const quote = text.slice(at.start, at.end);
  const found: Found = {
    id: null,
    name: quote,
    aliases: [],
    importance: weighed.importance,
    confident: weighed.confident,
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

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A field of study is part of its degree, not a skill of its own. */
function isSubject(match: Span, text: string, subjects: readonly string[]): boolean {
  const name = text.slice(match.start, match.end);
  return subjects.some((subject) => subject.includes(name));
}

/** The hiring company's own name or product, told about and not asked for by name. */
function isEmployer(match: Span, text: string, company: string): boolean {
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
function isLanguageAsked(match: Span, { text, asking, headed, scopes }: Context, sentence: string): boolean {
  if (aboutApplying.test(sentence) || notTheLanguage.test(text.slice(match.end, match.end + 20))) return false;
  const demanded = asking || headed || scopes.length > 0;
  return languageCue.test(sentence) || (demanded && sentence.length < 60);
}

/** Level of a language by the words beside it, up to the next language, comma or "and"; of a skill by the words before it. */
function levelOf(match: Mention, named: readonly Mention[], { text, sentence }: Context): string | null {
  const { kind } = match;
  if (kind === "skill") {
    const before = named.findLast((one) => one.end <= match.start)?.end ?? 0;
    return skillLevel(
      text.slice(Math.max(sentence.start, match.start - 40, before), match.start).replace(/^.*[,;(]/, ""),
    );
  }
  if (kind !== "language") return null;
  const languages = named.filter((one) => one.kind === "language");
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
