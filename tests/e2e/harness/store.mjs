// Puts rows straight into the extension's database and takes them out again, from one of its own pages. Imports no browser.
import { waitFor } from "./wait.mjs";

/**
 * Puts rows into the object stores: `{skills: [row], settings: [{language: "de"}]}`, each row with its id (settings is one row without).
 * `clear` empties all stores first. Says afterwards that everything changed, as the store does.
 */
export async function putRows(session, rows, { clear = false } = {}) {
  const made = async () => (await indexedDB.databases()).some(({ name }) => name === "laurel");
  await waitFor("Laurel's database", () => session.ask(made));
  await session.ask(write, rows, clear);
}

/** Runs inside the extension's page. */
async function write(rows, clear) {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open("laurel");
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const transaction = database.transaction([...database.objectStoreNames], "readwrite");
  if (clear) for (const name of database.objectStoreNames) transaction.objectStore(name).clear();
  for (const [name, items] of Object.entries(rows)) {
    const store = transaction.objectStore(name);
    for (const item of items) store.put(item, store.keyPath === null ? name : undefined);
  }
  await new Promise((resolve, reject) => {
    transaction.addEventListener("complete", resolve);
    transaction.addEventListener("abort", () => reject(transaction.error));
  });
  database.close();
  for (const what of ["wallet", "wishlist", "settings"]) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a window has one, a channel has not
    new BroadcastChannel("laurel").postMessage(what);
  }
  // The badges are the background's.
  await browser.runtime.sendMessage({ name: "changed", data: {} });
}

/** The sample wallet of tests/fixtures/start as rows with ids. */
export function walletRows(wallet) {
  return Object.fromEntries(
    Object.entries(wallet).map(([part, items]) => [
      part,
      items.map((item, index) => ({ id: `sample-${part}-${index}`, ...item })),
    ]),
  );
}
