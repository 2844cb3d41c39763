// Every language of public/_locales against English: same keys in the language's own plural forms, same values, its own typography.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languageName, languages, plural, t, useText as takeWords } from "../../utils/text";

type Messages = Record<string, { message: string }>;
const read = (tag: string): Messages => JSON.parse(readFileSync(`public/_locales/${tag}/messages.json`, "utf8"));
const english = read("en");

/** Endings of a language's plural keys. */
const formsOf = (tag: string): string[] => new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
const stems = Object.keys(english)
  .filter((key) => key.endsWith("_other") && `${key.slice(0, -6)}_one` in english)
  .map((key) => key.slice(0, -6));
const stemOf = (key: string): string | undefined =>
  stems.find(
    (stem) => key.startsWith(`${stem}_`) && /^(?:zero|one|two|few|many|other)$/.test(key.slice(stem.length + 1)),
  );

function expectedKeys(tag: string): string[] {
  const singles = Object.keys(english).filter((key) => !stemOf(key));
  return [...singles, ...stems.flatMap((stem) => formsOf(tag).map((form) => `${stem}_${form}`))].sort();
}

const valuesIn = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g))].sort();
const englishOf = (key: string): string => (english[key] ?? english[`${stemOf(key)}_other`])!.message;

/** Names and signs that are the same in many languages: no letters, or one word. */
const maySame = (message: string): boolean => !/\p{L}.*\s.*\p{L}/u.test(message.replace(/\{\w+\}/g, ""));

/** How each language writes quotation marks, and what it puts before : ; ? and between guillemets. */
const typography: Record<string, { quotes: RegExp; rules?: [RegExp, string][] }> = {
  en: { quotes: /[„«»]/ },
  de: { quotes: /[«»”]/ },
  fr: {
    quotes: /[“”„]/,
    rules: [
      [/[^\s\u00A0\u202F][:;?]/, "a no-break space before : ; ?"],
      [/«(?![\u00A0\u202F])|(?<![\u00A0\u202F])»/, "no-break spaces inside « »"],
      [/'/, "’ as the apostrophe"],
    ],
  },
  es: { quotes: /[“”„]/, rules: [[/^[^¿]*\?/, "¿ before a question"]] },
};

test("English is there, and what is listed is what is there", () => {
  expect(languages).toContain("en");
  expect(new Set(languages).size).toBe(languages.length);
});

describe.each(languages.filter((tag) => tag !== "en"))("%s", (tag) => {
  const own = read(tag);

  test("has every key and no other, in the plural forms of the language", () => {
    expect(Object.keys(own).sort()).toEqual(expectedKeys(tag));
  });

  test("fills in the same values", () => {
    for (const [key, { message }] of Object.entries(own)) {
      const wanted = valuesIn(englishOf(key));
      // A form that stands for one number only may say it in words.
      const given =
        /_(?:zero|one|two)$/.test(key) && !message.includes("{count}")
          ? [...valuesIn(message), "{count}"]
          : valuesIn(message);
      expect(given.sort(), key).toEqual(
        stemOf(key) ? [...new Set([...wanted, ...(given.includes("{count}") ? ["{count}"] : [])])].sort() : wanted,
      );
    }
  });

  test("is translated", () => {
    for (const [key, { message }] of Object.entries(own)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe("");
      if (!maySame(message)) expect(message, key).not.toBe(englishOf(key));
    }
  });

  test("ends as the English words do", () => {
    const end = (message: string): string => /[.:?…]$/.exec(message.replace(/[\u00A0\u202F\s]+$/, ""))?.[0] ?? "";
    for (const [key, { message }] of Object.entries(own)) expect(end(message), key).toBe(end(englishOf(key)));
  });

  test("is typeset as the language does it", () => {
    const { quotes, rules = [] } = typography[tag] ?? { quotes: /(?!)/ };
    for (const [key, { message }] of Object.entries(own)) {
      const words = message.replace(/\{\w+\}/g, "x").replace(/https?:\/\//g, "x");
      expect(words, key).not.toMatch(/ {2}|"|\.\.\./);
      expect(words, `${key}: quotation marks`).not.toMatch(quotes);
      for (const [wrong, rule] of rules) expect(words, `${key}: ${rule}`).not.toMatch(wrong);
    }
  });

  test("counts, and knows its own name", () => {
    takeWords(tag, own, english);
    for (const stem of stems) {
      for (const count of [0, 1, 2, 5, 1_000_000])
        expect(plural(stem as Parameters<typeof plural>[0], count, {}), stem).not.toContain(stem);
    }
    expect(t("extension_name")).toBe("Laurel");
    expect(languageName(tag)).toMatch(/^\p{Lu}/u);
  });
});
