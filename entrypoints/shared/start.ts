// Starts a page of the extension: its words, its language. Wiring only.
import { browser } from "wxt/browser";
import { readSettings } from "../../utils/store";
import { currentLanguage, loadText } from "../../utils/text";

/** The language of the settings as it last was, where it can be read at once: the page need not wait for the store. */
const hint = "language";

/** Loads the words in the language of the settings, else of the browser, then calls `show` with the page's root element. */
export async function start(show: (root: HTMLElement) => void): Promise<void> {
  const guess = recallLanguage();
  const [language] = await Promise.all([
    // A store that cannot be opened must not keep the page from saying so.
    readSettings().then(
      (settings) => settings.language,
      () => null,
    ),
    loadText(guess),
  ]);
  if (language !== guess) await speak(language);
  document.documentElement.lang = currentLanguage();
  const root = document.getElementById("app");
  if (root) show(root);
}

/** Speaks a language (null: the browser's) from the next drawing on, in this page and from the first frame of every later one. */
export async function speak(language: string | null): Promise<void> {
  await loadText(language);
  rememberLanguage(language);
  document.documentElement.lang = currentLanguage();
}

function recallLanguage(): string | null {
  try {
    return localStorage.getItem(hint);
  } catch {
    // Some browsers refuse every storage where cookies are switched off.
    return null;
  }
}

function rememberLanguage(language: string | null): void {
  try {
    if (language === null) localStorage.removeItem(hint);
    else localStorage.setItem(hint, language);
  } catch {
    // The page starts a little later, that is all.
  }
}

/** The tab whose posting is shown: the one named in the page's address (?tab=), else the active one. */
export async function findTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get("tab");
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
