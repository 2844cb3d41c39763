// Weighs units (DESIGN 5, "Weight"). Pure.
import type { Importance, Requirement } from "../schema";
import type { Taxonomy } from "../skills/taxonomy";
import { numbers } from "./numbers";

interface Weighable {
  members: readonly Requirement[];
  importance: Importance;
}

/**
 * Adds the weight of each unit: the largest of its members', a quarter for generic tools; then all mentioned units together are scaled
 * down alike to at most a third of the required and preferred ones. `generic` says that the weight is a generic tool's.
 */
export function weigh<T extends Weighable>(
  units: readonly T[],
  taxonomy: Taxonomy,
): (T & { weight: number; generic: boolean })[] {
  const isGeneric = ({ id }: Requirement): boolean => id !== null && taxonomy.get(id)?.generic === true;
  const weightOf = (member: Requirement): number =>
    numbers.weight[member.importance] * (isGeneric(member) ? numbers.generic : 1);

  const weighed = units.map((unit) => {
    const weight = Math.max(...unit.members.map(weightOf));
    const heaviest = unit.members.filter((member) => weightOf(member) === weight);
    return { ...unit, weight, generic: heaviest.every(isGeneric) };
  });

  const isMentioned = ({ importance }: Weighable): boolean => importance === "mentioned";
  const cap = sum(weighed.filter((unit) => !isMentioned(unit))) * numbers.mentionedCap;
  const mentioned = sum(weighed.filter(isMentioned));
  if (mentioned <= cap) return weighed;
  return weighed.map((unit) => (isMentioned(unit) ? { ...unit, weight: (unit.weight * cap) / mentioned } : unit));
}

function sum(units: readonly { weight: number }[]): number {
  return units.reduce((total, { weight }) => total + weight, 0);
}
