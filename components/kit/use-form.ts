// The state of a form: its values, what is wrong with them, and when they may be sent. Knows no store and no words.
import { useRef, useState } from "preact/hooks";

/** What is wrong, by field, in plain words; null or absent when nothing is. */
export type Problems<Values> = { [Field in keyof Values]?: string | null };

interface Form<Values> {
  values: Values;
  /** Shown only after the first try to send, then kept up to date. */
  problems: Problems<Values>;
  busy: boolean;
  set: (change: Partial<Values>) => void;
  submit: (event: Event) => void;
  /** Goes on the form element, so that the first wrong field gets the focus. */
  formRef: { current: HTMLFormElement | null };
}

/** `send` gets the values when `check` finds nothing wrong; the form is busy until it settles. */
export function useForm<Values>(
  initial: Values,
  check: (values: Values) => Problems<Values>,
  send: (values: Values) => Promise<void> | void,
): Form<Values> {
  const [values, setValues] = useState(initial);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);

  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    if (Object.values(check(values)).some(Boolean)) {
      setTried(true);
      requestAnimationFrame(() => formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setBusy(true);
    void Promise.resolve(send(values)).finally(() => setBusy(false));
  };

  return {
    values,
    problems: tried ? check(values) : {},
    busy,
    set: (change) => setValues((now) => ({ ...now, ...change })),
    submit,
    formRef,
  };
}
