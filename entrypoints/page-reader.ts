// Put into a tab when the user asks to read it: reads the page in the general way and follows it. Never changes it.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readPage } from "../utils/boards";
import { watchPage } from "../utils/boards/shared/watch";
import { listenInPage, send } from "../utils/messages";

declare global {
  /** Ends the reader of an earlier call in the same page. */
  var laurelReader: AbortController | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.laurelReader?.abort();
  const reader = new AbortController();
  globalThis.laurelReader = reader;
  const watch = watchPage(
    () => readPage(document, location.href),
    (posting) => void send("posting-read", posting).catch(() => reader.abort()),
    reader.signal,
  );
  listenInPage(watch.look, reader.signal);
});
