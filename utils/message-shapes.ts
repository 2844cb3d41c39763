// The shape of every message between contexts and who may send it. Only the background loads it: a content script has no room for zod.
import * as z from "zod/mini";
import { Posting, PostingStatus, Reading } from "./schema";

const tab = z.object({ tabId: z.int() });

/** What a content script may ask of the background. */
export const fromPages = {
  /** May this board be read? Asked once, before anything of the page is read. */
  "board-on": z.object({ board: z.string() }),
  /** What the page shows now. */
  "posting-read": Posting,
} as const;

/** What Laurel's own pages may ask of the background. */
export const fromLaurel = {
  view: tab,
  "read-page": tab,
  "read-selection": tab,
  "read-text": z.extend(tab, { text: z.string() }),
  /** Fits of saved postings with the wallet as it is now, in the given order. */
  rate: z.object({ postings: z.array(z.object({ status: PostingStatus, reading: Reading })) }),
  /** The wallet, the wishlist or the settings changed: toolbar badges must follow. */
  changed: z.object({}),
} as const;

/** What the background may ask of a content script: what the page shows now. */
export const fromBackground = { "read-again": z.object({}) } as const;

export interface Shapes {
  fromPages: typeof fromPages;
  fromLaurel: typeof fromLaurel;
}
