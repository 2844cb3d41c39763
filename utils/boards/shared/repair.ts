// JSON as boards write it → a value: repairs what breaks JSON.parse without guessing at content. Pure; imports nothing.

/** The parsed value, or undefined when the text is beyond repair. */
export function parseLoosely(source: string): unknown {
  for (const attempt of [(text: string) => text, repair]) {
    try {
      return JSON.parse(attempt(source)) as unknown;
    } catch {
      // the next attempt
    }
  }
  return undefined;
}

/**
 * Mends raw control characters and bad escapes in strings, quotes inside strings that are not followed by , : } or ],
 * commas before a closing bracket, and drops comments, HTML comment marks and CDATA wrappers around the JSON. One pass.
 */
function repair(source: string): string {
  const out: string[] = [];
  let inString = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at] as string;
    if (inString) {
      if (char === "\\") {
        const escape = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(source.slice(at, at + 6))?.[0];
        if (escape !== undefined) {
          out.push(escape);
          at += escape.length - 1;
        }
      } else if (char === '"') {
        inString = !endsString(source, at + 1);
        out.push(inString ? '\\"' : char);
      } else out.push(char < " " ? JSON.stringify(char).slice(1, -1) : char);
      continue;
    }
    const skipped = skipAt(source, at);
    if (skipped > at) {
      at = skipped - 1;
      continue;
    }
    if (char === '"') inString = true;
    if ((char === "}" || char === "]") && out.at(-1) === ",") out.pop();
    if (/\S/.test(char)) out.push(char);
  }
  return out.join("").replace(/^[^[{]+|;+$/g, "");
}

function endsString(source: string, from: number): boolean {
  let at = from;
  while (at < source.length && /\s/.test(source[at] as string)) at++;
  return at === source.length || ",:}]".includes(source[at] as string);
}

/** Where reading goes on behind a comment or wrapper mark at this place; the place itself when there is none. */
function skipAt(source: string, at: number): number {
  if (!"/<-]".includes(source[at] as string)) return at;
  for (const mark of ["<!--", "-->", "<![CDATA[", "]]>"]) if (source.startsWith(mark, at)) return at + mark.length;
  const ends = source.startsWith("/*", at) ? "*/" : source.startsWith("//", at) ? "\n" : "";
  if (ends === "") return at;
  const end = source.indexOf(ends, at + 2);
  return end < 0 ? source.length : end + ends.length;
}
