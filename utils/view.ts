// What the popup and side panel show of one tab: types only, made by the background.
import type { Correction, Fit, Posting, Reading, Suggestion, WishStatus } from "./schema";

/**
 * nothing: no posting was read on this page · reading: a page of a known board, its text is not there yet · ready: a posting ·
 * off: the board is switched off · unreachable: a page that the browser lets no extension read.
 */
type ViewState = "nothing" | "reading" | "ready" | "off" | "unreachable";

/** One posting as the background rated it. */
export interface View {
  state: ViewState;
  /** As the user corrected it, like `reading`. */
  posting: Posting | null;
  reading: Reading | null;
  correction: Correction | null;
  /** What was read, where the correction changed it: that is what is saved. */
  original: { posting: Posting; reading: Reading } | null;
  fit: Fit | null;
  suggestions: Suggestion[];
  /** Key that the posting has, or would have, in the wishlist, and its status there. */
  savedId: string | null;
  saved: WishStatus | null;
  /** A private window: Laurel reads, and saves only when asked. */
  private: boolean;
  /** Name of the board, when the page belongs to one. */
  boardName: string | null;
}

/** What is known of a tab's posting at once, before anything is rated anew. `score` is null when it cannot be rated. */
export interface Glance {
  title: string;
  company: string;
  location: string;
  score: number | null;
}
