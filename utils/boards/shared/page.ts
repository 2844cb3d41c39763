// Small looks at a page: its titles, addresses, and whether it is closed, a list or a posting. Reads only.
import type { Line } from "./compose";
import { textOf } from "./lines";

/** The content of a meta element by property or name, "" for none. */
export function metaOf(document: Document, name: string): string {
  const meta = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
  return meta?.getAttribute("content")?.trim() ?? "";
}

/** Text of the first selector that finds any; selectors in the order of preference. */
export function pick(root: ParentNode, ...selectors: string[]): string {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      const text = textOf(element);
      if (text !== "") return text;
    }
  }
  return "";
}

/** Everything that the page calls itself: h1, og:title, document title. */
export function pageTitles(document: Document): string[] {
  return [...[...document.querySelectorAll("h1")].slice(0, 5).map(textOf), metaOf(document, "og:title"), document.title]
    .map((title) => title.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();

/** Whether one title holds the other, case and punctuation aside. */
export function agree(a: string, b: string): boolean {
  const [x, y] = [` ${bare(a)} `, ` ${bare(b)} `];
  return x.trim() !== "" && y.trim() !== "" && (x.includes(y) || y.includes(x));
}

/** The URL of an address, null when it is none. */
export function parseUrl(address: string, base?: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

export function samePath(address: string, url: string): boolean {
  const [a, b] = [parseUrl(address, url || undefined), parseUrl(url)];
  return (
    a !== null && b !== null && a.pathname.length > 1 && a.pathname.replace(/\/$/, "") === b.pathname.replace(/\/$/, "")
  );
}

const closed = new RegExp(
  "no longer accepting applications|(?:job|position|posting|vacancy|role|opening|requisition|listing)s?(?: \\w+)?(?: that)?(?: you \\w+ \\w+ \\w+)? (?:" +
    "(?:has |was |have )?(?:been )?(?:expired|filled|closed|removed|withdrawn)|is (?:closed|filled|expired|no longer (?:open|available|active))|no longer (?:open|available|active))|" +
    "(?:stelle|stellenanzeige|position) ist (?:leider )?(?:nicht mehr|bereits besetzt)|(?:offre|annonce|poste) (?:a expiré|expirée?|n['’]est plus|est pourvue?)|oferta (?:ha caducado|ya no está|cerrada)|stillingen er (?:ikke længere|besat)",
  "i",
);

/** "Open until the position is filled" says the opposite. */
const stillOpen = /\b(?:until|till|once|when|if|unless|after|before|will|may)\b/i;

/** Whether short lines of the page say that the posting is closed. */
export function saysClosed(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text.length <= 200 && closed.test(text) && !stillOpen.test(text));
}

const jobPath =
  /\/(?:jobs?|careers?|positions?|vacanc\w+|openings?|karriere|stellen\w*|emplois?|offres?[\w-]*|empleos?|ofertas?[\w-]*|stilling\w*|viewjob|rpd)(?:[/?-]|$)/i;

/** Whether the address looks like that of a posting or of a list of them. */
export function isJobAddress(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed !== null && (jobPath.test(parsed.pathname) || /^(?:jobs|careers?|karriere)\./i.test(parsed.hostname));
}

/** Whether the page links to eight or more different job pages. */
export function linksToJobs(document: Document, url: string): boolean {
  const paths = new Set<string>();
  for (const link of document.querySelectorAll("a[href]")) {
    const address = parseUrl(link.getAttribute("href") ?? "", url || undefined);
    if (address && jobPath.test(address.pathname) && /\d/.test(address.href))
      paths.add(address.pathname + address.search);
  }
  return paths.size >= 8;
}
