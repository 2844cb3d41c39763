// The stable key of a posting, under which the wishlist keeps it. Pure; imports types only.
import type { Posting } from "../../schema";
import { parseUrl } from "./page";

/** Only names that are known to track: a name dropped in error would make two postings one. */
const tracking =
  /^(?:utm_.*|mtm_.*|_hs.*|mc_[ce]id|[a-z]*clid|ref|ref_?id|trk|tracking_?id|gh_src|lever-(?:source|origin).*|ebp|alternatechannel)$/i;

/**
 * The same for the same posting, whatever link led to it: board and job id; else the address without its tracking parts and
 * without its hash (unless the hash is a route: "#/jobs/7"); for pasted or selected text, the text. At most 100 characters.
 */
export function key(posting: Pick<Posting, "board" | "jobId" | "url" | "text">): string {
  const { board, jobId, url, text } = posting;
  if (jobId !== null) return shorten(`${board}:${jobId}`);
  const address = board === "paste" || board === "selection" ? null : parseUrl(url);
  if (!address) return `${board}:${hash(text || url)}`;
  const kept = [...address.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  const route = /^#!?\//.test(address.hash) ? address.hash : "";
  const path = address.pathname.replace(/(.)\/$/, "$1");
  return shorten(`${address.host}${path}${query && `?${query}`}${route}`);
}

const shorten = (name: string): string => (name.length <= 100 ? name : `${name.slice(0, 80)}~${hash(name)}`);

/** 64 bits of a text: FNV-1a (32 bits) read forwards and backwards. */
function hash(text: string): string {
  let [forwards, backwards] = [0x811c9dc5, 0x811c9dc5];
  for (let at = 0; at < text.length; at++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return (forwards >>> 0).toString(36) + (backwards >>> 0).toString(36);
}
