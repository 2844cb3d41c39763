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
    if (!board || !(await send("board-on", { board: board.id }).catch(() => false))) return;
    if (ctx.isInvalid) return;
    const watch = watchPage(
      () => readPage(document, location.href),
      // Without an answer the extension was reloaded or removed under us: `ctx` ends this script then.
      (posting) => void send("posting-read", posting).catch(() => undefined),
      ctx.signal,
    );
    listenInPage(watch.look, ctx.signal);
    ctx.addEventListener(window, "wxt:locationchange", () => void watch.look());
  },
});
