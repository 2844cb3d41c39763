// What the background knows of the tab's posting: asks for it, waits while the page is being read, asks again when something changed.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Ask } from "../../components/posting/panel";
import { panelFor, type Asked, type PanelKind } from "../../components/posting/state";
import { send } from "../../utils/messages";
import type { View } from "../../utils/schema";
import { onChange } from "../../utils/store";

/** Milliseconds between two looks at a page that is still being read, and how many looks until the popup offers other ways. */
const wait = 400;
const patience = 20;

interface ViewState {
  view: View | null;
  /** What to show in place of a posting; null when there is one. */
  panel: PanelKind | null;
  busy: boolean;
  ask: (ask: Ask) => Promise<void>;
  /** Asks the same again; resolves with the new view, null when there was no answer. */
  again: () => Promise<View | null>;
}

export function useView(tabId: number | null): ViewState {
  const [view, setView] = useState<View | null>(null);
  const [asked, setAsked] = useState<Asked>("tab");
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [looks, setLooks] = useState(0);
  const question = useRef<() => Promise<View>>(() => lookAt(tabId));
  const turn = useRef(0);

  const again = useCallback(async (): Promise<View | null> => {
    const mine = ++turn.current;
    try {
      const answer = await question.current();
      if (mine === turn.current) {
        setView(answer);
        setFailed(false);
      }
      return answer;
    } catch {
      if (mine === turn.current) setFailed(true);
      return null;
    }
  }, []);

  const ask = async (request: Ask): Promise<void> => {
    question.current = () =>
      request.way === "text" ? send("read-text", { text: request.text }) : readTab(request.way, tabId);
    setAsked(request.way);
    setLooks(0);
    setBusy(true);
    await again();
    setBusy(false);
  };

  useEffect(() => {
    void again();
    const stop = new AbortController();
    onChange(() => void again(), stop.signal);
    return () => stop.abort();
  }, [again]);

  const reading = view?.state === "reading" && !failed;
  useEffect(() => {
    if (!reading || looks >= patience) return undefined;
    const timer = setTimeout(() => void again().finally(() => setLooks(looks + 1)), wait);
    return () => clearTimeout(timer);
  }, [reading, looks, again]);

  const panel = panelNow(view, failed, asked, looks);
  return { view, panel, busy, ask, again };
}

function panelNow(view: View | null, failed: boolean, asked: Asked, looks: number): PanelKind | null {
  if (failed) return "error";
  if (!view) return "reading";
  const panel = panelFor(view, asked);
  return panel === "reading" && looks >= patience ? "slow" : panel;
}

/** Without a tab there is no page to read; pasted text is left. */
async function lookAt(tabId: number | null): Promise<View> {
  if (tabId !== null) return send("view", { tabId });
  const nothing = { posting: null, reading: null, fit: null, suggestions: [], savedId: null, saved: null };
  return { ...nothing, state: "unreachable", private: false, boardName: null };
}

function readTab(way: "page" | "selection", tabId: number | null): Promise<View> {
  if (tabId === null) return lookAt(tabId);
  return way === "page" ? send("read-page", { tabId }) : send("read-selection", { tabId });
}
