// A question that must be answered before anything happens, on the browser's own dialog element. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface Props {
  title: string;
  confirm: string;
  cancel: string;
  danger?: boolean;
  /** False while the answer may not be given yet. */
  ready?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** Opens as soon as it is rendered; Escape cancels; the browser gives the focus back when it goes. */
export function Dialog({ title, confirm, cancel, danger, ready = true, onConfirm, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onConfirm();
        }}
      >
        <h2 id={id}>{title}</h2>
        {children}
        <div class="row">
          <button type="submit" class={danger ? "button danger" : "button primary"} disabled={!ready}>
            {confirm}
          </button>
          <button type="button" class="button" onClick={onCancel}>
            {cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
