// The shape of every message between contexts and who may send it. Only the background loads it: a content script has no room for zod.
import * as z from "zod/mini";
import { Posting, PostingStatus, Reading } from "./schema";

const tab = z.object({ tabId: z.int() });

/** Longest text in UTF-16 units, as utils/boards/shared/compose.ts cuts it, and most blocks of a posting that a page may send. */
const longest = 200_000;
const mostBlocks = 20_000;

const ReadPosting = Posting.check(
  z.refine(
    ({ text, blocks }) =>
      text.length <= longest &&
      blocks.length <= mostBlocks &&
      blocks.every(({ start, end }) => start >= 0 && start <= end && end <= text.length),
  ),
);

/** What a content script may ask of the background. */
export const fromPages = {
  /** May this board be read? Asked once, before anything of the page is read. */
  "board-on": z.object({ board: z.string() }),
  /** What the page shows now. */
  "posting-read": ReadPosting,
} as const;

/** What Laurel's own pages may ask of the background. */
export const fromLaurel = {
  view: tab,
  "read-page": tab,
  "read-selection": tab,
  "read-text": z.extend(tab, { text: z.string() }),
  /** Fits of saved postings with the wallet as it is now, in the given order. */
  rate: z.object({ postings: z.array(z.object({ status: PostingStatus, reading: Reading })) }),
  /** A read or write of the store, for a page that may not open it itself; the store checks what it is given. */
  store: z.object({
    call: z.enum([
      "readWallet",
      "saveItem",
      "removeItem",
      "savePosting",
      "removePosting",
      "changeSettings",
      "changeStatus",
      "changeCorrection",
    ]),
    args: z.array(z.unknown()),
  }),
  /** The wallet, the wishlist or the settings changed: toolbar badges must follow. */
  changed: z.object({}),
} as const;

/** What the background may ask of a content script: what the page shows now. */
export const fromBackground = { "read-again": z.object({}) } as const;

export interface Shapes {
  fromPages: typeof fromPages;
  fromLaurel: typeof fromLaurel;
}
