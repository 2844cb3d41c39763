// The background: answers messages, keeps toolbar badges right, offers context menus. Wiring only; it may die at any await.
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import * as shapes from "../../utils/message-shapes";
import { listen } from "../../utils/messages";
import { handlers } from "./handlers";
import { offerMenus } from "./menus";
import { lookAtTab, readPageOf, readSelectionOf } from "./pages";
import { followTabs } from "./visits";

export default defineBackground(() => {
  listen(handlers, shapes);
  browser.runtime.onInstalled.addListener(() => void offerMenus());
  followTabs(lookAtTab);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const reading = info.menuItemId === "read-selection" ? readSelectionOf(tab.id) : readPageOf(tab.id);
    // Not every version lets an extension open its popup; the badge then tells that the page was read.
    void reading.then(() => browser.action.openPopup()).catch(() => undefined);
  });
});
