// Compares what was read with what was labelled, as shared/tools/score-gold.mjs does (a test holds the two together).
import type { Requirement } from "../../utils/schema";
import { normalise } from "../../utils/skills/normalise";
import type { GoldItem, GoldPosting } from "./load";

export type Answer = Pick<Requirement, "name" | "quote" | "kind" | "importance"> &
  Partial<Pick<Requirement, "aliases" | "years" | "group">>;

export type Relation = "strict" | "lenient" | null;

const mostWords = 12;
const mostAliases = 8;

const known = new Map<string, string>();

/** Names as they are compared everywhere in Laurel; kept, since one name is compared many times. */
function plain(value: string): string {
  let made = known.get(value);
  if (made === undefined) known.set(value, (made = normalise(value)));
  return made;
}

const holds = (whole: string, part: string): boolean => part.length > 0 && ` ${whole} `.includes(` ${part} `);
const countWords = (value: string): number => plain(value).split(" ").length;

export function relate(answer: Pick<Answer, "name" | "quote" | "aliases">, item: GoldItem): Relation {
  if (countWords(answer.quote) > mostWords || countWords(answer.name) > mostWords) return null;
  const mine = [answer.name, answer.quote, ...(answer.aliases ?? []).slice(0, mostAliases)].map(plain).filter(Boolean);
  const theirs = new Set([item.name, item.quote, ...item.also.slice(0, mostAliases)].map(plain));
  if (mine.some((form) => theirs.has(form))) return "strict";
  const [quote, name, goldQuote, goldName] = [answer.quote, answer.name, item.quote, item.name].map(plain) as [
    string,
    string,
    string,
    string,
  ];
  const near = holds(goldQuote, quote) || holds(quote, goldQuote) || holds(goldName, name) || holds(name, goldName);
  return near ? "lenient" : null;
}

export interface PostingScore {
  posting: GoldPosting;
  answers: readonly Answer[];
  /** For each item of the gold the answer that meets it. */
  hits: { answer: Answer | null; strict: boolean }[];
  /** For each answer whether it is right. */
  right: boolean[];
  misses: GoldItem[];
}

export function scorePosting(posting: GoldPosting, answers: readonly Answer[]): PostingScore {
  const { items } = posting;
  const relations = answers.map((answer) => items.map((item) => relate(answer, item)));
  const hits: PostingScore["hits"] = items.map(() => ({ answer: null, strict: false }));
  const used = new Set<number>();
  for (const kind of ["strict", "lenient"] as const)
    items.forEach((_, index) => {
      if (hits[index]!.answer) return;
      const at = answers.findIndex((_answer, which) => !used.has(which) && relations[which]![index] === kind);
      if (at === -1) return;
      used.add(at);
      hits[index] = { answer: answers[at]!, strict: kind === "strict" };
    });
  const credited = new Map<number, number>();
  const right = relations.map((row) => {
    const strict = row.indexOf("strict");
    const index = strict >= 0 ? strict : row.findIndex((relation) => relation !== null);
    const times = credited.get(index) ?? 0;
    if (index < 0 || times >= 2) return false;
    credited.set(index, times + 1);
    return true;
  });
  const misses = items.filter((item, index) => isCore(item) && !hits[index]!.answer);
  return { posting, answers, hits, right, misses };
}

/** What recall is measured by. */
export function isCore({ core, kind }: GoldItem): boolean {
  return core && kind !== "soft" && kind !== "experience";
}

export interface Figures {
  postings: number;
  empty: number;
  answers: number;
  core: number;
  precision: number;
  recall: number;
  f1: number;
  precision_asked: number;
  recall_asked: number;
  precision_mentioned: number;
  recall_mentioned: number;
  importance: number;
  required_vs_preferred: number;
  years: number;
  any_of: number;
  by_kind: Record<string, [found: number, core: number]>;
}

export function sumScores(scores: readonly PostingScore[]): Figures {
  const count = { answers: 0, right: 0, asked: 0, askedRight: 0, core: 0, found: 0, coreAsked: 0, foundAsked: 0 };
  const judged = {
    importance: 0,
    importanceRight: 0,
    asked: 0,
    askedRight: 0,
    years: 0,
    yearsRight: 0,
    groups: 0,
    groupsRight: 0,
  };
  const kinds: Record<string, [number, number]> = {};
  for (const { posting, answers, hits, right } of scores) {
    answers.forEach((answer, index) => {
      const asked = answer.importance !== "mentioned";
      count.answers++;
      if (asked) count.asked++;
      if (!right[index]) return;
      count.right++;
      if (asked) count.askedRight++;
    });
    const groups = new Map<string, (Answer | null)[]>();
    posting.items.forEach((item, index) => {
      const { answer, strict } = hits[index]!;
      if (isCore(item)) {
        const kind = (kinds[item.kind] ??= [0, 0]);
        kind[1]++;
        count.core++;
        if (answer) {
          kind[0]++;
          count.found++;
        }
        if (item.importance !== "mentioned") {
          count.coreAsked++;
          if (answer) count.foundAsked++;
        }
        if (answer && strict) {
          judged.importance++;
          if (answer.importance === item.importance) judged.importanceRight++;
          if (item.importance !== "mentioned" && answer.importance !== "mentioned") {
            judged.asked++;
            if (answer.importance === item.importance) judged.askedRight++;
          }
        }
      }
      if (item.years !== null && strict && answer) {
        judged.years++;
        if (answer.years === item.years) judged.yearsRight++;
      }
      if (item.anyOf) groups.set(item.anyOf, [...(groups.get(item.anyOf) ?? []), answer]);
    });
    for (const members of groups.values()) {
      const found = members.filter((answer) => answer !== null);
      if (found.length < 2) continue;
      judged.groups++;
      const group = found[0]!.group ?? null;
      if (group !== null && found.every((answer) => answer.group === group)) judged.groupsRight++;
    }
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const [precision, recall] = [share(count.right, count.answers), share(count.found, count.core)];
  return {
    postings: scores.length,
    empty: scores.filter(({ answers }) => answers.length === 0).length,
    answers: count.answers,
    core: count.core,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    precision_asked: share(count.askedRight, count.asked),
    recall_asked: share(count.foundAsked, count.coreAsked),
    precision_mentioned: share(count.right - count.askedRight, count.answers - count.asked),
    recall_mentioned: share(count.found - count.foundAsked, count.core - count.coreAsked),
    importance: share(judged.importanceRight, judged.importance),
    required_vs_preferred: share(judged.askedRight, judged.asked),
    years: share(judged.yearsRight, judged.years),
    any_of: share(judged.groupsRight, judged.groups),
    by_kind: kinds,
  };
}
