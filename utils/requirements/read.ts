// Reads what a posting asks for: text under headings in, requirements out. Pure; the order of the steps, and the making of a requirement.
import type { Importance, Kind, Posting, Reading, Requirement, Span } from "../schema";
import type { Matcher } from "../skills/matcher";
import { normalise } from "../skills/normalise";
import { withGroups } from "./choices";
import { conditionsAt } from "./conditions";
import { ruling } from "./cues";
import type { DegreeAsked } from "./degrees";
import { findDegrees } from "./degrees";
import { type Context, weigh } from "./importance";
import { guessLanguage } from "./language";
import type { Found } from "./merge";
import { merge } from "./merge";
import { findCandidates } from "./open/candidates";
import type { OpenModel } from "./open/model";
import { type Surveyed, survey } from "./open/survey";
import { type Mention, plainKinds, settle, toMention, weighAll } from "./open/verdicts";
import { isLanguageAsked, levelOf } from "./spoken";
import { attachYears, findYears } from "./years";

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
  const { named, also } = settle(text, possible);
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
  // Benefits and company texts mention much that nobody is asked for.
  if (learned && importance === "mentioned" && context.sentence.section === "excluded") return [];
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
