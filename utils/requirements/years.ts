// Finds how many years a sentence asks for, and tells years of practice from ages, contracts and company history. Pure.
import type { Span } from "../schema";

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
  `(?:\\b(?:at least|a minimum of|minimum(?: of)?|min\\.?|over|more than)\\s+(?:a\\s+)?)?\\b(${number})\\s*(?:\\(\\s*\\d{1,2}\\s*\\+?\\s*\\)\\s*)?(?:\\+|plus\\b|or more\\b)?\\s*(?:(?:-|–|—|to|or)\\s*(${number})\\s*\\+?\\s*)?[\\s-]*(?:full\\s+|consecutive\\s+)?(years?|yrs?\\.?|months?|yoe)\\b['’]?`,
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

/** Whether what stands between the years and a name still makes the years those of the name. */
const toTheRight =
  /^\W*(?:of\s+)?(?:[\w/-]+[\s,]+){0,6}?(?:(?:experience|exp\.?|work|practice|background|years?)\s+)?(?:(?:in|with|of|as|an?|using|on|working|developing|programming|writing|building|managing|administering|the|and|practical|professional|hands-on|both|coding|operating|performing|including)[\s(]+){1,4}(?:[\w-]+\s+){0,1}$|^\W*(?:of\s+)?(?:[\w-]+\s+){0,2}$/i;
const toTheLeft =
  /^(?:[\s:(–—-]*(?:experience)?[\s:(–—-]*(?:with\s+)?(?:at least|minimum(?: of)?)?\s*|\s*,\s*(?:at least\s+|minimum\s+)?)$/i;
/** After "X, 5 years" only the end or "experience" makes them years of X: "SQL, 5 years in a similar role" are not. */
const commaOnly = /^\s*,/;
const listed = /^[\s,/&()]*(?:(?:and|or|and\/or)[\s,/]*)?$/i;

/**
 * Gives each number of years to the names that it belongs to: to the list right after it ("5 years of Python and SQL"), else to
 * the name right before it ("Python (5 years)"). What belongs to no name is role-level experience: `roles`, at most 12 words long.
 */
export function attachYears(
  text: string,
  years: readonly YearsAsked[],
  mentions: readonly Span[],
): { years: (number | null)[]; roles: YearsAsked[] } {
  const perMention: (number | null)[] = mentions.map(() => null);
  const roles: YearsAsked[] = [];
  for (const asked of years) {
    let at = mentions.findIndex((mention) => mention.start >= asked.end);
    const next = mentions[at];
    if (next && toTheRight.test(text.slice(asked.end, next.start))) {
      perMention[at] = asked.least;
      for (at++; at < mentions.length; at++) {
        const [before, mention] = [mentions[at - 1], mentions[at]];
        if (!before || !mention || !listed.test(text.slice(before.end, mention.start))) break;
        perMention[at] = asked.least;
      }
      continue;
    }
    const left = mentions.findLastIndex((mention) => mention.end <= asked.start);
    const previous = mentions[left];
    const between = previous ? text.slice(previous.end, asked.start) : "";
    const ends = /^\s*(?:of )?(?:experience)?\s*(?:[.;,)\n]|$)/i.test(text.slice(asked.end, asked.end + 30));
    if (previous && toTheLeft.test(between) && (ends || !commaOnly.test(between))) perMention[left] = asked.least;
    else roles.push({ ...asked, end: roleEnd(text, asked) });
  }
  return { years: perMention, roles };
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
