// Guesses a text's language by its commonest words, and tells whether Laurel understands it. Pure; imports nothing.

/** Common words and section words by language; those that also stand in terse English ("van", "per", "do") are left out. */
const common: Record<string, readonly string[]> = {
  en: [
    "the", "and", "of", "to", "with", "you", "for", "will", "our", "is", "are", "we", "this", "that", "your", "a", "an", "in", "or", "at", "as", "be",
    "experience", "required", "years", "skills", "must", "work", "knowledge", "ability", "preferred",
  ],
  de: ["und", "der", "die", "das", "mit", "für", "sie", "wir", "ein", "eine", "ist", "bei", "oder", "ihre", "zu", "kenntnisse", "erfahrung", "anforderungen", "ausbildung", "aufgaben", "profil"],
  fr: ["et", "les", "des", "vous", "pour", "une", "dans", "nous", "est", "avec", "votre", "du", "sur", "au", "la", "expérience", "compétences", "missions", "diplôme"],
  es: ["y", "los", "las", "para", "con", "una", "por", "el", "del", "que", "en", "su", "como", "experiencia", "requisitos", "conocimientos", "funciones"],
  it: ["il", "di", "che", "della", "nel", "sono", "gli", "dei", "alla", "siamo", "una", "esperienza", "requisiti", "conoscenza", "buona"],
  pt: ["os", "para", "com", "uma", "você", "não", "em", "da", "na", "experiência", "seu", "dos", "requisitos", "conhecimento"],
  nl: ["het", "een", "je", "met", "voor", "zijn", "wij", "onze", "bij", "ervaring", "als", "jij", "aan", "niet", "ook", "vereisten"],
  da: ["og", "er", "til", "du", "vi", "af", "som", "har", "på", "dig", "vores", "det", "ikke", "erfaring", "kvalifikationer"],
  sv: ["och", "att", "är", "du", "som", "för", "har", "på", "oss", "det", "till", "inte", "erfarenhet", "kvalifikationer"],
  no: ["og", "å", "er", "til", "du", "vi", "som", "har", "på", "deg", "vår", "det", "ikke", "erfaring", "kvalifikasjoner"],
  fi: ["ja", "on", "sekä", "tai", "olet", "sinulla", "kokemus", "kokemusta", "osaaminen", "tarjoamme", "meillä", "että"],
  pl: ["oraz", "dla", "się", "nie", "jest", "przez", "pracy", "lub", "wymagania", "doświadczenie", "umiejętność", "są"],
  cs: ["že", "nebo", "jsme", "práce", "jsou", "pro", "při", "který", "vám", "zkušenosti", "požadujeme", "nabízíme", "znalost"],
};

const sets = Object.entries(common).map(([language, words]) => [language, new Set(words)] as const);

/**
 * ISO 639-1 code of the likeliest language and whether postings in it are understood. Too few known words give null: that is
 * understood where the letters are Latin ones and the text is short, a list of names for instance.
 */
export function guessLanguage(text: string): { language: string | null; understood: boolean } {
  const start = text.slice(0, 20_000).toLowerCase();
  const words = start.match(/\p{L}+/gu) ?? [];
  const hits = sets.map(([language, known]) => {
    const found = words.filter((word) => known.has(word));
    return { language, count: found.length, kinds: new Set(found).size };
  });
  const english = hits.find(({ language }) => language === "en")?.count ?? 0;
  const best = hits.reduce((most, one) => (one.count > most.count ? one : most));
  const sure = best.language === "en" ? best.count > 0 : best.kinds >= 2 && best.count >= 1.3 * english;
  const enough = best.count / Math.max(1, words.length) >= 0.04;
  if (best.count > 0 && sure && enough) return { language: best.language, understood: best.language === "en" };
  const latin = (start.match(/[a-z]/g) ?? []).length / Math.max(1, (start.match(/\p{L}/gu) ?? []).length);
  return { language: null, understood: (latin >= 0.7 || words.length === 0) && (words.length < 40 || english > 0) };
}
