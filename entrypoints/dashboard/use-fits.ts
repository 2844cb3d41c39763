// The fit of each saved posting with the wallet as it is now, asked from the background. Wiring only.
import { useEffect, useState } from "preact/hooks";
import { send } from "../../utils/messages";
import type { Fit, SavedPosting, Wallet } from "../../utils/schema";

/** Postings per message: a message has a size limit, and the first rows need not wait for the last. */
const portion = 50;

/** Fits by the posting's id; those not rated yet are missing. */
export function useFits(postings: readonly SavedPosting[] | null, wallet: Wallet | null): ReadonlyMap<string, Fit> {
  const [fits, setFits] = useState<ReadonlyMap<string, Fit>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    if (postings && wallet) void rateAll(postings, setFits, stop.signal);
    return () => stop.abort();
  }, [postings, wallet]);
  return fits;
}

async function rateAll(
  postings: readonly SavedPosting[],
  show: (change: (fits: ReadonlyMap<string, Fit>) => ReadonlyMap<string, Fit>) => void,
  signal: AbortSignal,
): Promise<void> {
  // What was rated before stays until it is rated anew, so that the page does not empty and fill at every change.
  const ids = new Set(postings.map(({ id }) => id));
  show((fits) => new Map([...fits].filter(([id]) => ids.has(id))));
  for (let at = 0; at < postings.length; at += portion) {
    const some = postings.slice(at, at + portion);
    const rated = await send("rate", {
      postings: some.map(({ posting, reading }) => ({ status: posting.status, reading })),
    }).catch(() => []);
    if (signal.aborted) return;
    const added = rated.flatMap((fit, index): [string, Fit][] => (some[index] ? [[some[index].id, fit]] : []));
    show((fits) => new Map([...fits, ...added]));
  }
}
