// Follows a page that changes without loading anew and tells when what it shows is another posting. Reads the DOM, never changes it.
import type { Posting } from "../../schema";

/** Milliseconds of quiet before the page is read again, and the longest it is left unread while it keeps changing. */
const quiet = 300;
const patience = 1500;

/**
 * Calls `report` with what the page shows, at once and whenever it shows something else, until `signal` aborts. While the tab is
 * hidden nothing is observed; when it is shown again the page is read once.
 */
export function watchPage(
  read: () => Posting,
  report: (posting: Posting) => void,
  signal: AbortSignal,
): { look: () => Posting } {
  let last = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  const look = (): Posting => {
    clearTimeout(timer);
    timer = undefined;
    const posting = read();
    const shown = fingerprint(posting);
    if (shown !== last) {
      last = shown;
      report(posting);
    }
    return posting;
  };
  const lookSoon = (): void => {
    if (signal.aborted) return;
    const now = Date.now();
    if (timer === undefined) waitingSince = now;
    else if (now - waitingSince > patience) return;
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
  };

  const observer = new MutationObserver(lookSoon);
  const observe = (): void => {
    if (document.hidden) {
      observer.disconnect();
      clearTimeout(timer);
      timer = undefined;
      return;
    }
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    look();
  };
  document.addEventListener("visibilitychange", observe, { signal });
  // Back/forward cache, and address changes that come without a change of the page.
  addEventListener("pageshow", (event) => event.persisted && observe(), { signal });
  addEventListener("popstate", lookSoon, { signal });
  addEventListener("hashchange", lookSoon, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observe();
  return { look };
}

/** Changes whenever anything that is shown of the posting does. */
function fingerprint({ url, status, jobId, title, company, text, problems }: Posting): string {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return JSON.stringify([url, status, jobId, title, company, text.length, hash, problems]);
}
