// The words of the interface: loads public/_locales itself, so that the language can be a setting. Imports no view and no store.
import { browser } from "wxt/browser";
import type english from "../public/_locales/en/messages.json";

export type TextKey = keyof typeof english;
/** A key without its plural ending: "lines" for lines_one and lines_other. */
export type PluralKey = TextKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
type Messages = Record<string, { message: string }>;
type Values = Record<string, string | number>;

declare const __LANGUAGES__: readonly string[];
/** Tags of the languages that Laurel speaks: one for each folder in public/_locales. */
export const languages = __LANGUAGES__;

/** The words' language, and the locale that numbers and dates follow: "de" and "de-AT". */
let language = "en";
let locale = "en";
let messages: Messages = {};

/** Takes the words of a language as they stand in a messages.json; `fallback` serves keys that it lacks. `region` has its form of numbers. */
export function useText(tag: string, own: Messages, fallback: Messages = {}, region = tag): void {
  language = tag;
  locale = region;
  messages = { ...fallback, ...own };
  formats.clear();
}

/**
 * Loads the words: of `wanted`, else of the first of the browser's languages that Laurel speaks, else English. Call it before the first `t`.
 * Numbers and dates follow the browser's region where it belongs to that language.
 */
export async function loadText(wanted: string | null): Promise<void> {
  const preferred = [browser.i18n.getUILanguage(), ...navigator.languages];
  const tag = [wanted, ...preferred].map((one) => languageOf(one ?? "")).find((one) => languages.includes(one)) ?? "en";
  const [fallback, own] = await Promise.all([readMessages("en"), tag === "en" ? null : readMessages(tag)]);
  const spoken = own ? tag : "en";
  useText(spoken, own ?? {}, fallback ?? {}, regionOf(spoken, preferred));
}

/** The first of the browser's tags that is a regional form of `spoken`: "de-AT" for "de". */
function regionOf(spoken: string, preferred: readonly string[]): string | undefined {
  return preferred.find((one) => one.includes("-") && languageOf(one) === spoken && isLocale(one));
}

/** Intl throws at what is none: Chromium names "en-US@posix" where the system names no language. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function languageOf(tag: string): string {
  return tag.split("-")[0]?.toLowerCase() ?? "";
}

/** A language's own name for itself, as it begins a line: "Deutsch", "Français". */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

async function readMessages(tag: string): Promise<Messages | null> {
  try {
    const file = new URL(`_locales/${tag}/messages.json`, browser.runtime.getURL("/"));
    return (await (await fetch(file)).json()) as Messages;
  } catch {
    return null;
  }
}

/** The language of the loaded words, for the page's `lang`. */
export function currentLanguage(): string {
  return language;
}

type Underscored<Value extends string> = Value extends `${infer Start}-${infer Rest}`
  ? `${Start}_${Underscored<Rest>}`
  : Value;

/** A word of the schema as a part of a key: browsers allow no hyphen in keys. */
export function keyPart<Value extends string>(value: Value): Underscored<Value> {
  return value.replaceAll("-", "_") as Underscored<Value>;
}

/** The words of `key`, with {name} replaced by the value of that name. */
export function t(key: TextKey, values: Values = {}): string {
  return fill(messages[key]?.message ?? key, values);
}

/** As `t`, in the plural form that the language wants for `count`; {count} is filled in, formatted. */
export function plural(key: PluralKey, count: number, values: Values = {}): string {
  const form = format("plural", () => new Intl.PluralRules(language)).select(count);
  const message = messages[`${key}_${form}`] ?? messages[`${key}_other`];
  return fill(message?.message ?? key, { ...values, count: formatNumber(count) });
}

/** A number in the language's form. */
export function formatNumber(value: number): string {
  return format("number", () => new Intl.NumberFormat(locale)).format(value);
}

/** Money in the language's form, without cents when there are none. `currency` is an ISO 4217 code. */
export function formatMoney(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const options = {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  return format(`${currency} ${digits}`, () => new Intl.NumberFormat(locale, options)).format(amount);
}

/** A date, month or year ("2026-03-01", "2026-03", "2026") or ISO instant in the language's form; other text is given back as it is. */
export function formatDate(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (month) options.month = "short";
  if (day) options.day = "numeric";
  return format(`date ${Object.keys(options).length}`, () => new Intl.DateTimeFormat(locale, options)).format(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
  );
}

/** "a, b or c" as the language says it. */
export function formatList(items: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string {
  return format(type, () => new Intl.ListFormat(language, { type })).format(items);
}

/** Makers of numbers, dates and lists are slow to make: each is kept while the language stays. */
const formats = new Map<string, unknown>();

function format<Formatter>(name: string, make: () => Formatter): Formatter {
  const known = formats.get(name) as Formatter | undefined;
  if (known) return known;
  const made = make();
  formats.set(name, made);
  return made;
}

function fill(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
