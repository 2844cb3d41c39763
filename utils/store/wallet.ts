// The wallet in the store: read whole, changed item by item. Knows no view.
import type { Wallet } from "../schema";
import { tell } from "./changes";
import { partNames } from "./layout";
import { transact } from "./open";
import { allReadable, checked, partShapes, putRow, removeRow } from "./rows";

/** The whole wallet as of one moment, each part in the order of ids. Items that do not fit their shape are left out; `findBroken` lists them. */
export function readWallet(): Promise<Wallet> {
  return transact(partNames, "readonly", async (transaction) => {
    const read = async <Part extends keyof Wallet>(part: Part) =>
      allReadable(partShapes[part], await transaction.objectStore(part).getAll());
    const [credentials, projects, experience, languages, skills] = await Promise.all([
      read("credentials"),
      read("projects"),
      read("experience"),
      read("languages"),
      read("skills"),
    ]);
    return { credentials, projects, experience, languages, skills };
  });
}

/** Adds an item to a part of the wallet, or replaces the one with its id. StoreError "invalid" when it does not fit its shape. */
export async function saveItem<Part extends keyof Wallet>(part: Part, item: Wallet[Part][number]): Promise<void> {
  const row = checked(partShapes[part], item);
  await transact([part], "readwrite", (transaction) => putRow(transaction, part, partShapes[part], row));
  tell("wallet");
}

/** Removes an item and resolves with it, so that `saveItem` undoes it; undefined when there is none with this id. */
export async function removeItem<Part extends keyof Wallet>(
  part: Part,
  id: string,
): Promise<Wallet[Part][number] | undefined> {
  const removed = await transact([part], "readwrite", (transaction) =>
    removeRow(transaction, part, partShapes[part], id),
  );
  tell("wallet");
  return removed;
}
