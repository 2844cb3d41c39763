// Corrections of postings in the store, by the posting's key. Knows no view and no clock: the caller says when.
import { changed, type CorrectionChange } from "../corrections";
import { Correction } from "../schema";
import { tell } from "./changes";
import { transact } from "./open";
import { checked, readable } from "./rows";

/** What the user said is not right with a posting; undefined when nothing. */
export function readCorrection(id: string): Promise<Correction | undefined> {
  return transact(["corrections"], "readonly", async (transaction) =>
    readable(Correction, await transaction.objectStore("corrections").get(id)),
  );
}

/**
 * Changes the correction of a posting in one transaction, so that two tabs never undo one another. Resolves with what was there before
 * (null when nothing), so that `putCorrection` takes it back. StoreError "invalid" when it does not fit its shape.
 */
export async function changeCorrection(id: string, change: CorrectionChange, now: string): Promise<Correction | null> {
  const before = await transact(["corrections"], "readwrite", async (transaction) => {
    const rows = transaction.objectStore("corrections");
    const old = readable(Correction, await rows.get(id)) ?? null;
    const after = changed(old, id, change, now);
    await (after ? rows.put(checked(Correction, after)) : rows.delete(id));
    return old;
  });
  // Saved postings are listed as they were corrected.
  tell("wishlist");
  return before;
}

/** Puts a correction back as it was; null removes it. */
export async function putCorrection(id: string, correction: Correction | null): Promise<void> {
  const row = correction && checked(Correction, { ...correction, id });
  await transact(["corrections"], "readwrite", async (transaction) => {
    const rows = transaction.objectStore("corrections");
    await (row ? rows.put(row) : rows.delete(id));
  });
  tell("wishlist");
}
