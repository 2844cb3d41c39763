// Guesses a text's language by its commonest words. Pure; imports nothing.

/** A dozen words per language that no other of them uses as often; enough for a posting of a few sentences. */
const common: Record<string, readonly string[]> = {
  en: ["the", "and", "of", "to", "with", "you", "for", "will", "our", "is", "are", "we", "this", "that", "your"],
  de: ["und", "der", "die", "das", "mit", "für", "sie", "wir", "ein", "eine", "ist", "bei", "oder", "ihre", "zu"],
  fr: ["et", "les", "des", "vous", "pour", "une", "dans", "nous", "est", "avec", "votre", "du", "sur", "au", "la"],
  es: ["y", "los", "las", "para", "con", "una", "por", "el", "del", "que", "en", "su", "como", "tu", "experiencia"],
  it: ["e", "il", "di", "per", "con", "una", "che", "della", "nel", "sono", "gli", "dei", "alla", "siamo", "le"],
  pt: ["e", "os", "para", "com", "uma", "você", "não", "em", "da", "do", "na", "experiência", "nós", "seu", "dos"],
  nl: ["en", "het", "een", "van", "je", "met", "voor", "zijn", "wij", "onze", "bij", "ervaring", "als", "jij", "aan"],
  da: ["og", "at", "er", "til", "med", "du", "vi", "af", "som", "har", "på", "en", "dig", "vores", "det"],
  sv: ["och", "att", "är", "med", "du", "vi", "av", "som", "för", "har", "på", "en", "oss", "det", "till"],
  no: ["og", "å", "er", "til", "med", "du", "vi", "av", "som", "har", "på", "en", "deg", "vår", "det"],
  pl: ["i", "w", "na", "z", "do", "oraz", "dla", "się", "nie", "jest", "po", "przez", "pracy", "co", "od"],
  cs: ["a", "v", "na", "se", "pro", "je", "s", "z", "do", "že", "nebo", "jsme", "práce", "ve", "o"],
};

/** ISO 639-1 code of the likeliest language, or null when too few words are known (a list of names, another script). */
export function guessLanguage(text: string): string | null {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 15) return null;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = 0;
  for (const [language, list] of Object.entries(common)) {
    const hits = list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (hits > most) [best, most] = [language, hits];
  }
  return most / words.length >= 0.06 ? best : null;
}
