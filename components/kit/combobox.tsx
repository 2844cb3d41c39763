// A text field that offers what the typed letters may mean: the ARIA 1.2 combobox with a listbox popup. Holds no words of its own.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events --
   the pattern gives its roles to plain elements, and its keys to the field */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Labelled } from "./labelled";
import { inTopLayer, keepPlaced, placeAlong } from "./place";
import { css } from "./styles";

export interface Option {
  value: string;
  label: string;
  /** Some words at the end of the option, such as the provider, or the other name that it was found by. */
  note?: string;
}

interface Props {
  label: string;
  hint?: string;
  /** What is wrong, in plain words. */
  error?: string | null | undefined;
  /** The options for what was typed, best first. */
  search: (query: string) => Option[];
  /** An option was picked; the field is emptied for the next one. */
  onPick?: (value: string) => void;
  /** What is typed and not picked; "" once it is. */
  onTyped?: (query: string) => void;
  /** Words of the option that takes what was typed as it is; left out, only options can be picked. */
  free?: (query: string) => string;
  /** Said when letters were typed and nothing was found. */
  none?: string;
  /** Makes the field hold a text of the form, as any field does: options only help to type it. */
  text?: string;
  onText?: (text: string) => void;
}

/** Arrow keys move through the options, Enter picks, Escape closes. */
export function Combobox({ label, hint, error, search, onPick, onTyped, free, none, text, onText }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [own, setOwn] = useState("");
  const [typed, setTyped] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const holdsText = text !== undefined;
  const query = text ?? own;
  const setQuery = (words: string): void => {
    if (holdsText) return onText?.(words);
    setOwn(words);
    onTyped?.(words);
  };
  const found = open || typed ? offered(query, search, free) : [];
  const options = open ? found : [];
  const shown = options.length > 0;
  // It stays when the field is left: a line that went then would pull the button that is being pressed away from under the mouse.
  const nothing = typed && found.length === 0 && query.trim() !== "" ? none : undefined;
  useLayoutEffect(() => {
    const [beside, over] = [field.current, list.current];
    return shown && beside && over ? keepPlaced(over, () => placeAlong(beside, over)) : undefined;
  }, [shown, options.length]);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: "nearest" });
  }, [active]);

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (option: Option): void => {
    setQuery(holdsText ? option.value : "");
    setTyped(false);
    close();
    onPick?.(option.value);
  };

  const handleKey = (event: KeyboardEvent): void => {
    // While letters are still put together by an input method, the keys are its own.
    if (event.isComposing) return;
    if (event.altKey && event.key === "ArrowUp") close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!shown) return setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((now) => (now < 0 && step < 0 ? options.length - 1 : (now + step + options.length) % options.length));
    } else if (event.key === "Enter") {
      // In a field that holds text, half a word means the first option that it begins ("power b": Power BI).
      const begun =
        options[0]?.label.toLowerCase().startsWith(query.trim().toLowerCase()) && options[0].value !== query;
      const option = options[holdsText && !begun ? active : Math.max(active, 0)];
      // What is typed here but not picked yet must not send the form around it.
      if (option || (!holdsText && query.trim() !== "")) event.preventDefault();
      if (option) pick(option);
      else close();
    } else if (event.key === "Escape" && (shown || (!holdsText && query !== ""))) {
      // Only this field takes the key: a form or dialog around it stays open.
      event.preventDefault();
      event.stopPropagation();
      if (!shown) setQuery("");
      close();
    }
  };

  return (
    <Labelled label={label} hint={hint} error={error}>
      {(attributes) => (
        <div class="combobox">
          <input
            {...attributes}
            ref={field}
            type="text"
            role="combobox"
            autocomplete="off"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={`${attributes.id}-list`}
            aria-activedescendant={shown && active >= 0 ? `${attributes.id}-${active}` : undefined}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setTyped(true);
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={handleKey}
            onBlur={close}
          />
          <ul
            ref={list}
            id={`${attributes.id}-list`}
            role="listbox"
            aria-label={label}
            hidden={!shown}
            popover={inTopLayer}
            // The field keeps the focus, so that a press on an option or the scroll bar is not first a blur.
            onMouseDown={(event) => event.preventDefault()}
          >
            {options.map((option, at) => (
              <li
                key={option.value}
                id={`${attributes.id}-${at}`}
                role="option"
                aria-selected={at === active}
                onClick={() => pick(option)}
              >
                <span>{option.label}</span>
                {option.note && <span class="combobox-note">{option.note}</span>}
              </li>
            ))}
          </ul>
          <p class="combobox-none soft small" role="status">
            {nothing}
          </p>
        </div>
      )}
    </Labelled>
  );
}

function offered(query: string, search: Props["search"], free: Props["free"]): Option[] {
  const typed = query.trim();
  const found = search(typed);
  if (!free || typed === "" || found.some((option) => option.label.toLowerCase() === typed.toLowerCase())) return found;
  return [...found, { value: typed, label: free(typed) }];
}

css`
  .combobox > ul {
    position: fixed;
    inset: auto;
    overflow-y: auto;
    margin: 0;
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: var(--radius-small);
    background: var(--card);
    color: var(--ink);
    box-shadow: var(--shadow);
  }

  .combobox li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
    justify-content: space-between;
    min-block-size: 32px;
    padding: 5px 10px;
    cursor: pointer;
  }

  .combobox li:hover {
    background: var(--wash);
  }

  .combobox li[aria-selected="true"] {
    background: var(--wash);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .combobox li > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .combobox-note {
    color: var(--ink-soft);
    font-size: var(--size-2);
  }

  .combobox-none:not(:empty) {
    padding-block-start: var(--space-1);
  }
`;
