// All boards, and the way from any page to a posting. Gathers every adapter of this folder; helpers live in shared/.
import type { Posting } from "../schema";
import type { Board } from "./shared/board";
import { readGeneric } from "./shared/generic";
import { matchesPattern } from "./shared/match";
import { isJobAddress } from "./shared/page";

export type { Board } from "./shared/board";

export const boards: Board[] = Object.values(
  import.meta.glob<Board>(["./*.ts", "!./index.ts"], { eager: true, import: "default" }),
);

/** The board that the address belongs to, core or optional. */
export function boardFor(url: string): Board | undefined {
  return boards.find((board) => board.matches.some((pattern) => matchesPattern(pattern, url)));
}

/**
 * The posting on a page as it is now. Its board reads it; where that finds no text of a posting, the generic reader tries
 * (unless only the board may read its pages), and what the board noticed is kept. Never throws, never changes a node.
 */
export function readPage(document: Document, url: string): Posting {
  const board = boardFor(url);
  if (!board) return readGeneric(document, url);
  const own = board.read(document, url);
  const settled =
    own.text !== "" || own.status === "list" || own.status === "closed" || own.problems.includes("stale-pane");
  const elsewhere = own.status === "none" && !isJobAddress(url);
  if (settled || elsewhere || board.alone) return own;
  const found = readGeneric(document, url);
  if (found.status === "none" && own.status !== "none") return own;
  const problems = new Set([...own.problems, ...found.problems]);
  if (found.text !== "") problems.delete("no-text");
  return {
    ...found,
    board: board.id,
    jobId: own.jobId,
    title: own.title || found.title,
    company: own.company || found.company,
    location: own.location || found.location,
    problems: [...problems],
  };
}
