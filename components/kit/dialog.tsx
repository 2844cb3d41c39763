// A question that must be answered before anything happens, on the browser's own dialog element. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "./button";
import { giveFocus } from "./focus";
import { css } from "./styles";

interface Props {
  title: string;
  confirm: string;
  cancel: string;
  /** It cannot be taken back: the safe answer has the focus. */
  danger?: boolean;
  /** False while the answer may not be given yet. */
  ready?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** Opens as soon as it is rendered; Escape cancels; the focus goes back to where it was, or to the page's heading when that is gone. */
export function Dialog({ title, confirm, cancel, danger, ready = true, onConfirm, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the next key can come.
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    (
      element?.querySelector<HTMLElement>("input, select, textarea") ??
      element?.querySelector<HTMLElement>("[data-safe]")
    )?.focus();
    return () => {
      element?.close();
      // After the page has drawn what the answer changed.
      requestAnimationFrame(() => giveFocus(before));
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onConfirm();
        }}
      >
        <h2 id={id}>{title}</h2>
        <div id={`${id}-text`} class="dialog-text">
          {children}
        </div>
        <div class="row">
          <Button
            type="submit"
            look={danger ? "danger" : "primary"}
            disabled={!ready}
            data-safe={danger ? undefined : ""}
          >
            {confirm}
          </Button>
          <Button onClick={onCancel} data-safe={danger ? "" : undefined}>
            {cancel}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

css`
  .dialog {
    inline-size: min(420px, calc(100% - 32px));
    padding: var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
    color: var(--ink);
    box-shadow: var(--shadow);
  }

  .dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .dialog > form,
  .dialog-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }

  .dialog h2 {
    font-size: var(--size-4);
  }
`;
