// Corrections of postings in the store, by the posting's key. Knows no view and no clock: the caller says when.
import { changed, type CorrectionChange, wayBack } from "../corrections";
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
 * Changes the correction of a posting in one transaction, so that two tabs never undo one another. Resolves with the change that takes this
 * one back. StoreError "invalid" when it does not fit its shape, or when a broken row stands in its place: that is kept.
 */
export async function changeCorrection(id: string, change: CorrectionChange, now: string): Promise<CorrectionChange> {
  const undo = await transact(["corrections"], "readwrite", async (transaction) => {
    const rows = transaction.objectStore("corrections");
    const row = await rows.get(id);
    const before = row === undefined ? null : checked(Correction, row);
    const after = changed(before, id, change, now);
    await (after ? rows.put(checked(Correction, after)) : rows.delete(id));
    return wayBack(before, after);
  });
  // Saved postings are listed as they were corrected.
  tell("wishlist");
  return undo;
}
