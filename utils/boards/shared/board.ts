// What a job board adapter is, and how a posting is put together from what it read. Imports types and the shared text code only.
import type { Posting, PostingStatus, ReadProblem } from "../../schema";
import type { Line } from "./compose";
import { compose } from "./compose";

/** A job board: one file of utils/boards exports one as its default. */
export interface Board {
  /** File name without its ending; also the folder of its fixtures. */
  id: string;
  name: string;
  /** Core boards are read from the first day; the others when the user switches them on. */
  core: boolean;
  /** Match patterns of its pages, for the manifest and for `boardFor`. */
  matches: string[];
  /** Nothing but this adapter may read its pages: no generic reader is tried where it found nothing. */
  alone?: boolean;
  /** Reads the page as it is now; never throws and never changes a node. */
  read(document: Document, url: string): Posting;
}

/** What a reader found; everything that it leaves out is empty. */
export interface Found {
  status: PostingStatus;
  jobId?: string | null;
  title?: string;
  company?: string;
  location?: string;
  lines?: Line[];
  posted?: string | null;
  validThrough?: string | null;
  problems?: ReadProblem[];
}

/** A posting from what a reader found. An open posting without a line of text gets the problem no-text. */
export function toPosting(board: string, url: string, found: Found): Posting {
  const { text, blocks, cut } = compose(found.lines ?? []);
  const problems = new Set(found.problems);
  if (cut) problems.add("too-long");
  if (text === "" && found.status === "open") problems.add("no-text");
  return {
    url,
    board,
    jobId: found.jobId ?? null,
    title: found.title ?? "",
    company: found.company ?? "",
    location: found.location ?? "",
    status: found.status,
    text,
    blocks,
    posted: found.posted ?? null,
    validThrough: found.validThrough ?? null,
    problems: [...problems],
  };
}

/** A board from its reader: whatever the page does to the reader, the answer is a posting (status none, bad-data). */
export function defineBoard(board: Omit<Board, "read">, read: (document: Document, url: string) => Found): Board {
  return {
    ...board,
    read(document, url) {
      try {
        return toPosting(board.id, url, read(document, url));
      } catch {
        return toPosting(board.id, url, { status: "none", problems: ["bad-data"] });
      }
    },
  };
}
