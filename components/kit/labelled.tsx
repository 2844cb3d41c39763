// What every field has around it: a label before it, a hint and what is wrong after it, tied to it for screen readers. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { css } from "./styles";

export interface LabelledProps {
  label: string;
  /** The label is read out, not seen: where the place tells the eye. */
  hideLabel?: boolean;
  /** A soft word behind the label, such as "optional". */
  note?: string | undefined;
  hint?: string | undefined;
  /** What is wrong with the value, in plain words; null when nothing is. */
  error?: string | null | undefined;
}

/** What the field's own element must carry. */
interface FieldAttributes {
  id: string;
  class: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

interface Props extends LabelledProps {
  children: (attributes: FieldAttributes) => ComponentChildren;
}

export function Labelled({ label, hideLabel = false, note, hint, error, children }: Props) {
  const id = useId();
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id} class={hideLabel ? "sr" : undefined}>
        {label} {note && <span class="field-note">({note})</span>}
      </label>
      {children({
        id,
        class: "input",
        "aria-invalid": error ? true : undefined,
        "aria-describedby": describedBy || undefined,
      })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

css`
  .field {
    display: grid;
    gap: var(--space-1);
    align-content: start;
    min-inline-size: 0;
  }

  .field > label {
    font-size: var(--size-2);
    font-weight: 600;
  }

  .field-note {
    color: var(--ink-soft);
    font-weight: 400;
  }

  .input {
    inline-size: 100%;
    min-block-size: 34px;
    padding: 5px 10px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-small);
    background: var(--card);
  }

  .input[aria-invalid="true"] {
    border-color: var(--gap);
  }

  .input:disabled {
    border-color: var(--line);
    background: none;
    color: var(--ink-soft);
  }

  .hint {
    color: var(--ink-soft);
    font-size: var(--size-1);
  }

  .error {
    color: var(--gap);
    font-size: var(--size-2);
  }

  .error::before {
    font-weight: 700;
    content: "! ";
  }
`;
