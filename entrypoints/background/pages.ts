// Gets at what a tab shows: asks the script that reads there, or puts one in when the user asks for it (activeTab).
import { browser } from "wxt/browser";
import { boardFor } from "../../utils/boards";
import { plainPosting } from "../../utils/boards/shared/plain";
import { sendToTab } from "../../utils/messages";
import type { Posting } from "../../utils/schema";
import type { View } from "../../utils/view";
import { readSettings } from "../../utils/store";
import { recallTab, rememberTab, forgetTab } from "./memory";
import { showBadge, viewOf } from "./rating";

const nothing: View = {
  state: "nothing",
  posting: null,
  reading: null,
  fit: null,
  suggestions: [],
  savedId: null,
  saved: null,
  private: false,
  boardName: null,
};

/** What the tab shows now: freshly read where a script of ours runs, else what was read at the user's wish. */
export async function viewOfTab(tabId: number): Promise<View> {
  const tab = await browser.tabs.get(tabId);
  const isPrivate = tab.incognito;
  const known = await recallTab(tabId);
  if (known?.manual && known.posting.board !== "page") return viewOf(known.posting, isPrivate, null);
  const posting = await sendToTab(tabId, "read-again", {}).catch(() => null);
  if (posting) {
    const name = boardFor(posting.url)?.name ?? null;
    if (posting.status === "none" && name === null) return { ...nothing, private: isPrivate };
    if (posting.status === "none" && posting.problems.length === 0)
      return { ...nothing, state: "nothing", private: isPrivate, boardName: name };
    await rememberTab(tabId, { posting, manual: known?.manual ?? false, private: isPrivate });
    return viewOf(posting, isPrivate, name);
  }
  await forgetTab(tabId);
  // The address is known only where the user has just called Laurel (activeTab); elsewhere nothing can be said of the page.
  const board = tab.url ? boardFor(tab.url) : undefined;
  const { boardsOff } = await readSettings();
  if (board && boardsOff.includes(board.id))
    return { ...nothing, state: "off", private: isPrivate, boardName: board.name };
  return { ...nothing, private: isPrivate, boardName: board?.name ?? null };
}

/** Reads the page in the general way. Needs the user's call (toolbar button, menu, shortcut) on that very tab. */
export async function readPageOf(tabId: number): Promise<View> {
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
  await rememberTab(tabId, { posting, manual: true, private: tab.incognito });
  await showBadge(tabId, posting);
  return viewOf(posting, tab.incognito, null);
}
