// Follows a page that changes without loading anew and tells when what it shows is another posting. Reads the DOM, never changes it.
import type { Posting } from "../../schema";

/** Milliseconds of quiet before the page is read again, and the longest it is left unread while it keeps changing. */
const quiet = 300;
const patience = 1500;

/** Milliseconds after which a text that stayed under a new address is believed: some pages change nothing but their address. */
const settled = 5000;

/** Parts of an address that tell no job from another: what campaigns add, and a hash that is no route. */
const noJob = /[?&](?:utm_|gclid|fbclid)[^&#]*|#(?!!?\/).*/g;

/** Milliseconds between two looks at the address, where the browser does not tell of its changes. */
const pace = 500;

/**
 * Calls `report` with what the page shows, at once and whenever it shows something else, until `signal` aborts; never before the
 * report before has ended, and again with what failed. While the tab is hidden nothing is observed; when it is shown again the page
 * is read once. `look` reads the page now. A text that stands under the address of another job is not read as that job.
 */
export function watchPage(
  read: () => Posting,
  report: (posting: Posting) => Promise<unknown>,
  signal: AbortSignal,
): { look: () => Posting } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let newest: Posting | undefined;
  let told = "";
  let telling = false;
  /** The job and text that were last believed; the address that came to that text, and when. */
  let job = "";
  let text = "";
  let doubted = "";
  let doubtedSince = 0;

  const tell = async (): Promise<void> => {
    const posting = newest;
    const shown = posting ? fingerprint(posting) : told;
    if (!posting || telling || signal.aborted || shown === told) return;
    telling = true;
    told = shown;
    const heard = await report(posting).then(
      () => true,
      () => false,
    );
    telling = false;
    if (heard) await tell();
    else told = "";
  };
  const look = (): Posting => {
    const posting = believe(read());
    newest = posting;
    void tell();
    return posting;
  };
  const believe = (posting: Posting): Posting => {
    if (posting.text === "") return posting;
    const shown = posting.jobId ?? posting.url.replace(noJob, "");
    if (posting.text === text && shown !== job) {
      if (doubted !== shown) {
        doubted = shown;
        doubtedSince = Date.now();
        setTimeout(lookSoon, settled);
      }
      if (Date.now() - doubtedSince < settled) {
        return { ...posting, status: "none", title: "", company: "", text: "", blocks: [], problems: ["stale-pane"] };
      }
    }
    job = shown;
    ({ text } = posting);
    doubted = "";
    return posting;
  };
  const lookSoon = (): void => {
    if (signal.aborted || document.hidden) return;
    const now = Date.now();
    if (timer === undefined) waitingSince = now;
    else if (now - waitingSince > patience) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      look();
    }, quiet);
  };

  const observer = new MutationObserver(lookSoon);
  const rest = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  };
  const observe = (): void => {
    if (document.hidden) return rest();
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    look();
  };
  document.addEventListener("visibilitychange", observe, { signal });
  addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (!persisted) return;
      // Back from the back/forward cache: what was told before is forgotten there, and an answer may never come.
      told = "";
      telling = false;
      observe();
    },
    { signal },
  );
  signal.addEventListener("abort", rest);
  followAddress(lookSoon, signal);
  observe();
  return { look };
}

/** Calls `changed` after the address changed without the page being loaded: by its own script, by back and forward, by its hash. */
function followAddress(changed: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) return navigation.addEventListener("currententrychange", changed, { signal });
  let address = location.href;
  const timer = setInterval(() => {
    if (document.hidden || location.href === address) return;
    address = location.href;
    changed();
  }, pace);
  signal.addEventListener("abort", () => clearInterval(timer));
}

/** Changes whenever anything that is shown of the posting does. */
function fingerprint({ url, status, jobId, title, company, text, problems }: Posting): string {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return JSON.stringify([url, status, jobId, title, company, text.length, hash, problems]);
}
