// What has just happened, for the toast; and writes whose errors are said there.
import { useCallback, useState } from "preact/hooks";
import type { Message } from "../../components/kit/toast";
import { t } from "../../utils/text";
import { wordsOf } from "./keep";

interface Messages {
  message: Message | null;
  /** `undo` may resolve with its own words for having been taken back; it may fail as every write may, which is said in the same place. */
  say: (text: string, undo?: () => Promise<unknown>) => void;
  close: () => void;
  /** Runs a write; false when it failed, which is then said in plain words. */
  attempt: (work: () => Promise<void>) => Promise<boolean>;
}

export function useMessages(): Messages {
  const [message, setMessage] = useState<Message | null>(null);

  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      setMessage({ text: wordsOf(error), undo: null, wrong: true });
      return false;
    }
  };

  const takeBack = (undo: () => Promise<unknown>): Promise<boolean> =>
    attempt(async () => {
      const words = await undo();
      setMessage({ text: typeof words === "string" ? words : t("undone"), undo: null });
    });

  return {
    message,
    say: (text, undo) => setMessage({ text, undo: undo ? () => void takeBack(undo) : null }),
    close: useCallback(() => setMessage(null), []),
    attempt,
  };
}
