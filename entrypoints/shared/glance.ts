// What is known of a tab's posting at once: the background keeps it in the browser's session memory, the popup reads it there.
import { browser } from "wxt/browser";
import type { Glance } from "../../utils/view";

export function glanceKey(tabId: number): string {
  return `glance:${tabId}`;
}

/** What is known of the tab; null when nothing is, or when it cannot be read. */
export async function recallGlance(tabId: number): Promise<Glance | null> {
  const key = glanceKey(tabId);
  const stored = await browser.storage.session.get(key).catch((): Record<string, unknown> => ({}));
  return (stored[key] as Glance | undefined) ?? null;
}
