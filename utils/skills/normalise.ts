// Names made comparable: one spelling for case, punctuation and spaces. Pure; imports nothing.

/**
 * The comparable form of a skill's, credential's or subject's name: NFKC, lower case, no possessive, punctuation to single
 * spaces; "+", "#" and inner dots stay, because C++, C# and Node.js differ by them. Empty for a name without letters or digits.
 */
export function normalise(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/[^\p{L}\p{N}+#.]+/gu, " ")
    .replace(/(^|\s)\.+(?!net\b)|\.+(?=\s|$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
