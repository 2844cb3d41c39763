// A field for one line of text, or for several. Holds no words of its own.
import { Labelled, type LabelledProps } from "./labelled";
import { css } from "./styles";

interface Props extends LabelledProps {
  value: string;
  onChange: (value: string) => void;
  inputMode?: "text" | "decimal" | "url" | "search";
  placeholder?: string;
  /** Lines to see at once; left out, the field takes one line. */
  rows?: number;
}

export function TextField({ value, onChange, inputMode, placeholder, rows, ...labels }: Props) {
  return (
    <Labelled {...labels}>
      {(attributes) => {
        const shared = { ...attributes, value, ...(placeholder && { placeholder }) };
        return rows ? (
          <textarea {...shared} rows={rows} onInput={(event) => onChange(event.currentTarget.value)} />
        ) : (
          <input
            {...shared}
            type="text"
            {...(inputMode && { inputMode })}
            autocomplete="off"
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        );
      }}
    </Labelled>
  );
}

css`
  textarea.input {
    min-block-size: 120px;
    resize: vertical;
  }
`;
