// Addresses of the dashboard's pages, as the extension's own pages link to them. Imports nothing.

export const wishlistHref = "dashboard.html#wishlist";
export const walletHref = "dashboard.html#wallet";
export const settingsHref = "dashboard.html#settings";

/** The page of a catalog entry. */
export function entryHref(id: string): string {
  return `dashboard.html#catalog/${encodeURIComponent(id)}`;
}
