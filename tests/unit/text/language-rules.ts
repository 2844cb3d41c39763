// What a language file must be, held against the English one: each rule gives back what is wrong, in words. Imports nothing.

export type Messages = Record<string, { message: string }>;
type Rule = (tag: string, own: Messages, english: Messages) => string[];

/** Endings of plural keys in a language: "one", "other" … */
const formsOf = (tag: string): string[] => new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

/** Keys of plural messages without their endings: English has lines_one and lines_other, so "lines". */
export function stemsOf(english: Messages): string[] {
  const stems = Object.keys(english).map((key) => /^(\w+)_other$/.exec(key)?.[1] ?? "");
  return stems.filter((stem) => `${stem}_one` in english);
}

function splitPlural(key: string, english: Messages): { stem: string; form: string } | null {
  const [, stem = "", form = ""] = /^(\w+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return stemsOf(english).includes(stem) ? { stem, form } : null;
}

/** The English words for a key of any language: of a plural key those of the most general form. */
function englishOf(key: string, english: Messages): string | undefined {
  const plural = splitPlural(key, english);
  return english[plural ? `${plural.stem}_other` : key]?.message;
}

/** Every message that English has too, with the English words beside it. */
function pairs(own: Messages, english: Messages): { key: string; words: string; source: string }[] {
  return Object.entries(own).flatMap(([key, { message }]) => {
    const source = englishOf(key, english);
    return source === undefined ? [] : [{ key, words: message, source }];
  });
}

const valuesIn = (words: string): string[] => [...new Set(words.match(/\{\w+\}/g))].sort();
const withoutValues = (words: string): string => words.replace(/\{\w+\}/g, "x");

/** Exactly the keys of English; plural keys in exactly the forms that the language has. */
const keys: Rule = (tag, own, english) => {
  const singles = Object.keys(english).filter((key) => !splitPlural(key, english));
  const wanted = [...singles, ...stemsOf(english).flatMap((stem) => formsOf(tag).map((form) => `${stem}_${form}`))];
  return [
    ...wanted.filter((key) => !(key in own)).map((key) => `${key} is missing`),
    ...Object.keys(own).flatMap((key) => (wanted.includes(key) ? [] : [`${key} is not a key of this language`])),
  ];
};

/** The same {values} as English. What is said of none, one or two things may say the number in words. */
const values: Rule = (_tag, own, english) =>
  pairs(own, english).flatMap(({ key, words, source }) => {
    const form = splitPlural(key, english)?.form;
    const inWords = form !== undefined && ["zero", "one", "two"].includes(form);
    const wanted = valuesIn(source).filter((value) => !(inWords && value === "{count}"));
    const allowed = new Set([...valuesIn(source), ...(form ? ["{count}"] : [])]);
    return [
      ...wanted.filter((value) => !words.includes(value)).map((value) => `${key} leaves out ${value}`),
      ...valuesIn(words)
        .filter((value) => !allowed.has(value))
        .map((value) => `${key} has ${value}, which nothing fills in`),
    ];
  });

/** Not empty, and not left in English. Names, signs and single words may be the same in two languages ("Status", "Badge"), but few are. */
const translated: Rule = (_tag, own, english) => {
  const all = pairs(own, english);
  const same = all.filter(({ words, source }) => words === source);
  const phrases = same.filter(({ words }) => /\p{L}\P{L}*\s\P{L}*\p{L}/u.test(words.replace(/\{\w+\}/g, "")));
  const single = same.filter(
    ({ words }) => /\p{L}/u.test(words.replace(/\{\w+\}/g, "")) && !phrases.some((one) => one.words === words),
  );
  return [
    ...all.filter(({ words }) => words.trim() === "").map(({ key }) => `${key} is empty`),
    ...phrases.map(({ key, words }) => `${key} is left in English: ${words}`),
    ...(single.length > all.length / 20
      ? [`too many words are left in English: ${single.map(({ key }) => key).join(", ")}`]
      : []),
  ];
};

/** What English ends with a stop, a colon, a question mark or dots ends so in every language, and nothing else does. */
const endings: Rule = (_tag, own, english) => {
  const end = (words: string): string => /[.:?!…]$/.exec(words.trimEnd())?.[0] ?? "";
  return pairs(own, english).flatMap(({ key, words, source }) =>
    end(words) === end(source) ? [] : [`${key} ends with "${end(words)}", in English with "${end(source)}"`],
  );
};

/** Where English names another message in quotation marks, as it does with buttons, the language names its own. */
const references: Rule = (_tag, own, english) =>
  pairs(own, english).flatMap(({ key, words, source }) =>
    [...source.matchAll(/“([^”{}]+)”/g)].flatMap(([, named = ""]) => {
      const meant = Object.keys(english).filter((other) => english[other]?.message === named);
      const found = meant.length === 0 || meant.some((other) => words.includes(own[other]?.message ?? named));
      return found
        ? []
        : [`${key} should name ${meant.join(" or ")}: ${meant.map((other) => own[other]?.message).join(" or ")}`];
    }),
  );

interface Typography {
  /** Quotation marks as they are written, with what stands between. */
  quoted: RegExp;
  /** What must not be found, and what is right. */
  never?: [RegExp, string][];
}

const noBreak = "\\u00A0\\u202F";
const typographies: Record<string, Typography> = {
  en: { quoted: /“[^“”]+”/g },
  de: { quoted: /„[^„“]+“/g },
  fr: {
    quoted: new RegExp(`«[${noBreak}][^«»]+[${noBreak}]»`, "g"),
    never: [[new RegExp(`(?<![${noBreak}])[:;?!]`), "a no-break space before : ; ? !"]],
  },
  es: {
    quoted: /«\S(?:[^«»]*\S)?»/g,
    never: [
      [/^[^¿]*\?|¿[^?]*$/, "¿ … ? around a question"],
      [/^[^¡]*!|¡[^!]*$/, "¡ … ! around an exclamation"],
    ],
  },
};

/** Typographic quotation marks, apostrophes and dots, no double or outer spaces; what a language does beyond that stands in the table above. */
const typography: Rule = (tag, own) => {
  const { quoted, never = [] } = typographies[tag] ?? {};
  return Object.entries(own).flatMap(([key, { message }]) => {
    const words = withoutValues(message).replace(/https?:\/\//g, "x");
    const marks = quoted ? /[“”„‟«»‹›"]/ : /"/;
    const wrong: [boolean, string][] = [
      [words !== words.trim(), "no space at the ends"],
      [/[ \u00A0\u202F]{2}/.test(words), "single spaces"],
      [words.includes("..."), "… for dots"],
      [words.includes("'"), "’ for an apostrophe"],
      [marks.test(quoted ? words.replace(quoted, "x") : words), "the language’s own quotation marks, in pairs"],
      ...never.map(([pattern, right]): [boolean, string] => [pattern.test(words), right]),
    ];
    return wrong.flatMap(([found, right]) => (found ? [`${key} needs ${right}: ${message}`] : []));
  });
};

export const rules = { keys, values, translated, endings, references, typography };
