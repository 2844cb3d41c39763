// Match patterns of extensions (scheme://host/path with *) as tests of an address. Pure.
import { parseUrl } from "./page";

/** Whether the address fits the pattern as browsers read it: "*.x" is x and all below it, the path includes the query, no hash. */
export function matchesPattern(pattern: string, url: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/^\*/, "https?")
    .replace("://*\\.", "://(?:[^/?]+\\.)?")
    .replaceAll("*", ".*");
  return new RegExp(`^${source}$`).test(parseUrl(url)?.href.replace(/#.*$/, "") ?? "");
}
