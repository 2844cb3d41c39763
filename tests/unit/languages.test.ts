// Every language of public/_locales against English, by the rules of text/language-rules.ts; and the rules themselves, against a language with slips.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languageName, languages, plural, t, useText as takeWords } from "../../utils/text";
import { type Messages, rules, stemsOf } from "./text/language-rules";

const fileOf = (tag: string): string => readFileSync(`public/_locales/${tag}/messages.json`, "utf8");
const read = (tag: string): Messages => JSON.parse(fileOf(tag));
const english = read("en");

test("English is there, and every folder is named like a language", () => {
  expect(languages).toContain("en");
  // utils/text.ts finds "pt" for "pt-BR"; it looks for no regional folders.
  for (const tag of languages) expect(tag).toMatch(/^[a-z]{2,3}$/);
});

describe.each(languages)("%s", (tag) => {
  const own = read(tag);

  test("says nothing twice", () => {
    const written = [...fileOf(tag).matchAll(/^ {2}"(\w+)": \{/gm)].map(([, key]) => key);
    expect(written).toEqual(Object.keys(own));
  });

  test("is typeset as the language does it", () => {
    expect(rules.typography(tag, own, english)).toEqual([]);
  });

  test("knows its own name", () => {
    expect(languageName(tag)).toMatch(/^\p{Lu}\p{L}+$/u);
  });
});

describe.each(languages.filter((tag) => tag !== "en"))("%s, against English", (tag) => {
  const own = read(tag);

  test("has every key and no other, in the plural forms of the language", () => {
    expect(rules.keys(tag, own, english)).toEqual([]);
  });

  test("fills in the same values", () => {
    expect(rules.values(tag, own, english)).toEqual([]);
  });

  test("is translated", () => {
    expect(rules.translated(tag, own, english)).toEqual([]);
  });

  test("ends as the English words do", () => {
    expect(rules.endings(tag, own, english)).toEqual([]);
  });

  test("names its own buttons", () => {
    expect(rules.references(tag, own, english)).toEqual([]);
  });

  test("counts", () => {
    takeWords(tag, own);
    for (const stem of stemsOf(english)) {
      for (const count of [0, 1, 2, 5, 1_000_000])
        expect(plural(stem as Parameters<typeof plural>[0], count), stem).not.toBe(stem);
    }
    expect(t("extension_name")).toBe("Laurel");
  });
});
