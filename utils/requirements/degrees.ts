// Finds the degrees that a sentence asks for: level, subjects, "or related field", "or equivalent experience". Pure.
import type { Span } from "../schema";
import type { DegreeLevel } from "./levels";

export interface DegreeAsked extends Span {
  level: DegreeLevel;
  name: string;
  subjects: string[];
  /** "or a related field". */
  open: boolean;
  /** "or equivalent experience": its years, true when none are named. */
  equivalent: number | boolean;
  /** Where its subjects stand, "or a related field" left out; null when none are named. */
  about: Span | null;
  /** Where those words stand: years in them are the degree's, not a demand of their own. */
  instead: Span | null;
}

const patterns: readonly (readonly [DegreeLevel, RegExp])[] = [
  [
    "doctorate",
    /\b(?:ph\.?\s?d\.?|doctorate|doctoral(?: degree)?|doctor of \w+|juris doctor|j\.d\.|MD degree|D\.?Phil|Ed\.?D\.?|Psy\.?D\.?|Pharm\.?D\.?)(?![\w])/gi,
  ],
  [
    "master",
    /\b(?:[Mm]aster(?:['’]?s|s)?(?:[- ]level)?(?: of (?:science|arts|business administration|engineering|education|public health|social work|nursing|laws|Science|Arts|Business Administration|Engineering|Education|Public Health|Social Work|Nursing|Laws))?(?: [Dd]egrees?)?(?! (?:data|plan|schedule|file|record|service|of ceremonies|electrician|plumber|technician|branch|class|the|your|chef|agreement|tech))|M\.?B\.?A\.?|M\.S\.?c?\.?|MSc|M\.A\.|M\.?Eng|M\.?Ed|MPH|MSW|MSN|LL\.M\.?|LLM(?= (?:degree|in (?:[A-Z][a-z]+ )?[Ll]aw))|MFA|MS(?= (?:in|degree|or|\/))|MA(?= (?:in|degree)))(?![\w])/g,
  ],
  [
    "bachelor",
    /\b(?:bachelor(?:['’]?s|s)?(?:[- ]level)?(?: of (?:science|arts|engineering|business administration|commerce|laws|technology|fine arts|education|nursing))?(?: degrees?)?|B\.S\.?c?\.?|BSc|B\.A\.|B\.?Eng|B\.?Tech|BBA|BSN|LL\.?B\.?|BFA|B\.?Com|BS(?= ?(?:in|degree|or|and|\/|,))|BA(?= ?(?:in|degree|or|\/))|BS\/MS|BA\/BS|BS\/BA|(?:four|4)[- ]year (?:college |university )?degree|undergraduate degree|honou?rs degree|university degree|college degree|degree (?:from an accredited|educated)|accredited degree)(?![\w])/gi,
  ],
  [
    "associate",
    /\b(?:associate(?:['’]?s|s)? (?:of (?:science|arts|applied science) )?degree|associate['’]s|A\.A\.S?\.?|A\.S\.(?= )|AAS(?= )|(?:two|2)[- ]year degree|HND|HNC|foundation degree)(?![\w])/gi,
  ],
  [
    "certificate",
    /\b(?:vocational (?:training|certificate|diploma|degree|qualification)|trade school|technical (?:diploma|school)|post[- ]?secondary (?:education|certificate|diploma)|apprenticeship|NVQ(?: level \d)?|(?:completed )?(?:craft|trade) certificate)(?![\w])/gi,
  ],
  [
    "secondary",
    /\b(?:high[- ]school(?: (?:diploma|degree|graduate|graduation|education|equivalent|equivalency))?|h\.?s\.? diploma|g\.?e\.?d\.?(?![\w])|secondary (?:school|education)(?: (?:diploma|certificate))?|GCSEs?|leaving certificate|matric(?:ulation)?)(?![\w])/gi,
  ],
  ["bachelor", /\b(?:B\.Ed\.?|BEd)(?![\w])/g],
  ["secondary", /\b(?:A-[Ll]evels?|A Levels)(?![\w])(?! \d)/g],
];

/** Part of every degree's name: most sentences hold none and need no closer look. */
const anyDegree =
  /degree|diploma|bachelor|master|doctor|graduat|school|secondary|vocational|apprentice|certificate|associate|leaving|matric|\b(?:ph|b|m|a|j|h|g|d|ed|psy|pharm|ll)\.?\s?[a-z.]{1,3}\b|\b(?:[BM](?:Sc|S|A|Eng|Tech|Ed|BA|FA|Com|PH|SW|SN)|BBA|BSN|BFA|LL[BM]|AAS?|HN[CD]|NVQ|GCSEs?|A Levels?)\b/i;

/** A degree without a level: "degree in Engineering", "a relevant degree". Taken for a bachelor's, the usual meaning. */
const plainDegree =
  /\b(?:(?:relevant |related |advanced |graduate |technical |science |business |engineering |STEM |computer science )*degrees?(?= (?:in|or|with|from|is|required|preferred|level|qualified|educated|of)\b|\s*[.,;)(]|\s*$))/gi;

const names: Record<DegreeLevel, string> = {
  secondary: "High school diploma",
  certificate: "Vocational certificate",
  associate: "Associate degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctorate: "Doctorate",
};

/** A degree whose very name says its subject, or that is another way to the same level. */
interface Title {
  name: string;
  subject?: string;
}

const titles: readonly (readonly [RegExp, Title])[] = [
  [/^g\.?e\.?d/i, { name: "GED" }],
  [/^(?:M\.?B\.?A|master(?:['’]?s)? of business administration)/i, { name: "MBA", subject: "Business Administration" }],
  [/^(?:juris doctor|j\.d\.)/i, { name: "Juris Doctor (JD)", subject: "Law" }],
  [/^pharm\.?\s?d/i, { name: "Doctor of Pharmacy (PharmD)", subject: "Pharmacy" }],
  [/^LL\.?M/, { name: "Master of Laws (LLM)", subject: "Law" }],
  [/^LL\.?B/, { name: "Bachelor of Laws (LLB)", subject: "Law" }],
  [/^MPH/, { name: "Master of Public Health", subject: "Public Health" }],
  [/^MSW/, { name: "Master of Social Work", subject: "Social Work" }],
  [/^MSN/, { name: "Master of Science in Nursing", subject: "Nursing" }],
  [/^BSN/, { name: "Bachelor of Science in Nursing", subject: "Nursing" }],
  [/^M\.?Ed/, { name: "Master of Education", subject: "Education" }],
  [/^B\.?Ed/, { name: "Bachelor of Education", subject: "Education" }],
];

function titleOf(words: string): Title | undefined {
  return titles.find(([pattern]) => pattern.test(words))?.[1];
}

/** Names that stand for themselves beside other degrees of their level. */
export const degreeTitles: ReadonlySet<string> = new Set(titles.map(([, { name }]) => name));

const subjectStart =
  /^\.?\s*(?:\([^)]*\)\s*)?(?:degrees?\s*)?(?:or (?:higher|above|equivalent|more)\s*)?(?:,\s*)?(?:preferably |ideally )?(?:in|of|from an accredited \w+ in)\s+(?:(?:a|an|the)\s+)?(?:(?:[A-Za-z]+ )?fields? (?:such as|like|of|related to)\s+|(?:areas?|subjects?|disciplines?) (?:such as|like)\s+)?/i;
const related =
  /\b(?:or|and)?\s*(?:(?:an?|any|other|another|some)\s+)*(?:closely |directly )?(?:related|relevant|similar|equivalent|comparable|applicable|technical|quantitative|adjacent)\s+(?:\w+\s+){0,2}?(?:fields?|disciplines?|subjects?|areas?|majors?|degrees?|stud(?:y|ies)|courses?|specialt(?:y|ies)|concentrations?|programs?)/i;
/** "or equivalent experience" in its many forms. A bare "or equivalent" after a school diploma means another diploma. */
const equivalence =
  /\b(?:or|and\/or)\s[^.;]{0,40}?\b(?:equivalent|equal|comparable|commensurate|demonstrated|combination|practical|professional|relevant|related|work(?:ing)?|industry|\d{1,2}\+?\s+(?:years?|yrs?)(?: of)?)\b[^.;]{0,50}?\b(?:experience|practice|background)\b(?:\s*\([^)]{0,30}\))?|\bexperience in lieu\b|\blieu of (?:a )?degree\b|\b(?:equivalent|combination of)(?: [\w,]+){0,4} experience\b|\bor (?:the |an )?equivalent\b(?! degree)/i;
const yearsWithin = /(\d{1,2})\+?\s*(?:years?|yrs?)/i;

/**
 * Degrees named in the sentence, in order. Levels that are alternatives ("BSc or MSc") come as separate items; each has the subjects
 * that follow the last of them. Spans hold the level's words alone.
 */
export function findDegrees(text: string, sentence: Span): DegreeAsked[] {
  const part = text.slice(sentence.start, sentence.end);
  if (!anyDegree.test(part)) return [];
  const found = findLevels(part);
  const levels = new Map<string, Named & { title?: Title }>();
  for (const degree of found) {
    const title = titleOf(part.slice(degree.start, degree.end));
    const key = `${degree.level} ${title?.name ?? ""}`;
    if (!levels.has(key)) levels.set(key, title ? { ...degree, title } : degree);
  }
  return [...levels.values()].map(({ title, ...degree }) => {
    const last = lastOfRun(part, found, degree).end;
    const { subjects: named, open, size } = subjectsAfter(part.slice(last));
    const equal = equivalence.exec(part.slice(degree.end));
    const isExperience = equal !== null && (degree.level !== "secondary" || /experience|lieu/i.test(equal[0]));
    const subjects = named.length > 0 || !title?.subject ? named : [title.subject];
    const years = isExperience ? yearsWithin.exec(equal[0])?.[1] : undefined;
    const at = sentence.start + degree.end + (equal?.index ?? 0);
    return {
      level: degree.level,
      name: title?.name ?? names[degree.level] + (subjects.length > 0 ? ` in ${subjects[0]}` : ""),
      subjects,
      open,
      equivalent: years === undefined ? isExperience : Number(years),
      about: size > 0 ? { start: sentence.start + last, end: sentence.start + last + size } : null,
      instead: isExperience && equal ? { start: at, end: at + equal[0].length } : null,
      start: sentence.start + degree.start,
      end: sentence.start + degree.end,
    };
  });
}

interface Named extends Span {
  level: DegreeLevel;
}

function findLevels(part: string): Named[] {
  const found: Named[] = [];
  for (const [level, pattern] of patterns) {
    for (const match of part.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ level, start, end });
    }
  }
  if (found.length > 0) return found.sort((a, b) => a.start - b.start);
  for (const match of part.matchAll(plainDegree)) {
    const before = part.slice(Math.max(0, match.index - 10), match.index);
    if (/\b(?:high|some|large|certain|varying|to a|same|full|360) $/i.test(before)) continue;
    return [{ level: "bachelor", start: match.index, end: match.index + match[0].length }];
  }
  return [];
}

/** The last of the levels that stand together as alternatives with this one: "Bachelor's or Master's degree in Statistics". */
function lastOfRun(part: string, found: readonly Named[], degree: Named): Named {
  let last = degree;
  for (const next of found) {
    if (next.start < last.end) continue;
    if (!/^\.?\s*(?:degree)?[\s,/(]*(?:or|and\/or|\/|,)?\s*(?:an?\s)?[\s(]*$/i.test(part.slice(last.end, next.start)))
      break;
    last = next;
  }
  return last;
}

/** Subjects of a degree that ends before `rest`, and how many letters of it they take. */
function subjectsAfter(rest: string): { subjects: string[]; open: boolean; size: number } {
  const open =
    related.test(rest.slice(0, 220)) ||
    /^\s*(?:degree )?in (?:an? )?(?:\w+ )?(?:field|discipline|subject)s? (?:such as|like)\b/i.test(rest);
  const lead = subjectStart.exec(rest);
  if (!lead) return { subjects: [], open, size: 0 };
  const list = rest
    .slice(lead[0].length)
    .split(
      /[.;(]|\b(?:with|and \d|plus|required|preferred|is|are|from|who|including|or (?:equivalent|\d|related|similar|relevant|other|another|a |an |any|comparable|closely)|and (?:a|an|at|minimum|relevant|experience|related)\b)/i,
    )[0];
  const subjects = (list ?? "")
    .split(/,|\/|\bor\b|\band\b/i)
    .map((subject) => subject.replace(/^[\s:–-]+|[\s:–-]+$/g, ""))
    .filter(
      (subject) =>
        subject.length > 1 &&
        subject.split(/\s+/).length <= 5 &&
        !/^(?:fields?|disciplines?|areas?|(?:a |the )?related.*|other.*|similar.*|any.*)$/i.test(subject),
    );
  return { subjects: [...new Set(subjects)].slice(0, 8), open, size: lead[0].length + (list ?? "").length };
}
