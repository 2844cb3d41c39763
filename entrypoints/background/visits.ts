// Forgets what a tab showed when it goes on to another page or closes; what was read of the page before never returns.
import { browser } from "wxt/browser";
import { showBadge } from "./badge";
import { forgetTab, recallTab } from "./memory";

/** How often each tab went on, its end included. */
const visits = new Map<number, number>();

/** Tabs that are loading: whether anything was known of them before. */
const loading = new Map<number, Promise<boolean>>();

/** A mark of the page that the tab shows now: it differs once the tab has gone on. */
export function visitOf(tabId: number): number {
  return visits.get(tabId) ?? 0;
}

/** The tab goes on to another page, or it was closed: forgets it and clears its badge. Resolves with whether anything was known. */
async function leaveTab(tabId: number): Promise<boolean> {
  visits.set(tabId, visitOf(tabId) + 1);
  // Both are asked at once: what the next page's script says meanwhile must stay.
  const [known] = await Promise.all([recallTab(tabId), forgetTab(tabId)]);
  if (known) await showBadge(tabId);
  return known !== null;
}

/**
 * Follows the tabs for as long as the background lives. Browsers say "loading" too when only the address changed or a frame was
 * loaded: `arrived` is called with a tab that was known before, once it is complete.
 */
export function followTabs(arrived: (tabId: number) => Promise<unknown>): void {
  const finish = async (tabId: number, known: Promise<boolean> | undefined): Promise<void> => {
    if (await known) await arrived(tabId);
  };
  browser.tabs.onRemoved.addListener((tabId) => {
    loading.delete(tabId);
    void leaveTab(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    const before = loading.get(tabId);
    if (status === "loading") {
      const left = leaveTab(tabId);
      loading.set(tabId, before ? Promise.all([before, left]).then((known) => known.includes(true)) : left);
    } else if (status === "complete") {
      loading.delete(tabId);
      void finish(tabId, before).catch(() => undefined);
    }
  });
}
