// The background's answer to each message.
import type { BackgroundHandlers } from "../../utils/messages";
import { readSettings } from "../../utils/store";
import { recallTab, rememberTab } from "./memory";
import { readPageOf, readSelectionOf, readTextOf, viewOfTab } from "./pages";
import { rateAll, refreshBadges, showBadge } from "./rating";

export const handlers: BackgroundHandlers = {
  async "board-on"({ board }) {
    // A store that cannot be read must not stop reading: nothing is written for it.
    const { boardsOff } = await readSettings().catch(() => ({ boardsOff: [] as string[] }));
    return !boardsOff.includes(board);
  },

  async "posting-read"(posting, sender) {
    // A page may only speak for its own host, whatever its script was made to say.
    if (sender.from !== "page" || new URL(posting.url).host !== new URL(sender.url).host)
      throw new Error("not this page's posting");
    const known = await recallTab(sender.tabId);
    if (known?.manual && known.posting.url === posting.url) return null;
    await rememberTab(sender.tabId, { posting, manual: false, private: sender.private });
    await showBadge(sender.tabId, posting);
    return null;
  },

  view: ({ tabId }) => viewOfTab(tabId),
  "read-page": ({ tabId }) => readPageOf(tabId),
  "read-selection": ({ tabId }) => readSelectionOf(tabId),
  "read-text": ({ tabId, text }) => readTextOf(tabId, text),
  rate: ({ postings }) => rateAll(postings),

  async changed() {
    await refreshBadges();
    return null;
  },
};
