// A choice of one from a list, on the browser's own select element. Holds no words of its own.
import { Labelled, type LabelledProps } from "./labelled";
import { css } from "./styles";

interface Props<Value extends string> extends LabelledProps {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  disabled?: boolean;
  testId?: string;
}

export function Select<Value extends string>({ value, options, onChange, disabled, testId, ...labels }: Props<Value>) {
  return (
    <Labelled {...labels}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          disabled={disabled}
          data-testid={testId}
          onChange={(event) => onChange(event.currentTarget.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

css`
  /* The browser adds some inside: its words begin where those of a field do. */
  select.input {
    padding-inline: 6px 4px;
    text-overflow: ellipsis;
  }

  select.input:disabled {
    opacity: 1;
  }
`;
