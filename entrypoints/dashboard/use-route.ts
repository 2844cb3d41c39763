// Which page the address names: #wishlist, #wallet, #catalog, #catalog/<id>, #settings. Wiring only.
import { useEffect, useState } from "preact/hooks";

export const pageNames = ["wishlist", "wallet", "catalog", "settings"] as const;
export type PageName = (typeof pageNames)[number];

export interface Route {
  page: PageName;
  /** Id of a catalog entry. */
  id: string | null;
  /** The user went here from another page, so the focus must follow. */
  moved: boolean;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(false));
  useEffect(() => {
    const stop = new AbortController();
    addEventListener("hashchange", () => setRoute(readRoute(true)), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return route;
}

/** An address that names no page shows the wishlist. */
function readRoute(moved: boolean): Route {
  const [name, id] = location.hash.slice(1).split("/");
  const page = pageNames.find((known) => known === name) ?? "wishlist";
  return { page, id: page === "catalog" && id ? decodeURIComponent(id) : null, moved };
}
