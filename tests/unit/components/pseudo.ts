// A language that nobody speaks: every message in brackets, without a plain letter and longer, so that words that come from elsewhere stand out.
import english from "../../../public/_locales/en/messages.json";

/** Whose numbers, dates and lists go with it: Russian ones, as no letter of theirs is a Latin one. */
export const pseudoTag = "ru";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "åƀçđëƒğħïĵķłɱñøƥɋřšŧüṽŵẋÿžÅƁÇĐËƑĞĦÏĴĶŁṀÑØƤɊŘŠŦÜṼŴẊŸŽ";

/** "Add {name}" becomes "⟦Åđđ {name} ~~~~⟧". */
export function pseudo(message: string): string {
  const words = message
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith("{") ? part : part.replace(/[A-Za-z]/g, (letter) => accented.charAt(plain.indexOf(letter))),
    )
    .join("");
  return `⟦${words} ${"~".repeat(Math.ceil(message.length * 0.4))}⟧`;
}

/** All of English in that language. */
export const pseudoMessages = Object.fromEntries(
  Object.entries(english).map(([key, { message }]) => [key, { message: pseudo(message) }]),
);

/** Every text and every label that `root` shows or tells a screen reader; quotes of a posting are left out, they are its own words. */
export function saidIn(root: Element): string[] {
  const names = [
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "placeholder",
    "alt",
  ];
  const said = [...root.querySelectorAll("*")].flatMap((element) =>
    names.flatMap((name) => element.getAttribute(name) ?? []),
  );
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (!currentNode.parentElement?.closest("q")) said.push(currentNode.nodeValue ?? "");
  }
  return said;
}

/** The words in `said` that are neither pseudo nor data: those that the code says of itself. CEFR levels and the start of a link are signs. */
export function hardCoded(said: string, data: readonly string[]): string {
  let rest = said;
  for (const one of [...data].sort((a, b) => b.length - a.length)) rest = withoutWord(rest, one);
  return (rest.replace(/https:\/\/|\b[ABC][12]\b/g, " ").match(/[A-Za-z]+/g) ?? []).join(" ");
}

function withoutWord(text: string, word: string): string {
  const pattern = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu"), " ");
}
