// Content script of the core boards: asks whether the board is on, then reads and follows the page. Never changes it.
import { defineContentScript } from "wxt/utils/define-content-script";
import { boardFor, boards, readPage } from "../../utils/boards";
import { watchPage } from "../../utils/boards/shared/watch";
import { listenInPage, send } from "../../utils/messages";

export default defineContentScript({
  matches: boards.filter((board) => board.core).flatMap((board) => board.matches),
  runAt: "document_idle",
  async main(ctx) {
    const board = boardFor(location.href);
    if (!board || !(await mayRead(board.id)) || ctx.isInvalid) return;
    const { look } = watchPage(
      () => readPage(document, location.href),
      async (posting) => {
        // Switched off meanwhile. (Where the extension was reloaded or removed under us, `ctx` ends this script.)
        if (!(await send("posting-read", posting))) ctx.abort();
      },
      ctx.signal,
    );
    listenInPage(look, ctx.signal);
  },
});

/** Whether the board is switched on. A browser that has just started opens its tabs before the background can answer. */
async function mayRead(board: string): Promise<boolean> {
  for (const pause of [500, 1500, 4000, 0]) {
    try {
      return await send("board-on", { board });
    } catch {
      await new Promise((wake) => setTimeout(wake, pause));
    }
  }
  return false;
}
