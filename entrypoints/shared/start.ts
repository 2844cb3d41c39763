// Starts a page of the extension: its words, its language, its title. Wiring only.
import { browser } from "wxt/browser";
import { readSettings } from "../../utils/store";
import { currentLanguage, loadText } from "../../utils/text";

/** Loads the words in the language of the settings, else of the browser, then calls `show` with the page's root element. */
export async function start(show: (root: HTMLElement) => void): Promise<void> {
  // A store that cannot be opened must not keep the page from saying so.
  const language = await readSettings().then(
    (settings) => settings.language,
    () => null,
  );
  await loadText(language);
  document.documentElement.lang = currentLanguage();
  const root = document.getElementById("app");
  if (root) show(root);
}

/** The tab whose posting is shown: the one named in the page's address (?tab=), else the active one. */
export async function findTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get("tab");
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
