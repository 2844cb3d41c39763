// A language that nobody speaks: every message in brackets, accented and longer, so that words that come from elsewhere stand out.
import english from "../../../public/_locales/en/messages.json";

const accents: Record<string, string> = { a: "å", e: "ë", i: "ï", o: "ø", u: "ü", y: "ÿ", n: "ñ", c: "ç", s: "š" };

/** "Add {name}" becomes "⟦Ådd {name} ~~~⟧". */
export function pseudo(message: string): string {
  const words = message
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith("{") ? part : part.replace(/[aeiouyncs]/g, (letter) => accents[letter] ?? letter)))
    .join("");
  return `⟦${words} ${"~".repeat(Math.ceil(message.length * 0.4))}⟧`;
}

/** All of English in that language. */
export const pseudoMessages = Object.fromEntries(
  Object.entries(english).map(([key, { message }]) => [key, { message: pseudo(message) }]),
);
