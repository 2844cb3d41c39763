// The one connection of this context to the database, and the transactions on it. With layout.ts the only file that imports idb.
import { openDB, type IDBPTransaction } from "idb";
import { nameOf, StoreError, toStoreError } from "./errors";
import { upgrade, version, type Database, type Layout, type StoreName } from "./layout";

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Layout, StoreName[], Mode>;

let connection: Promise<Database> | undefined;

/**
 * Does `work` in one transaction over `stores` and resolves with its result when the transaction is complete, never earlier. `work` may await
 * nothing but requests of the transaction. When anything fails, the whole transaction is undone and a StoreError rejects.
 */
export async function transact<Mode extends "readonly" | "readwrite", Result>(
  stores: readonly StoreName[],
  mode: Mode,
  work: (transaction: Transaction<Mode>) => Promise<Result>,
): Promise<Result> {
  let transaction: Transaction<Mode> | undefined;
  try {
    transaction = await begin(stores, mode);
    // Together, so that a failure of the transaction always has a listener.
    const [result] = await Promise.all([work(transaction), transaction.done]);
    return result;
  } catch (error) {
    undo(transaction);
    // A request of a transaction that the browser gave up says only "aborted"; the transaction knows why.
    throw toStoreError(nameOf(error) === "AbortError" ? (transaction?.error ?? error) : error);
  }
}

async function begin<Mode extends "readonly" | "readwrite">(
  stores: readonly StoreName[],
  mode: Mode,
): Promise<Transaction<Mode>> {
  // Strict: what was confirmed is on the disk, not only on its way there.
  const start = async () => (await connect()).transaction([...stores], mode, { durability: "strict" });
  try {
    return await start();
  } catch (error) {
    if (nameOf(error) !== "InvalidStateError") throw error;
    // The browser closed the connection and has not said so yet. Nothing was done on it, so a new one may begin.
    connection = undefined;
    return start();
  }
}

function undo(transaction: { abort(): void } | undefined): void {
  try {
    transaction?.abort();
  } catch {
    // It is over already: complete (work failed after it) or aborted by the browser.
  }
}

function connect(): Promise<Database> {
  connection ??= open();
  return connection;
}

function open(): Promise<Database> {
  const blocked = Promise.withResolvers<never>();
  const forget = (): void => {
    if (connection === opening || connection === answer) connection = undefined;
  };
  const opening = request(() => blocked.reject(new StoreError("blocked")), forget);
  // While another tab blocks the upgrade, the request stays in the queue and all calls get "blocked" at once; when it is let in, they go on.
  const answer = Promise.race([opening, blocked.promise]);
  opening.then(() => {
    connection = opening;
  }, forget);
  return answer;
}

async function request(blocked: () => void, forget: () => void): Promise<Database> {
  let upgradeError: unknown;
  try {
    return await openDB<Layout>("laurel", version, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        transaction.done.catch((error: unknown) => {
          upgradeError ??= error;
        });
        try {
          upgrade(database, oldVersion);
        } catch (error) {
          upgradeError = error;
          transaction.abort();
        }
      },
      blocked,
      blocking(_currentVersion, _blockedVersion, event) {
        // A newer Laurel waits: let it upgrade. Running transactions still finish; the next call finds out whether this code is too old.
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
  } catch (error) {
    throw upgradeError === undefined ? toStoreError(error, "refused") : toStoreError(upgradeError);
  }
}
