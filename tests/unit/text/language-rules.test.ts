// The rules of languages find every slip: a good translation of a few invented messages, spoilt in one way after the other.
import { expect, test } from "vitest";
import { type Messages, rules } from "./language-rules";

const made = (words: Record<string, string>): Messages =>
  Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }]));

const english = made({
  save: "Save",
  press: "Press “Save” to go on.",
  ask: "Delete it?",
  busy: "Saving …",
  lines_one: "{count} line of {name}",
  lines_other: "{count} lines of {name}",
});
const good: Record<string, Record<string, string>> = {
  de: {
    save: "Merken",
    press: "Zum Fortfahren „Merken“ drücken.",
    ask: "Das löschen?",
    busy: "Wird gespeichert …",
    lines_one: "Eine Zeile von {name}",
    lines_other: "{count} Zeilen von {name}",
  },
  fr: {
    save: "Garder",
    press: "Appuyez sur «\u00A0Garder\u00A0» pour continuer.",
    ask: "L’effacer\u00A0?",
    busy: "Enregistrement …",
    lines_one: "{count} ligne de {name}",
    lines_many: "{count} de lignes de {name}",
    lines_other: "{count} lignes de {name}",
  },
  es: {
    save: "Guardar",
    press: "Pulsa «Guardar» para seguir.",
    ask: "¿Borrarlo?",
    busy: "Guardando …",
    lines_one: "{count} línea de {name}",
    lines_many: "{count} de líneas de {name}",
    lines_other: "{count} líneas de {name}",
  },
};

test.each(Object.keys(good))("a good %s file breaks no rule", (tag) => {
  for (const [name, rule] of Object.entries(rules)) expect(rule(tag, made(good[tag]!), english), name).toEqual([]);
});

/** Rule that must speak, language, and what is spoilt; null takes a key away. */
const slips: [keyof typeof rules, string, Record<string, string | null>][] = [
  ["keys", "de", { save: null }],
  ["keys", "de", { extra: "Mehr" }],
  ["keys", "de", { lines_many: "{count} Zeilen von {name}" }],
  ["keys", "fr", { lines_many: null }],
  ["values", "de", { lines_other: "{count} Zeilen" }],
  ["values", "de", { lines_other: "Zeilen von {name}" }],
  ["values", "fr", { lines_many: "Beaucoup de lignes de {name}" }],
  ["values", "de", { save: "Merken: {title}" }],
  ["values", "de", { lines_one: "Eine Zeile von {name}, {Name}" }],
  ["translated", "de", { save: "" }],
  ["translated", "de", { press: " " }],
  ["translated", "de", { ask: "Delete it?" }],
  ["translated", "de", { lines_other: "{count} lines of {name}" }],
  ["endings", "de", { press: "Zum Fortfahren „Merken“ drücken" }],
  ["endings", "de", { save: "Merken." }],
  ["endings", "de", { ask: "Das löschen!" }],
  ["endings", "de", { busy: "Wird gespeichert" }],
  ["references", "de", { press: "Zum Fortfahren „Speichern“ drücken." }],
  ["references", "de", { save: "Sichern" }],
  ["typography", "de", { press: 'Zum Fortfahren "Merken" drücken.' }],
  ["typography", "de", { press: "Zum Fortfahren “Merken” drücken." }],
  ["typography", "de", { press: "Zum Fortfahren „Merken” drücken." }],
  ["typography", "de", { press: "Zum Fortfahren „Merken drücken." }],
  ["typography", "de", { save: "Merk's" }],
  ["typography", "de", { save: "Merken " }],
  ["typography", "de", { press: "Zum Fortfahren  „Merken“ drücken." }],
  ["typography", "de", { busy: "Wird gespeichert ..." }],
  ["typography", "fr", { press: "Appuyez sur « Garder » pour continuer." }],
  ["typography", "fr", { press: "Appuyez sur “Garder” pour continuer." }],
  ["typography", "fr", { ask: "L’effacer ?" }],
  ["typography", "fr", { ask: "L’effacer?" }],
  ["typography", "fr", { ask: "L'effacer\u00A0?" }],
  ["typography", "es", { press: "Pulsa “Guardar” para seguir." }],
  ["typography", "es", { press: "Pulsa « Guardar » para seguir." }],
  ["typography", "es", { ask: "Borrarlo?" }],
  ["typography", "it", { press: 'Premi "Salva" per continuare.' }],
];

test.each(slips)("%s, %s: %o", (rule, tag, change) => {
  const words = Object.entries({ ...(good[tag] ?? good.de), ...change });
  const spoilt = made(Object.fromEntries(words.flatMap(([key, said]) => (said === null ? [] : [[key, said]]))));
  expect(rules[rule](tag, spoilt, english)).toHaveLength(1);
});

test("a few single words may be the same, many may not", () => {
  const words = Array.from({ length: 100 }, (_, index) => [`key${index}`, `word${index}`]);
  const source = made(Object.fromEntries(words));
  const left = (count: number): Messages =>
    made(Object.fromEntries(words.map(([key, word], index) => [key!, index < count ? word! : "Wort"])));
  expect(rules.translated("de", left(5), source)).toEqual([]);
  expect(rules.translated("de", left(6), source)).toHaveLength(1);
});
