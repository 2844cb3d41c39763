// The context menus, in the language of the settings.
import { browser } from "wxt/browser";
import { readSettings } from "../../utils/store";
import { loadText, t } from "../../utils/text";

/** Offers them anew: after the installation, and when the language may have changed. */
export async function offerMenus(): Promise<void> {
  const settings = await readSettings().catch(() => null);
  await loadText(settings?.language ?? null);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: "read-page", title: t("menu_read_page"), contexts: ["page"] });
  browser.contextMenus.create({ id: "read-selection", title: t("menu_read_selection"), contexts: ["selection"] });
}
