// The store's reads and writes that the popup makes, by name: run here, or asked of the background where a page may not open the store.
import type { WishStatus } from "../../utils/schema";
import {
  changeCorrection,
  changePosting,
  changeSettings,
  readWallet,
  removeItem,
  removePosting,
  saveItem,
  savePosting,
} from "../../utils/store";

/** Gives a saved posting another status at `now` (ISO instant); nothing happens when it is not saved any more. */
async function changeStatus(id: string, status: WishStatus, now: string): Promise<void> {
  await changePosting(id, (old) => ({ ...old, status, changedAt: now }));
}

export const storeCalls = {
  readWallet,
  saveItem,
  removeItem,
  savePosting,
  removePosting,
  changeSettings,
  changeStatus,
  changeCorrection,
};
export type StoreCalls = typeof storeCalls;
