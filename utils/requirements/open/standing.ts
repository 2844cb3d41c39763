// What speaks for a place being required, preferred or only mentioned, as numbers for the model of importance. Pure.
import type { Importance, Kind, Span } from "../../schema";
import { ruling } from "../cues";
import { weigh } from "../importance";
import type { Survey, Surveyed } from "./survey";

export const standingNames = [
  "required section",
  "preferred section",
  "duties section",
  "neutral section",
  "excluded section",
  "title",
  "asking",
  "rule",
  "cue",
  "employer",
  "strong cue before",
  "weak cue before",
  "cue after",
  "begins with a duty",
  "begins with a demand",
  "years",
  "has required section",
  "share of required",
  "has duties section",
  "place in posting",
  "plus word",
  "plus word near",
  "must word",
  "must word near",
  "tokens",
  "tokens before",
  "asking around",
  "paper",
  "language",
  "soft",
  "section before",
  "employer named",
] as const;

const strongCue = new Set(
  "experience experienced knowledge knowledgeable proficiency proficient familiar familiarity expertise expert skilled fluency fluent background years degree certification certified".split(
    " ",
  ),
);
const weakCue = new Set(
  "ability able understanding skills skill capable comfortable must need willing willingness strong solid excellent good".split(
    " ",
  ),
);
const cueBehind = new Set(
  "experience skills skill knowledge certification degree license background proficiency expertise".split(" "),
);
const dutyVerbs = new Set(
  (
    "assist build collaborate communicate complete conduct contribute coordinate create deliver design develop document drive ensure establish evaluate execute " +
    "facilitate follow guide handle help identify implement inspect install lead maintain manage monitor operate oversee participate perform plan prepare produce " +
    "promote provide recommend repair report represent research respond review schedule serve support supervise test track train troubleshoot update use utilize verify work write " +
    "responsible assisting managing developing providing supporting performing leading creating designing maintaining ensuring working conducting preparing building"
  ).split(" "),
);
const demandWords = new Set(
  "experience experienced knowledge proficiency proficient familiarity familiar strong excellent solid proven demonstrated ability able must minimum bachelor master degree high school valid current active good deep advanced working understanding hands-on expertise expert fluent background required years you".split(
    " ",
  ),
);
const plusWord =
  /\b(?:plus|advantage|preferred|preferably|desir\w+|nice|bonus|ideal\w*|asset|beneficial|welcome|appreciated|helpful|valued)\b/i;
const mustWord = /\b(?:must|requir\w+|essential|mandatory|minimum|at least)\b/i;

const codes: Record<Importance, number> = { required: 2, preferred: 1, mentioned: 0 };

/** Shares of a posting, counted once. */
export interface Shape {
  required: number;
  duties: number;
}

export function shapeOf({ sentences }: Survey): Shape {
  const share = (wanted: readonly string[]): number =>
    sentences.filter(({ context }) => wanted.includes(context.sentence.section)).length / Math.max(1, sentences.length);
  return { required: share(["required", "preferred"]), duties: share(["duties"]) };
}

/** What holds of all places of one sentence. */
export interface Frame {
  surveyed: Surveyed;
  text: string;
  shape: Shape;
  /** Place among the sentences, 0 to 1. */
  place: number;
  years: number;
  plus: number;
  must: number;
  us: number;
  askingAround: number;
  sectionBefore: number;
}

/** Numbers of the sections in all that is learned; one that is not among them is read by nobody. */
export const sectionNames = ["required", "preferred", "duties", "neutral", "excluded", "title"];

export const flag = (value: boolean): number => (value ? 1 : 0);

export function frameOf({ sentences, around: { text } }: Survey, shape: Shape, index: number): Frame {
  const surveyed = sentences[index]!;
  const { start, end } = surveyed.context.sentence;
  const words = text.slice(start, end);
  const neighbours = [sentences[index - 1]?.context, sentences[index + 1]?.context];
  return {
    surveyed,
    text,
    shape,
    place: index / Math.max(1, sentences.length),
    years: flag(/\b\d+\+?\s*(?:[-–]\s*\d+\s*)?(?:years?|yrs)\b/i.test(words)),
    plus: flag(plusWord.test(words)),
    must: flag(mustWord.test(words)),
    us: flag(/\b(?:we|our|us)\b/i.test(words)),
    askingAround: neighbours.filter((one) => one?.asking).length,
    sectionBefore: sectionNames.indexOf(neighbours[0]?.sentence.section ?? "title"),
  };
}

/** Numbers for the place `at` (tokens `first` to `last`) of a sentence, by `standingNames`. */
export function standingOf(frame: Frame, at: Span & { first: number; last: number }, kind: Kind): number[] {
  const { surveyed, text, shape } = frame;
  const { context, tokens } = surveyed;
  const { section, start, end } = context.sentence;
  const says = ruling(context.scopes, at.start, at.end);
  const weighed = weigh(context, at, kind);
  const before = frame.plus || frame.must ? text.slice(Math.max(start, at.start - 60), at.start) : "";
  const after = frame.plus || frame.must ? text.slice(at.end, Math.min(end, at.end + 60)) : "";
  return [
    flag(section === "required"),
    flag(section === "preferred"),
    flag(section === "duties"),
    flag(section === "neutral"),
    flag(section === "excluded"),
    flag(section === "title"),
    flag(context.asking),
    weighed ? codes[weighed.importance] : -1,
    says === "required" ? 2 : says === "preferred" ? 1 : 0,
    flag(context.ofEmployer),
    back(tokens, at.first, strongCue),
    back(tokens, at.first, weakCue),
    flag([1, 2, 3].some((step) => cueBehind.has(tokens[at.last + step]?.norm ?? ""))),
    flag(dutyVerbs.has(tokens[0]?.norm ?? "")),
    flag(demandWords.has(tokens[0]?.norm ?? "")),
    frame.years,
    flag(shape.required > 0),
    shape.required,
    flag(shape.duties > 0),
    frame.place,
    frame.plus,
    flag(plusWord.test(before)) + 2 * flag(plusWord.test(after)),
    frame.must,
    flag(mustWord.test(before)) + 2 * flag(mustWord.test(after)),
    Math.min(100, tokens.length),
    Math.min(60, at.first),
    frame.askingAround,
    flag(["certification", "license", "clearance", "degree"].includes(kind)),
    flag(kind === "language"),
    flag(kind === "soft"),
    frame.sectionBefore,
    frame.us,
  ];
}

/** Tokens back to the nearest of `cues`, at most 15. */
function back(tokens: Surveyed["tokens"], first: number, cues: ReadonlySet<string>): number {
  for (let step = 1; step < 15; step++) if (cues.has(tokens[first - step]?.norm ?? "")) return step;
  return 15;
}
