// Which of the things a sentence names are alternatives ("Python or Go", "such as Jira or Trello"), and which lists are open. Pure.
import type { Span } from "../schema";

/** A set of alternatives: indices of the mentions in the list that was given, and whether "or similar" leaves it open. */
export interface Alternatives {
  members: number[];
  open: boolean;
}

/** What may stand between two members of one list. */
const joint =
  /^\.?[\s,;/()|"'“”‘’]*(?:\s*(?:and\/or|and|or|&|\/|either|even|preferably|ideally|the|an?)[\s,/()]*){0,3}$/i;
/** One item of a list that nobody named, between the signs that set it off: "Spark, some other engine or Flink". */
export const unnamedItem =
  /^[\s"'“”‘’)]*(?:,|\/|\(|;|\bor\b|\band\/or\b)\s*(?!(?:e\.?g|i\.?e|like|for example|and|or|but|with|who|which|that|experience|knowledge|ability|strong|a|an|the|our|your|their|such|as|including|is|are)\b)[\p{L}\p{N}.+#&'’-]+(?:[\s-](?!(?:and|or|is|are|with|to|in|for|of|on|experience|knowledge)\b)[\p{L}\p{N}.+#&'’-]+){0,2}\s*(?:,\s*(?:or\b|and\b|and\/or\b)?|\/|\(|;|\bor\b|\band\/or\b|\band\b)[\s"'“”‘’(]*$/iu;
/** Words right before a list whose members are alternatives. */
const opener =
  /(?:\b(?:one of|any of|at least one|one or more|any one|either)\b(?: of)?(?: the)?(?: following)?(?: [\w/-]+){0,4}|\b(?:such as|like|e\.g|eg|for example|for instance|examples?|i\.e)\b)[\s:.,(]*(?:but not limited to[\s:,(]*|\(?but not limited to\)?[\s:,(]*)?$/i;
/** Words right after a list that leave it open. */
const openEnd =
  /^[\s,]*\)?\s*(?:or|and\/or)\s+(?:another|any other|some other|other)\b|^[\s,]*\)?\s*(?:(?:and|or|and\/or|,)\s*)?(?:(?:an?|any|other|another|some)\s+)*(?:similar|equivalent|comparable|related|other|etc\b|others|alternatives?|the like|so on|like\b|anything similar|such)/i;
/** "One of the following: A, or B with experience of ..., or C": everything named after it is one choice. */
const oneOfThese = /\b(?:one|any|either)(?: or more)? of (?:the following|these)\b[^\n]*$/i;
/** A list that goes on with "or" and something that no table knows. */
const orUnknown = /^[\s,)]*\s(?:or|and\/or)\s/i;
const orOpenEnd =
  /^[\s,]*(?:or|and\/or)\s+(?:any\s+|an?\s+|some\s+)?(?:similar|equivalent|comparable|other|another|related)/i;

/**
 * Groups the mentions (given in order of place, not overlapping) of one sentence. A list is a run of mentions with nothing but
 * commas, slashes, "and", "or" between them. It is a group when an "or" or a slash joins it (and no "and" does), or when words
 * such as "one of" or "such as" open it. "X or similar" leaves a thing open even when it stands alone. `together` tells of two mentions
 * (by index) that a slash joins whether both are meant, as in HTML/CSS.
 */
export function findAlternatives(
  text: string,
  mentions: readonly Span[],
  together: (a: number, b: number) => boolean = () => false,
): Alternatives[] {
  const groups: Alternatives[] = [];
  const chosen = mentions.findIndex((mention) =>
    oneOfThese.test(text.slice(Math.max(0, mention.start - 200), mention.start)),
  );
  if (chosen !== -1 && mentions.length - chosen > 1) {
    groups.push({ members: mentions.map((_, index) => index).slice(chosen), open: false });
    return [...findAlternatives(text, mentions.slice(0, chosen), together), ...groups];
  }
  for (const run of runs(text, mentions)) {
    const first = mentions[run[0] ?? 0];
    const last = mentions[run.at(-1) ?? 0];
    if (!first || !last) continue;
    const after = text.slice(last.end, last.end + 60);
    const before = text.slice(Math.max(0, first.start - 70), first.start);
    const open = openEnd.test(after);
    const opened =
      opener.test(before.slice(before.lastIndexOf("\n") + 1)) ||
      orOpenEnd.test(after) ||
      (/\(\s*$/.test(before) && /^[\s,]*(?:etc\b|…|\.\.)/.test(after)) ||
      (orUnknown.test(after) && !/\b(?:and|or)\b|&/i.test(text.slice(first.end, last.start)));
    const joints = run.slice(1).map((index) => text.slice(mentions[index - 1]?.end ?? 0, mentions[index]?.start ?? 0));
    for (const members of opened ? [run] : byConjunction(run, joints, together)) {
      if (members.length > 1 || open) groups.push({ members, open: open && members.includes(run.at(-1) ?? -1) });
    }
  }
  return groups;
}

/** Runs of neighbouring mentions, as index lists. */
function runs(text: string, mentions: readonly Span[]): number[][] {
  const found: number[][] = [];
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    const current = found.at(-1);
    const between = before && text.slice(before.end, mention.start);
    if (between !== undefined && current && (joint.test(between) || unnamedItem.test(between))) current.push(index);
    else found.push([index]);
  });
  return found;
}

/** Splits a run at "and": what "or" and slashes join stays together; commas belong to the conjunction that closes their list. */
function byConjunction(
  run: readonly number[],
  joints: readonly string[],
  together: (a: number, b: number) => boolean,
): number[][] {
  const kinds = joints.map((between, at) => {
    if (isSlash(between) && !/\bor\b/i.test(between) && together(run[at] ?? 0, run[at + 1] ?? 0)) return "and";
    return kindOf(between);
  });
  const hasOr = kinds.includes("or");
  const hasAnd = kinds.includes("and");
  if (!hasOr) return run.map((index) => [index]);
  const parts: number[][] = [[run[0] ?? 0]];
  kinds.forEach((kind, at) => {
    const index = run[at + 1] ?? 0;
    // In a list with both, commas separate; without "and", they belong to the "or" at the end.
    const joined =
      kind === "or" ||
      (kind === "comma" && !hasAnd && !kinds.every((other, place) => other !== "comma" || isSlash(joints[place + 1])));
    if (joined) parts.at(-1)?.push(index);
    else parts.push([index]);
  });
  return parts;
}

function kindOf(between: string): "or" | "and" | "comma" {
  if (/\band\/or\b|\bor\b|\//i.test(between)) return "or";
  return /\band\b|&/i.test(between) ? "and" : "comma";
}

function isSlash(between: string | undefined): boolean {
  return between !== undefined && between.includes("/");
}
