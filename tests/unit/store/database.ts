// What the store's tests share: a fresh database for each test, tabs of the extension, and the raw database beside the store. Not a test.
import * as fakeIndexedDB from "fake-indexeddb";
import { beforeEach, vi } from "vitest";

// idb asks the global classes what it has in its hands.
Object.assign(globalThis, fakeIndexedDB);

export type Store = Awaited<ReturnType<typeof openTab>>;

/** Gives each test of the calling file an empty IndexedDB. */
export function useFreshDatabase(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
}

/** The store as another tab or the background has it: its own module, its own connection. */
export function openTab() {
  vi.resetModules();
  return import("../../../utils/store");
}

/** A connection that knows nothing of the store's code, as an older or newer Laurel would have; without `version`, to what is there. */
export function openRaw(version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("laurel", version);
    request.addEventListener("upgradeneeded", () => upgrade?.(request.result));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no reason given")));
  });
}

/** Writes rows past the store's checks, as a broken Laurel would. The database must exist. */
export async function putRaw(store: string, row: unknown, key?: string): Promise<void> {
  const database = await openRaw();
  const transaction = database.transaction(store, "readwrite");
  transaction.objectStore(store).put(row, key);
  await new Promise((resolve) => {
    transaction.addEventListener("complete", resolve);
  });
  database.close();
}

/** All rows of an object store, as they lie there. */
export async function readRaw(store: string): Promise<unknown[]> {
  const database = await openRaw();
  const request = database.transaction(store).objectStore(store).getAll();
  await new Promise((resolve) => {
    request.addEventListener("success", resolve);
  });
  database.close();
  return request.result;
}
