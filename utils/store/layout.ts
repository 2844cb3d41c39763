// The database's version, its object stores, and the steps from each version to the next. Imports only the types of idb.
import type { DBSchema, IDBPDatabase } from "idb";

/**
 * Raise it with every change of the layout or of a row's shape, add a step to `upgrade`, and add a sample of the new version to
 * tests/fixtures/store.
 */
export const version = 2;

/** Rows are unknown until they are checked (rows.ts): an older or broken Laurel may have written them. */
interface Rows {
  key: string;
  value: unknown;
}

export interface Layout extends DBSchema {
  credentials: Rows;
  projects: Rows;
  experience: Rows;
  languages: Rows;
  skills: Rows;
  postings: Rows & { indexes: { savedAt: string } };
  corrections: Rows;
  settings: Rows;
}

export type Database = IDBPDatabase<Layout>;

/** The object stores of the wallet, one for each of its parts; rows by id. */
export const partNames = ["credentials", "projects", "experience", "languages", "skills"] as const;

/** All object stores. `settings` has one row under the key `settingsKey`; every other row has its key inside, as id. */
export const storeNames = [...partNames, "postings", "corrections", "settings"] as const;
export type StoreName = (typeof storeNames)[number];

export const settingsKey = "settings";

/**
 * Brings the database from `oldVersion` (0: it is new) to `version`, one step after the other. Runs inside the upgrade's transaction, so
 * that it happens whole or not at all: await nothing here but requests of that transaction.
 */
export function upgrade(database: Database, oldVersion: number): void {
  if (oldVersion < 1) {
    for (const part of partNames) database.createObjectStore(part, { keyPath: "id" });
    database.createObjectStore("postings", { keyPath: "id" }).createIndex("savedAt", "savedAt");
    database.createObjectStore("settings");
  }
  if (oldVersion < 2) database.createObjectStore("corrections", { keyPath: "id" });
}
