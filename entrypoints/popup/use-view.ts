// What the background knows of the tab's posting: asks for it, waits while the page is being read, asks again when something changed.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Ask } from "../../components/posting/panel";
import { panelFor, type Asked, type PanelKind } from "../../components/posting/state";
import { send } from "../../utils/messages";
import type { View } from "../../utils/view";
import { onChange } from "../../utils/store";
import { wordsOfAnswer } from "../shared/keep";

/** Milliseconds between two looks at a page that is still being read, and how many looks until the popup offers other ways. */
const wait = 400;
const patience = 20;

interface ViewState {
  view: View | null;
  /** What to show in place of a posting; null when there is one. */
  panel: PanelKind | null;
  /** Plain words for what went wrong, where they are known. */
  failure: string | null;
  busy: boolean;
  ask: (ask: Ask) => Promise<View | null>;
  /** Asks the same again; resolves with the new view, null when there was no answer. */
  again: () => Promise<View | null>;
}

export function useView(tabId: number): ViewState {
  const [view, setView] = useState<View | null>(null);
  const [asked, setAsked] = useState<Asked>("tab");
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [looks, setLooks] = useState(0);
  const questionRef = useRef<() => Promise<View>>(() => send("view", { tabId }));
  const turnRef = useRef(0);

  const again = useCallback(async (): Promise<View | null> => {
    const mine = ++turnRef.current;
    try {
      const answer = await questionRef.current();
      // An answer that a later one has overtaken is dropped.
      if (mine === turnRef.current) {
        setView(answer);
        setError(null);
      }
      return answer;
    } catch (problem) {
      if (mine === turnRef.current) setError(problem);
      return null;
    }
  }, []);

  const ask = async (request: Ask): Promise<View | null> => {
    questionRef.current = () => put(request, tabId);
    setAsked(request.way);
    setLooks(0);
    setBusy(true);
    const answer = await again();
    setBusy(false);
    return answer;
  };

  useEffect(() => {
    void again();
    const stop = new AbortController();
    onChange(() => void again(), stop.signal);
    return () => stop.abort();
  }, [again]);

  const panel = error === null ? panelNow(view, asked, looks) : "error";
  // Between two jobs, or without its text yet, a page is soon more than it was.
  const waiting = view !== null && (panel === "reading" || panel === "stale" || panel === "no_text");
  useEffect(() => {
    if (!waiting || looks >= patience) return undefined;
    const timer = setTimeout(() => void again().finally(() => setLooks(looks + 1)), wait);
    return () => clearTimeout(timer);
  }, [waiting, looks, again]);

  return { view, panel, failure: wordsOfAnswer(error), busy, ask, again };
}

function panelNow(view: View | null, asked: Asked, looks: number): PanelKind | null {
  const panel = view ? panelFor(view, asked) : "reading";
  return panel === "reading" && looks >= patience ? "slow" : panel;
}

function put(request: Ask, tabId: number): Promise<View> {
  switch (request.way) {
    case "page":
      return send("read-page", { tabId });
    case "selection":
      return send("read-selection", { tabId });
    default:
      return send("read-text", { tabId, text: request.text });
  }
}
