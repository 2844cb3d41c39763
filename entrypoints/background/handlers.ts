// The background's answer to each message.
import type { BackgroundHandlers } from "../../utils/messages";
import { readSettings } from "../../utils/store";
import { storeCalls } from "../shared/store-calls";
import { refreshBadges } from "./badge";
import { offerMenus } from "./menus";
import { readPageOf, readSelectionOf, readTextOf, takePosting, viewOfTab } from "./pages";
import { rateAll } from "./rating";

/** One handler for each message; who may send it and in what shape is checked before (utils/messages.ts). */
export const handlers: BackgroundHandlers = {
  async "board-on"({ board }) {
    // Where the settings cannot be read, it may be off: what is switched off is not read.
    const settings = await readSettings().catch(() => null);
    return settings !== null && !settings.boardsOff.includes(board);
  },

  "posting-read"(posting, sender) {
    // A page may only speak for its own host, whatever its script was made to say.
    if (sender.from !== "page" || new URL(posting.url).host !== new URL(sender.url).host)
      throw new Error("not this page's posting");
    return takePosting(sender.tabId, posting);
  },

  view: ({ tabId }) => viewOfTab(tabId),
  "read-page": ({ tabId }) => readPageOf(tabId),
  "read-selection": ({ tabId }) => readSelectionOf(tabId),
  "read-text": ({ tabId, text }) => readTextOf(tabId, text),
  rate: ({ postings }) => rateAll(postings),

  store: ({ call, args }) => (storeCalls[call] as (...given: unknown[]) => Promise<unknown>)(...args),

  async changed() {
    await Promise.all([refreshBadges(), offerMenus()]);
    return null;
  },
};
