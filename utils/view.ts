// What the popup and side panel show of one tab: types only, made by the background.
import type { Fit, Posting, Reading, Suggestion, WishStatus } from "./schema";

/**
 * nothing: no posting was read on this page · reading: a page of a known board, its text is not there yet · ready: a posting ·
 * off: the board is switched off · unreachable: a page that the browser lets no extension read.
 */
type ViewState = "nothing" | "reading" | "ready" | "off" | "unreachable";

/** One posting as the background rated it. */
export interface View {
  state: ViewState;
  posting: Posting | null;
  reading: Reading | null;
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
