// What went wrong with the store, in plain words with what to do next. Imports text alone.
import { t } from "../../utils/text";

const codes = ["full", "refused", "blocked", "newer", "invalid", "failed"] as const;

/** Words for a StoreError's code; for anything else, the words of "failed". */
export function storeWords(code: string): string {
  return t(`store_${codes.find((known) => known === code) ?? "failed"}`);
}
