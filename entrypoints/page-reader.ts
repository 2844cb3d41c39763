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
  const { look } = watchPage(
    () => readPage(document, location.href),
    async (posting) => {
      if (!(await send("posting-read", posting))) reader.abort();
    },
    reader.signal,
  );
  listenInPage(look, reader.signal);
});
