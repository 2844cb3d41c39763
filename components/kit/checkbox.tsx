// Yes or no, on the browser's own checkbox. Holds no words of its own.
import { useId } from "preact/hooks";
import { css } from "./styles";

interface Props {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

export function Checkbox({ label, hint, checked, onChange, disabled }: Props) {
  const id = useId();
  return (
    <div class="checkbox">
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint && id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hint && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}

css`
  .checkbox > label {
    display: inline-flex;
    gap: var(--space-2);
    min-block-size: 28px;
    padding-block: 4px;
    cursor: pointer;
  }

  .checkbox > label:has(:disabled) {
    color: var(--ink-soft);
    cursor: default;
  }

  /* Beside the first of several lines. */
  .checkbox input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 1px 0 3px;
    accent-color: var(--accent);
  }

  .checkbox > .hint {
    padding-inline-start: 24px;
    color: var(--ink-soft);
    font-size: var(--size-1);
  }
`;
