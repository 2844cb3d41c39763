// Which words are loaded and in whose form numbers are written: by the setting and by what the browser says of its languages.
import { readFile } from "node:fs/promises";
import { afterEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import {
  currentLanguage,
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  loadText,
  plural,
  t,
} from "../../../utils/text";

/** The browser's own language, and those that it asks pages for. */
function speak(own: string, ...others: string[]): void {
  vi.spyOn(browser.i18n, "getUILanguage").mockReturnValue(own);
  vi.stubGlobal("navigator", { languages: others });
}

/** Serves the extension's files as the browser does; `change` may alter a file or throw. Returns the names of those that were asked for. */
function serve(change: (tag: string, file: string) => string = (_tag, file) => file): string[] {
  vi.spyOn(browser.runtime, "getURL").mockReturnValue("chrome-extension://laurel/");
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: URL) => {
    const tag = /^\/_locales\/(\w+)\/messages\.json$/.exec(address.pathname)![1]!;
    asked.push(tag);
    return new Response(change(tag, await readFile(`public${address.pathname}`, "utf8")));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["the setting comes first", "fr", ["en-US", "de"], "fr", "fr"],
  ["then the browser’s own language", null, ["de-DE", "fr"], "de", "de-DE"],
  ["then those that it asks pages for", null, ["qaa-BR", "qab", "es-MX", "de"], "es", "es-MX"],
  ["English when it speaks none of them", null, ["qaa-BR", "qab"], "en", "en"],
  ["a setting that is not spoken counts for nothing", "qaa", ["de"], "de", "de"],
  ["numbers follow the region of the language", null, ["de", "de-AT", "en"], "de", "de-AT"],
  ["of a language that was chosen as well", "de", ["en-US", "fr", "de-CH"], "de", "de-CH"],
  ["but no region of another language", "en", ["de-AT"], "en", "en"],
  ["and nothing that is no locale", null, ["en-US@posix", "en"], "en", "en"],
])("%s", async (_what, wanted, [own = "", ...others], words, region) => {
  speak(own, ...others);
  serve();
  await loadText(wanted);
  const file = JSON.parse(await readFile(`public/_locales/${words}/messages.json`, "utf8"));
  expect(currentLanguage()).toBe(words);
  expect(t("open_settings")).toBe(file.open_settings.message);
  expect(formatNumber(1234567.5)).toBe(new Intl.NumberFormat(region).format(1234567.5));
  expect(formatMoney(1234.5, "EUR")).toBe(
    new Intl.NumberFormat(region, { style: "currency", currency: "EUR" }).format(1234.5),
  );
});

test("the region counts for dates and numbers, the language for words and lists", async () => {
  speak("de-AT");
  serve();
  await loadText(null);
  expect(formatDate("2026-01-05")).toBe("5. Jän. 2026");
  expect(formatList(["A", "B", "C"])).toBe("A, B und C");
});

test("one file for English, two at once for any other language", async () => {
  speak("en-GB", "en");
  const asked = serve();
  await loadText(null);
  expect(asked).toEqual(["en"]);
  asked.length = 0;
  const loading = loadText("de");
  expect(asked.sort()).toEqual(["de", "en"]);
  await loading;
});

test("an older file that lacks words is helped out in English, key by key", async () => {
  speak("de");
  serve((tag, file) => (tag === "de" ? '{ "close": { "message": "Schließen" } }' : file));
  await loadText(null);
  expect(t("close")).toBe("Schließen");
  expect(t("undo")).toBe("Undo");
  expect(plural("tag_years", 1)).toBe("1 year");
});

test("a file that cannot be read leaves English, in English form", async () => {
  speak("de-DE");
  serve((tag, file) => (tag === "de" ? "{" : file));
  await loadText(null);
  expect(currentLanguage()).toBe("en");
  expect(t("undo")).toBe("Undo");
  expect(formatNumber(1234.5)).toBe("1,234.5");
});
