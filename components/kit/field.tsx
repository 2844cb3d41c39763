// Labelled fields: text, choice of one from a list, radio buttons. Hold no words of their own but "optional".
import { useId } from "preact/hooks";
import { t } from "../../utils/text";

interface Labelled {
  label: string;
  hint?: string | undefined;
  /** What is wrong with the value, in plain words; null when nothing is. */
  error?: string | null | undefined;
  optional?: boolean;
}

interface TextFieldProps extends Labelled {
  value: string;
  onChange: (value: string) => void;
  inputMode?: "text" | "decimal" | "url" | "search";
  placeholder?: string;
  rows?: number;
}

/** One line of text, or several when `rows` is given. */
export function TextField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  inputMode,
  placeholder,
  rows,
}: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    class: "input",
    value,
    ...(placeholder && { placeholder }),
    "aria-invalid": Boolean(error),
    "aria-describedby": describedBy(id, hint, error),
  };
  return (
    <div class="field">
      <Label id={id} label={label} optional={optional ?? false} />
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          {...(inputMode && { inputMode })}
          autocomplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      <Remarks id={id} hint={hint} error={error} />
    </div>
  );
}

interface SelectFieldProps<Value extends string> extends Labelled {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** A choice of one from a list. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, error, optional, value, options, onChange } = props;
  const id = useId();
  return (
    <div class="field">
      <Label id={id} label={label} optional={optional ?? false} />
      <select
        id={id}
        class="input"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Remarks id={id} hint={hint} error={error} />
    </div>
  );
}

interface ChoicesProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** A choice of one among few, all in sight. */
export function Choices<Value extends string>({ label, value, options, onChange }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice">
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

function Label({ id, label, optional }: { id: string; label: string; optional: boolean }) {
  return (
    <label for={id}>
      {label} {optional && <span class="optional">({t("field_optional")})</span>}
    </label>
  );
}

function Remarks({ id, hint, error }: { id: string; hint?: string | undefined; error?: string | null | undefined }) {
  return (
    <>
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
    </>
  );
}

function describedBy(id: string, hint: string | undefined, error: string | null | undefined): string | undefined {
  return [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
}
