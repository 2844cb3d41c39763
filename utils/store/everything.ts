// Deletes all that Laurel keeps. Knows no view.
import { tell } from "./changes";
import { storeNames } from "./layout";
import { transact } from "./open";

/** Empties the wallet, the wishlist, the corrections and the settings in one transaction, rows that cannot be read included. There is no undo. */
export async function deleteEverything(): Promise<void> {
  await transact(storeNames, "readwrite", async (transaction) => {
    await Promise.all(
      storeNames.map(async (store) => {
        await transaction.objectStore(store).clear();
      }),
    );
  });
  tell("everything");
}
