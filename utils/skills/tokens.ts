// Cuts text into tokens that keep their place, case and the punctuation between words. Pure; imports nothing.

/** word covers numbers and names such as C++ and .NET; everything else is what a match may not cross, except slash. */
type TokenKind =
  | "word"
  | "slash"
  | "comma"
  | "semicolon"
  | "colon"
  | "open"
  | "close"
  | "stop"
  | "dash"
  | "line"
  | "other";

export interface Token {
  kind: TokenKind;
  /** NFKC, lower case, without possessive: what matching compares. "&" reads "and", "/" stays. */
  norm: string;
  start: number;
  end: number;
}

// A word: letters, digits and marks, apostrophes inside ("don't"), then + and # (C++, C#, 5+). ".net" at its start alone.
// A dot glued between sentences ("season.Long hours") ends a sentence too; one before two letters (Node.Js, ASP.Net) is part of a name.
// Hyphens and dots inside a name (spring-boot, Node.js) are no token: the words around them simply follow one another.
const pattern =
  /(\.[Nn][Ee][Tt]\b)|([\p{L}\p{N}\p{M}_]+(?:['’](?![sS]\b)[\p{L}]+)?[+#]*)(['’][sS]\b)?|(\n)|([/|])|([,、،])|([;；])|(:)|([([{])|([)\]}])|([.!?…。](?=[\s"”’')\]]|$)|(?<=[\p{Ll})])[.!?](?=\p{Lu}\p{Ll}{2}))|(&)|(\s[-–—]\s|[–—])|([•·▪●◦‣∙*])/gu;

const kinds: readonly TokenKind[] = ["line", "slash", "comma", "semicolon", "colon", "open", "close", "stop"];

/**
 * Tokens of `text` from `start` to `end`, in order. Offsets are UTF-16 units of the whole text. A line break is a token;
 * other white space, quotes, hyphens and dots within words are none. Linear in the length of the text.
 */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  // Cut, not only stopped: where a line break was lost, a word goes on behind the end.
  const part = end < text.length ? text.slice(0, end) : text;
  pattern.lastIndex = start;
  for (let found = pattern.exec(part); found !== null; found = pattern.exec(part)) tokens.push(toToken(found));
  return tokens;
}

function toToken(found: RegExpExecArray): Token {
  const start = found.index;
  const word = found[1] ?? found[2];
  if (word !== undefined) {
    return {
      kind: "word",
      norm: word.normalize("NFKC").toLowerCase().replace("’", "'"),
      start,
      end: start + word.length,
    };
  }
  const raw = found[0];
  const end = start + raw.length;
  for (let group = 4; group <= 11; group++) {
    if (found[group] !== undefined)
      return { kind: kinds[group - 4] ?? "other", norm: raw === "|" ? "/" : raw, start, end };
  }
  if (found[12] !== undefined) return { kind: "word", norm: "and", start, end };
  if (found[13] !== undefined) return { kind: "dash", norm: "-", start, end };
  return { kind: "other", norm: raw, start, end };
}

/** The tokens of a name as the matcher compares them, joined by single spaces: "CI/CD" → "ci / cd", "Node.js" → "node js". */
export function tokenKey(name: string): string {
  return tokenise(name)
    .map((token) => token.norm)
    .join(" ");
}
