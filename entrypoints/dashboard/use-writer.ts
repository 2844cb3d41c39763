// What the dashboard writes goes through here: asked first in a private window, errors in plain words, each write with its undo. Wiring only.
import { browser } from "wxt/browser";
import type { Message } from "../../components/kit/toast";
import { useMessages } from "../shared/use-messages";
import { usePermission } from "../shared/use-permission";

export interface Writer {
  /** Runs a write; false when it was not allowed or failed, which is then said. */
  write: (work: () => Promise<void>) => Promise<boolean>;
  say: (text: string, undo?: () => Promise<unknown>) => void;
}

interface WriterState extends Writer {
  message: Message | null;
  close: () => void;
  question: preact.JSX.Element | null;
}

export function useWriter(): WriterState {
  const { message, say, close, attempt } = useMessages();
  const { mayWrite, question } = usePermission();
  const write = async (work: () => Promise<void>): Promise<boolean> =>
    (await mayWrite(browser.extension.inIncognitoContext)) && attempt(work);
  return { write, say, message, close, question };
}
