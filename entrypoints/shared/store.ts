// The store as the popup uses it. In Firefox's private windows a page has a storage of its own that is gone with the window, so there
// the background, which belongs to no window, reads and writes in its place.
import { browser } from "wxt/browser";
import { send } from "../../utils/messages";
import { type StoreCalls, storeCalls } from "./store-calls";

function throughBackground(): StoreCalls {
  const ask =
    (call: string) =>
    (...args: unknown[]) =>
      send("store", { call: call as keyof StoreCalls, args });
  return Object.fromEntries(Object.keys(storeCalls).map((call) => [call, ask(call)])) as unknown as StoreCalls;
}

export const store: StoreCalls =
  import.meta.env.FIREFOX && browser.extension.inIncognitoContext ? throughBackground() : storeCalls;
