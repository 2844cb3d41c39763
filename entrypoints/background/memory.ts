// What was last read in each tab, kept over the background's deaths in the browser's session memory (never on disk).
import { browser } from "wxt/browser";
import type { Posting } from "../../utils/schema";
import type { Glance } from "../../utils/view";
import { glanceKey } from "../shared/glance";

/** What is known of a tab. `manual`: the user selected or pasted it, so the page's own script does not replace it. */
export interface TabMemory {
  posting: Posting;
  manual: boolean;
}

const prefix = "tab:";

/** Remembers what a tab shows. What does not fit is not kept, and neither is what was known before: it is read again when it is asked for. */
export async function rememberTab(tabId: number, memory: TabMemory): Promise<void> {
  try {
    await browser.storage.session.set({ [prefix + tabId]: memory });
  } catch {
    // Session memory is small (10 MB).
    await forgetTab(tabId);
  }
}

/** What is known of a tab, or null. */
export async function recallTab(tabId: number): Promise<TabMemory | null> {
  const stored = await browser.storage.session.get(prefix + tabId);
  return (stored[prefix + tabId] as TabMemory | undefined) ?? null;
}

/** Forgets a tab. The memory is asked at once, so that whatever is remembered after this call stays. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([prefix + tabId, glanceKey(tabId)]);
}

/** Remembers what the popup shows of a tab at once (it reads it itself: the background may have to start first); null forgets it. */
export async function rememberGlance(tabId: number, glance: Glance | null): Promise<void> {
  if (!glance) return browser.storage.session.remove(glanceKey(tabId));
  // Where there is no room, the popup starts without it.
  await browser.storage.session.set({ [glanceKey(tabId)]: glance }).catch(() => undefined);
}

/** All tabs with something known of them. */
export async function recallTabs(): Promise<Map<number, TabMemory>> {
  const stored = await browser.storage.session.get(null);
  const tabs = new Map<number, TabMemory>();
  for (const [name, memory] of Object.entries(stored)) {
    if (name.startsWith(prefix)) tabs.set(Number(name.slice(prefix.length)), memory as TabMemory);
  }
  return tabs;
}
