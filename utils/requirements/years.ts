// Finds how many years a sentence asks for, and tells years of practice from ages, contracts and company history. Pure.
import type { Span } from "../schema";
import { unnamedItem } from "./groups";

/** Years asked at a place of the text; `least` is the lower end of a range, in years (months are twelfths). */
export interface YearsAsked extends Span {
  least: number;
}

const spelled: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
};
const number = `(?:\\d{1,2}(?:\\.\\d)?|${Object.keys(spelled).join("|")})`;
const yearsPattern = new RegExp(
  `(?:\\+\\s?|\\b(?:at least|a minimum of|minimum(?: of)?|min\\.?|over|more than)\\s+(?:a\\s+)?)?(?<![\\w.])(${number})\\s*(?:\\(\\s*\\d{1,2}\\s*\\+?\\s*\\)\\s*)?(?:\\+|plus\\b|or more\\b)?\\s*(?:(?:-|–|—|to|or)\\s*(${number})\\s*\\+?\\s*)?[\\s-]*(?:full\\s+|consecutive\\s+)?(years?|yrs?\\.?|months?|yoe)\\b['’]?`,
  "gi",
);

/** What stands around a number of years that is no practice: ages, histories, contracts, schooling, waiting periods. */
const notBefore =
  /(?:founded|for (?:over|more than|nearly|almost)|(?:last|past|next|every|within|after|first|previous) (?:the )?(?:\w+ )?|established|history of|celebrat\w+|ages?d? (?:of )?|be (?:at least )?(?:over )?(?=\d)|(?:january|since|up to|duration of|for up to) |(?:less|fewer|no more) than |max(?:imum)?(?: of)? |not more than )$/i;
const notAfter =
  /^\s*(?:of (?:age|college|university|school|study|studies|full[- ]time (?:college|study))|old\b|or older|and older|ago|in business|history|anniversary|(?:fixed[- ]term |renewable |term )?contract|warranty|degree|college|university|program|term|long|from now|in a row|of service|limited)/i;
const practice =
  /\b(?:experience|exp\b|practice|background|working|work|track record|in|with|of|as|using|managing|developing|yoe|professional|hands[- ]on)/i;

/** All years of practice that the sentence asks for, in order. */
export function findYears(text: string, sentence: Span): YearsAsked[] {
  const part = text.slice(sentence.start, sentence.end);
  const found: YearsAsked[] = [];
  for (const match of part.matchAll(yearsPattern)) {
    const end = match.index + match[0].length;
    const before = part.slice(0, match.index);
    const after = part.slice(end, end + 60);
    const numberAt =
      match.index + match[0].search(/\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen/i);
    if (notBefore.test(part.slice(0, numberAt)) || notBefore.test(before) || notAfter.test(after)) continue;
    if (!practice.test(after) && !practice.test(before)) continue;
    const least = toNumber(match[1] ?? "");
    const months = /^month/i.test(match[3] ?? "");
    if (!Number.isFinite(least) || least === 0 || (!months && least > 25)) continue;
    found.push({
      start: sentence.start + match.index,
      end: sentence.start + end,
      least: months ? round(least / 12) : least,
    });
  }
  return found;
}

function toNumber(written: string): number {
  return spelled[written.toLowerCase()] ?? Number(written);
}

function round(years: number): number {
  return Math.round(years * 100) / 100;
}

/** What ends the words that a number of years rules: a new demand, a verdict, a bracket. */
const newDemand =
  /[.;:\n()]|,\s*(?:with(?! an? (?:strong )?(?:focus|emphasis))|incl\w*|plus|preferably|ideally|as well as|a\b|an\b)|\b(?:preferred|required|knowledge|understanding|ability|able|familiar\w*|proficien\w*|skills?|plus|who|which|that|degree|including(?! experience| work))\b/i;
/** After a first name these lead to what it is done with: one or two are meant by the years too, a longer list holds examples. */
const tools = /^\s*(?:with|using|via|through|incl\w*)\b(?! an? (?:strong )?(?:focus|emphasis))/i;
/** Words that open a list of what the years are of. */
const opensList =
  /\b(?:including,? but not limited to|(?:including )?(?:any|one|one or more) of the following)[\s:,]*/i;
