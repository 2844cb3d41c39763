// A choice of one among few, all in sight, as radio buttons. Holds no words of its own.
import { useId } from "preact/hooks";
import { css } from "./styles";

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

export function Choices<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }

  .choices > legend {
    margin-block-end: 2px;
    font-size: var(--size-2);
    font-weight: 600;
  }

  .choices > label {
    display: inline-flex;
    gap: 6px;
    min-block-size: 28px;
    padding-block: 4px;
    cursor: pointer;
  }

  /* Beside the first of several lines. */
  .choices input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 1px 0 3px;
    accent-color: var(--accent);
  }
`;
