// Saved postings in the store. Knows no view and no clock: the caller sets savedAt and changedAt.
import { correctPosting, correctReading } from "../corrections";
import { Correction, SavedPosting } from "../schema";
import { tell } from "./changes";
import { StoreError } from "./errors";
import { transact } from "./open";
import { allReadable, checked, putRow, readable, removeRow } from "./rows";

/**
 * Adds a posting. Where it is saved already, what it says is renewed while status, notes and the day it was saved stay: a popup with an
 * old view must not undo what was done elsewhere. Resolves with what was saved before, undefined when it is new.
 * StoreError "invalid" when it does not fit its shape.
 */
export async function savePosting(saved: SavedPosting): Promise<SavedPosting | undefined> {
  const row = checked(SavedPosting, saved);
  const before = await transact(["postings"], "readwrite", async (transaction) => {
    const known = readable(SavedPosting, await transaction.objectStore("postings").get(row.id));
    const kept = known && { status: known.status, notes: known.notes, savedAt: known.savedAt };
    await putRow(transaction, "postings", SavedPosting, { ...row, ...kept });
    return known;
  });
  tell("wishlist");
  return before;
}

/** Removes a posting and resolves with it, so that `savePosting` undoes it; undefined when there is none with this id. */
export async function removePosting(id: string): Promise<SavedPosting | undefined> {
  const removed = await transact(["postings"], "readwrite", (transaction) =>
    removeRow(transaction, "postings", SavedPosting, id),
  );
  tell("wishlist");
  return removed;
}

/** The posting with this id; undefined when it is not saved. */
export function readPosting(id: string): Promise<SavedPosting | undefined> {
  return transact(["postings"], "readonly", async (transaction) =>
    readable(SavedPosting, await transaction.objectStore("postings").get(id)),
  );
}

/**
 * All saved postings, newest first by savedAt, as the user corrected them; what was read stays stored as it is. Those that do not fit their
 * shape are left out; `findBroken` lists them.
 */
export function listPostings(): Promise<SavedPosting[]> {
  return transact(["postings", "corrections"], "readonly", async (transaction) => {
    const [rows, corrections] = await Promise.all([
      transaction.objectStore("postings").index("savedAt").getAll(),
      transaction.objectStore("corrections").getAll(),
    ]);
    const byId = new Map(allReadable(Correction, corrections).map((correction) => [correction.id, correction]));
    return allReadable(SavedPosting, rows)
      .map((saved) => corrected(saved, byId.get(saved.id) ?? null))
      .reverse();
  });
}

function corrected(saved: SavedPosting, correction: Correction | null): SavedPosting {
  if (!correction) return saved;
  const { posting, reading } = saved;
  return { ...saved, posting: correctPosting(posting, correction), reading: correctReading(reading, correction) };
}

/**
 * Changes a posting in one transaction, so that two tabs never undo one another: `change` gets the stored posting and returns the new one under
 * the same id. Resolves with it; with undefined, without calling `change`, when the posting is no longer there. When `change` throws or its
 * result does not fit, nothing is changed.
 */
export async function changePosting(
  id: string,
  change: (old: SavedPosting) => SavedPosting,
): Promise<SavedPosting | undefined> {
  const changed = await transact(["postings"], "readwrite", async (transaction) => {
    const rows = transaction.objectStore("postings");
    const old = await rows.get(id);
    if (old === undefined) return undefined;
    const row = checked(SavedPosting, change(checked(SavedPosting, old)));
    if (row.id !== id) throw new StoreError("invalid", new Error("A change must keep the id"));
    await rows.put(row);
    return row;
  });
  if (changed !== undefined) tell("wishlist");
  return changed;
}
