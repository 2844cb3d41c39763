// Gets at what a tab shows: asks the script that reads there, or puts one in when the user asks for it (activeTab).
import { browser } from "wxt/browser";
import { boardFor } from "../../utils/boards";
import { isJobAddress } from "../../utils/boards/shared/page";
import { plainPosting } from "../../utils/boards/shared/plain";
import { fromPages } from "../../utils/message-shapes";
import { sendToTab } from "../../utils/messages";
import type { Posting } from "../../utils/schema";
import type { View } from "../../utils/view";
import { showBadge } from "./badge";
import { boardOff } from "./boards-off";
import { forgetTab, recallTab, rememberTab } from "./memory";
import { viewOf } from "./rating";
import { visitOf } from "./visits";

const nothing: View = {
  state: "nothing",
  posting: null,
  reading: null,
  correction: null,
  original: null,
  fit: null,
  suggestions: [],
  savedId: null,
  saved: null,
  private: false,
  boardName: null,
};

/**
 * Keeps what was read in a tab and shows it on the badge; forgets the tab where it is no posting. What the user selected or pasted
 * there stays. False: the board is switched off, nothing was kept. Throws a StoreError when that cannot be known.
 */
export async function takePosting(tabId: number, posting: Posting): Promise<boolean> {
  const visit = visitOf(tabId);
  const [off, known] = await Promise.all([boardOff(posting.url), recallTab(tabId)]);
  if (known?.manual && known.posting.url === posting.url) return !off;
  // The tab has gone on meanwhile.
  if (visitOf(tabId) !== visit) return !off;
  await (off || isNothing(posting) ? forgetTab(tabId) : rememberTab(tabId, { posting, manual: false }));
  await showBadge(tabId);
  return !off;
}

/** No posting, and nothing that the user should know of it. */
function isNothing({ status, url, problems }: Posting): boolean {
  return status === "none" && (boardFor(url) ? problems.length === 0 : !problems.includes("stale-pane"));
}

/** What the script in the tab reads now; null where there is none. */
async function readAgain(tabId: number): Promise<Posting | null> {
  const answer = await sendToTab(tabId, "read-again", {}).catch(() => null);
  return fromPages["posting-read"].safeParse(answer).data ?? null;
}

/** Looks at a tab again that has loaded: what it shows now, or nothing. */
export async function lookAtTab(tabId: number): Promise<void> {
  const posting = await readAgain(tabId);
  if (posting) await takePosting(tabId, posting);
  else if (!(await recallTab(tabId))?.manual) await clearTab(tabId);
}

async function clearTab(tabId: number): Promise<void> {
  await forgetTab(tabId);
  await showBadge(tabId);
}

/** What the tab shows now: freshly read where a script of ours runs, else what the user selected or pasted. */
export async function viewOfTab(tabId: number): Promise<View> {
  const tab = await browser.tabs.get(tabId);
  const known = await recallTab(tabId);
  if (known?.manual) return viewOf(known.posting, tab.incognito, null);
  // The address is known only where the user has just called Laurel (activeTab); elsewhere the page's script tells it.
  const address = tab.url ?? known?.posting.url ?? "";
  const off = await boardOff(address);
  const posting = off ? null : await readAgain(tabId);
  const url = posting?.url ?? address;
  const board = boardFor(url);
  const found = { ...nothing, private: tab.incognito, boardName: board?.name ?? null };
  const taken = posting !== null && (await takePosting(tabId, posting));
  if (taken && !isNothing(posting)) return viewOf(posting, tab.incognito, found.boardName);
  if (!posting) await clearTab(tabId);
  if (off || (posting && !taken)) return { ...found, state: "off" };
  // A page that is loaded and has no script of ours will have none.
  const coming = taken || tab.status === "loading";
  return board && coming && isJobAddress(url) ? { ...found, state: "reading" } : found;
}

/** Reads the page in the general way. Needs the user's call (toolbar button, menu, shortcut) on that very tab. */
export async function readPageOf(tabId: number): Promise<View> {
  await clearTab(tabId);
  const { url = "" } = await browser.tabs.get(tabId);
  if (await boardOff(url)) return viewOfTab(tabId);
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["/page-reader.js"] });
  } catch {
    return { ...nothing, state: "unreachable" };
  }
  return viewOfTab(tabId);
}

/** Reads the text that the user selected. */
export async function readSelectionOf(tabId: number): Promise<View> {
  let selected: { text: string; url: string };
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => ({ text: String(getSelection() ?? ""), url: location.href }),
    });
    selected = answer?.result ?? { text: "", url: "" };
  } catch {
    return { ...nothing, state: "unreachable" };
  }
  if (selected.text.trim() === "") return viewOfTab(tabId);
  return showManual(tabId, plainPosting(selected.text, { board: "selection", url: selected.url }));
}

/** Reads pasted text as the posting of the tab. */
export function readTextOf(tabId: number, text: string): Promise<View> {
  return showManual(tabId, plainPosting(text, { board: "paste", url: "" }));
}

async function showManual(tabId: number, posting: Posting): Promise<View> {
  const tab = await browser.tabs.get(tabId);
  await rememberTab(tabId, { posting, manual: true });
  await showBadge(tabId);
  return viewOf(posting, tab.incognito, null);
}