/** A name that goes on for a word after what was found of it. */
const oneMore = /^\s*(?!for\b|at\b|in\b|from\b)[\w-]+\s*,\s*$/i;
const mostTools = 2;
/** Most words between the years and the first name, and between one name and the next. */
const reach = { first: 9, next: 5 };
const toTheLeft =
  /^(?:[\s:(–—-]*(?:experience)?[\s:(–—-]*(?:required|preferred|with)?[\s:(–—-]*(?:at least|minimum(?: of)?)?\s*|\s*,\s*(?:at least\s+|minimum\s+)?)$/i;
/** After "X, 5 years" only the end or "experience" makes them years of X: "SQL, 5 years in a similar role" are not. */
const commaOnly = /^\s*,/;
const listed = /^[\s,;/&()]*(?:(?:and|or|and\/or)[\s,/]*)?$/i;

/**
 * Gives each number of years to the names that it belongs to: to those after it in the same demand ("5 years of Python and SQL",
 * "3 years building pages with React"), else to the name right before it ("Python (5 years)"). What belongs to no name is role-level
 * experience: `roles`, at most 12 words long.
 */
export function attachYears(
  text: string,
  years: readonly YearsAsked[],
  mentions: readonly Span[],
): { years: (number | null)[]; roles: YearsAsked[] } {
  const perMention: (number | null)[] = mentions.map(() => null);
  const roles: YearsAsked[] = [];
  for (const asked of years) {
    const around = mentions.findIndex(({ start, end }) => start <= asked.start && end >= asked.end);
    const own = around === -1 ? ruledBy(text, asked, years, mentions) : [around];
    for (const at of own) perMention[at] = asked.least;
    if (own.length > 0) continue;
    const left = mentions.findLastIndex((mention) => mention.end <= asked.start);
    const previous = mentions[left];
    const between = previous ? text.slice(previous.end, asked.start) : "";
    const ends = /^\s*(?:of )?(?:experience)?\s*(?:[.;,)\n]|$)/i.test(text.slice(asked.end, asked.end + 30));
    if (previous && toTheLeft.test(between) && (ends || !commaOnly.test(between))) perMention[left] = asked.least;
    else roles.push({ ...asked, end: roleEnd(text, asked) });
  }
  return { years: perMention, roles };
}

/** Indices of the mentions after a number of years that belong to it. */
function ruledBy(text: string, asked: YearsAsked, years: readonly YearsAsked[], mentions: readonly Span[]): number[] {
  const own: number[] = [];
  let last = asked.end;
  for (let at = mentions.findIndex(({ start }) => start >= asked.end); at >= 0 && at < mentions.length; at++) {
    const mention = mentions[at]!;
    const between = text.slice(last, mention.start).replace(opensList, "");
    const isNext = own.length > 0;
    if (years.some((other) => other.start > asked.start && other.start < mention.start)) break;
    if (!listed.test(between) && !(isNext && unnamedItem.test(between))) {
      if (newDemand.test(between.replace(/\($/, ""))) break;
      if ((between.match(/[\p{L}\p{N}]+/gu) ?? []).length > (isNext ? reach.next : reach.first)) break;
      if (isNext && /,(?! with an? (?:strong )?(?:focus|emphasis))/.test(between) && !oneMore.test(between)) break;
      if (isNext && tools.test(between) && listFrom(text, mentions, at) > mostTools) break;
    }
    own.push(at);
    last = mention.end;
  }
  return own;
}

/** How many mentions stand in one list from the one at `at` on. */
function listFrom(text: string, mentions: readonly Span[], at: number): number {
  let size = 1;
  while (mentions[at + size] && listed.test(text.slice(mentions[at + size - 1]!.end, mentions[at + size]!.start)))
    size++;
  return size;
}

/** End of the words that say of what the years are: the clause, at most 12 words from the number on. */
function roleEnd(text: string, asked: Span): number {
  const rest = text.slice(asked.start, asked.start + 160);
  const clause =
    /^[^.;:(\n]*?(?=[.;:(\n,]|\s(?:and|or|with|including|preferred|required|to|who)\s|$)/.exec(
      rest.slice(asked.end - asked.start),
    )?.[0] ?? "";
  const words = (rest.slice(0, asked.end - asked.start) + clause).match(/\S+/g) ?? [];
  let end = asked.start;
  for (const word of words.slice(0, 12)) end = text.indexOf(word, end) + word.length;
  const loose = /(?:\s+(?:in|an?|the|of|with|for|at|to|and|or|as|on|from))+$/i.exec(text.slice(asked.start, end));
  return Math.max(loose ? end - loose[0].length : end, asked.end);
}
