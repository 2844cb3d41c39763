// What can go wrong with the store, as codes that the views put into words. Imports nothing; holds no text for users.

/**
 * full: no room left · refused: the browser gives no database (switched off, blocked by policy, damaged) · blocked: another tab holds an
 * older version open · newer: a newer Laurel wrote the database · invalid: the data do not have the shape of schema.ts · failed: anything else.
 */
export type StoreErrorCode = "full" | "refused" | "blocked" | "newer" | "invalid" | "failed";

/** The only error that the store's functions reject with. When a write rejects, nothing of it was kept. `cause` is the error behind it. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(`The store answered: ${code}`, { cause });
    this.code = code;
  }
}

/** Turns what IndexedDB threw into a StoreError. `unexpected` is the code of an error that no rule knows. */
export function toStoreError(error: unknown, unexpected: "failed" | "refused" = "failed"): StoreError {
  if (error instanceof StoreError) return error;
  // By name: QuotaExceededError is a DOMException in some browsers and a class of its own in others.
  const name = nameOf(error);
  if (name === "QuotaExceededError") return new StoreError("full", error);
  if (name === "VersionError") return new StoreError("newer", error);
  return new StoreError(unexpected, error);
}

/** The name of an error, "" when it is none. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}
