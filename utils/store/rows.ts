// Checks rows against their shapes, and finds those that fail. A row that fails is left where it is, for a repair. Knows no browser API.
import type * as z from "zod/mini";
import {
  Correction,
  Credential,
  DeclaredSkill,
  Experience,
  Language,
  Project,
  SavedPosting,
  Settings,
  type Wallet,
} from "../schema";
import { StoreError } from "./errors";
import { settingsKey, storeNames, type StoreName } from "./layout";
import { transact, type Transaction } from "./open";

type Shape<Row> = z.ZodMiniType<Row>;

/** The shape of each part's rows. */
export const partShapes: { readonly [Part in keyof Wallet]: Shape<Wallet[Part][number]> } = {
  credentials: Credential,
  projects: Project,
  experience: Experience,
  languages: Language,
  skills: DeclaredSkill,
};

const shapes: Readonly<Record<StoreName, Shape<unknown>>> = {
  ...partShapes,
  postings: SavedPosting,
  corrections: Correction,
  settings: Settings,
};

/** The row in its shape, defaults filled in. Throws StoreError "invalid" when it does not fit. */
export function checked<Row>(shape: Shape<Row>, row: unknown): Row {
  const result = shape.safeParse(row);
  if (!result.success) throw new StoreError("invalid", result.error);
  return result.data;
}

/** The row in its shape, or undefined when there is none or it does not fit. */
export function readable<Row>(shape: Shape<Row>, row: unknown): Row | undefined {
  return shape.safeParse(row).data;
}

/** The rows that fit their shape, in their order. */
export function allReadable<Row>(shape: Shape<Row>, rows: readonly unknown[]): Row[] {
  return rows.flatMap((row) => {
    const result = shape.safeParse(row);
    return result.success ? [result.data] : [];
  });
}

/**
 * Puts a row that was checked. A broken row under the same id is kept: then StoreError "invalid" is thrown, until that row is removed by its id.
 */
export async function putRow<Row extends { id: string }>(
  transaction: Transaction<"readwrite">,
  store: Exclude<StoreName, "settings">,
  shape: Shape<Row>,
  row: Row,
): Promise<void> {
  const rows = transaction.objectStore(store);
  const old = await rows.get(row.id);
  if (old !== undefined) checked(shape, old);
  await rows.put(row);
}

/** Removes the row with this id and gives it back; undefined when there was none, or when it was broken (such a row cannot be saved again). */
export async function removeRow<Row>(
  transaction: Transaction<"readwrite">,
  store: Exclude<StoreName, "settings">,
  shape: Shape<Row>,
  id: string,
): Promise<Row | undefined> {
  const rows = transaction.objectStore(store);
  const old = await rows.get(id);
  await rows.delete(id);
  return readable(shape, old);
}

/** A row that does not fit its shape, as it was found. */
export interface BrokenRow {
  store: StoreName;
  key: string;
  value: unknown;
}

/** All rows that the reading functions leave out, so that none is lost without a word; read in one transaction. */
export function findBroken(): Promise<BrokenRow[]> {
  return transact(storeNames, "readonly", async (transaction) => {
    const found = await Promise.all(
      storeNames.map(async (store) => {
        const rows = transaction.objectStore(store);
        const [keys, values] = await Promise.all([rows.getAllKeys(), rows.getAll()]);
        return keys.map((key, index) => ({ store, key, value: values[index] }));
      }),
    );
    return found.flat().filter(({ store, key, value }) => !fits(store, key, value));
  });
}

function fits(store: StoreName, key: string, value: unknown): boolean {
  return (store !== "settings" || key === settingsKey) && shapes[store].safeParse(value).success;
}
