// Which page the address names: #wishlist, #wallet, #catalog, #catalog?q=WORDS, #catalog/ID, #settings. Wiring only.
import { useEffect, useState } from "preact/hooks";

export const pageNames = ["wishlist", "wallet", "catalog", "settings"] as const;
export type PageName = (typeof pageNames)[number];

export interface Route {
  page: PageName;
  /** Id of a catalog entry. */
  id: string | null;
  /** What is looked for in the catalog. */
  query: string;
  /** The user went here from another page, so the focus must follow. */
  moved: boolean;
  /** Id of the catalog entry that the user comes from. */
  cameFrom: string | null;
  /** Tells this visit from others of the same address. */
  visit: number;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(readRoute);
  useEffect(() => {
    const stop = new AbortController();
    const move = (): void =>
      setRoute(({ id, visit }) => ({ ...readRoute(), moved: true, cameFrom: id, visit: visit + 1 }));
    addEventListener("hashchange", move, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return route;
}

/** An address that names no page shows the wishlist. */
function readRoute(): Route {
  const [path = "", words = ""] = location.hash.slice(1).split("?");
  const [name, id] = path.split("/");
  const page = pageNames.find((known) => known === name) ?? "wishlist";
  const query = new URLSearchParams(words).get("q") ?? "";
  return {
    page,
    id: page === "catalog" && id ? decode(id) : null,
    query,
    moved: false,
    cameFrom: null,
    visit: 0,
  };
}

/** The catalog's list with what is looked for, as an address. */
export function catalogHref(query: string): string {
  return query === "" ? "#catalog" : `#catalog?${new URLSearchParams({ q: query })}`;
}

/** An address that somebody typed may be broken. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
