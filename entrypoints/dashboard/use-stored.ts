// Something stored, kept up to date while the page is open, whoever changes it. Wiring only.
import { useCallback, useEffect, useState } from "preact/hooks";
import { type Change, onChange } from "../../utils/store";
import { wordsOf } from "../shared/keep";

export interface Stored<Value> {
  /** Null until it is read. */
  value: Value | null;
  /** Plain words for why it could not be read. */
  problem: string | null;
  reload: () => void;
}

/** `read` must be the same function on every call; `concern` says which change it depends on. */
export function useStored<Value>(read: () => Promise<Value>, concern: Change): Stored<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const reload = useCallback(() => {
    read().then(
      (now) => {
        setValue(() => now);
        setProblem(null);
      },
      (error: unknown) => setProblem(wordsOf(error)),
    );
  }, [read]);

  useEffect(() => {
    reload();
    const stop = new AbortController();
    onChange((what) => (what === concern || what === "everything") && reload(), stop.signal);
    return () => stop.abort();
  }, [reload, concern]);

  return { value, problem, reload };
}
