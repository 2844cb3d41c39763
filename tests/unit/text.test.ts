import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test, vi } from "vitest";
import english from "../../public/_locales/en/messages.json";
import {
  currentLanguage,
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  plural,
  t,
  type TextKey,
  useText as takeWords,
} from "../../utils/text";

const root = fileURLToPath(new URL("../../", import.meta.url));
const keys = Object.keys(english);

/** Every source file that may speak to users; the words themselves live in public/_locales. */
const sources = ["components", "entrypoints", "utils"]
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && file !== "utils/text.ts")
  .map((file) => ({ file, code: readFileSync(root + file, "utf8") }));

/** First arguments of t() and plural(): a key, or a template that stands for several. */
function keysAsked(code: string): { call: string; key: RegExp; literal: string | null }[] {
  return [...code.matchAll(/(?<![\w.])(t|plural)\(\s*(?:"([^"]+)"|`((?:\$\{[^`]*?\}|[^`$])+)`)/g)].map(
    ([, call = "", literal, template = ""]) => ({
      call,
      literal: literal ?? null,
      key: new RegExp(
        `^${literal ?? template.replace(/\$\{[^}]*(?:\}[^}]*)?\}/g, "[\\w-]+")}${call === "plural" ? "_\\w+" : ""}$`,
      ),
    }),
  );
}

describe("every word that is asked for is there, and every word that is there is asked for", () => {
  test.each(sources)("$file", ({ code }) => {
    for (const { key, literal, call } of keysAsked(code)) {
      expect(
        keys.some((known) => key.test(known)),
        `${call}(${literal ?? key.source}) has no words in messages.json`,
      ).toBe(true);
    }
  });

  test("no word is left over", () => {
    const asked = sources.flatMap(({ code }) => keysAsked(code).map(({ key }) => key));
    // Keys that stand in a choice or a table are found as plain strings; the manifest names its own.
    const written = [...sources.map(({ code }) => code), readFileSync(`${root}wxt.config.ts`, "utf8")].join("\n");
    const unused = keys.filter(
      (key) =>
        !asked.some((pattern) => pattern.test(key)) &&
        !written.includes(`"${key}"`) &&
        !written.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  test("browsers take every key: letters, digits and underscores, case aside", () => {
    for (const key of keys) expect(key).toMatch(/^\w+$/);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  test("plurals have all English forms, and no message is empty", () => {
    for (const key of keys.filter((each) => each.endsWith("_one")))
      expect(keys).toContain(key.replace(/_one$/, "_other"));
    for (const [key, { message }] of Object.entries(english)) expect(message.trim(), key).not.toBe("");
  });
});

describe("words", () => {
  const own = {
    hello: { message: "Hello {name}, {name}!" },
    count_one: { message: "{count} line of {name}" },
    count_other: { message: "{count} lines of {name}" },
  };
  const made = (key: string) => key as TextKey;
  beforeEach(() => takeWords("en", own));

  test("values are put in wherever their name stands; a name without a value stays", () => {
    expect(t(made("hello"), { name: "Ada" })).toBe("Hello Ada, Ada!");
    expect(t(made("hello"))).toBe("Hello {name}, {name}!");
    expect(t(made("unknown_key"))).toBe("unknown_key");
  });

  test("a count takes the form of the language", () => {
    const lines = (count: number) => plural("count" as Parameters<typeof plural>[0], count, { name: "code" });
    expect(lines(1)).toBe("1 line of code");
    expect(lines(0)).toBe("0 lines of code");
    expect(lines(1200)).toBe("1,200 lines of code");
  });

  test("French counts nothing as one thing, and millions in a form of their own", () => {
    takeWords("fr", {
      count_one: { message: "{count} ligne" },
      count_many: { message: "{count} de lignes" },
      count_other: { message: "{count} lignes" },
    });
    const lines = (count: number) => plural("count" as Parameters<typeof plural>[0], count).replace(/\s/g, " ");
    expect([0, 1, 1.5, 2].map(lines)).toEqual(["0 ligne", "1 ligne", "1,5 ligne", "2 lignes"]);
    expect(lines(2_000_000)).toBe("2 000 000 de lignes");
  });

  test("what a language lacks is said in the fallback", () => {
    takeWords("de", { hello: { message: "Hallo {name}" } }, own);
    expect(t(made("hello"), { name: "Ada" })).toBe("Hallo Ada");
    expect(plural("count" as Parameters<typeof plural>[0], 2, { name: "x" })).toBe("2 lines of x");
    expect(currentLanguage()).toBe("de");
  });
});

describe("formats", () => {
  beforeEach(() => takeWords("en", {}));

  test("dates are as exact as they are given", () => {
    expect(formatDate("2026")).toBe("2026");
    expect(formatDate("2026-03")).toBe("Mar 2026");
    expect(formatDate("2026-03-01")).toBe("Mar 1, 2026");
    expect(formatDate("2026-03-01T23:30:00.000Z")).toBe("Mar 1, 2026");
    expect(formatDate("next spring")).toBe("next spring");
  });

  test.each(["America/Los_Angeles", "Pacific/Auckland"])("a date is the same day for a reader in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    expect(formatDate("2026-03-01")).toBe("Mar 1, 2026");
    expect(formatDate("2026")).toBe("2026");
    vi.unstubAllEnvs();
  });

  test("money has cents only when there are some", () => {
    expect(formatMoney(165, "USD")).toBe("$165");
    expect(formatMoney(99.5, "EUR")).toBe("€99.50");
  });

  test("a form of numbers is made once, not for every number", () => {
    const make = vi.spyOn(Intl, "NumberFormat");
    const first = formatNumber(1);
    for (const count of [2, 3, 4]) formatNumber(count);
    expect([first, make.mock.calls.length]).toEqual(["1", 1]);
    takeWords("fr", {});
    expect(formatNumber(0.5)).toBe("0,5");
  });

  test("numbers and lists follow the language", () => {
    expect(formatNumber(1234.5)).toBe("1,234.5");
    expect(formatList(["A", "B", "C"])).toBe("A, B, and C");
    expect(formatList(["A", "B"], "disjunction")).toBe("A or B");
    takeWords("de", {});
    expect(formatNumber(1234.5)).toBe("1.234,5");
    expect(formatList(["A", "B"], "disjunction")).toBe("A oder B");
  });
});
