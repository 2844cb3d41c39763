// Compares the subject of a degree with the one a posting names. Pure.
import { normalise } from "../skills/normalise";

const fillers = new Set(["a", "an", "and", "in", "of", "or", "the"]);

/**
 * Whether the held subject is the one asked: all its words occur in the held one ("Engineering", "Mechanical Engineering"), or the
 * held one is how it begins ("Business", "Business Administration"). "Science" is not "Computer Science": its last word alone says little.
 */
export function isSubject(asked: string, held: string): boolean {
  const [wanted, had] = [wordsOf(asked), wordsOf(held)];
  if (wanted.length === 0 || had.length === 0) return false;
  return wanted.every((word) => had.includes(word)) || had.every((word, index) => word === wanted[index]);
}

function wordsOf(subject: string): string[] {
  return normalise(subject)
    .split(" ")
    .filter((word) => word !== "" && !fillers.has(word));
}
