// A text field that offers what the typed letters may mean: the ARIA 1.2 combobox with a listbox popup. Holds no words of its own.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events --
   the pattern gives its roles to plain elements, and its keys to the field */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Labelled } from "./labelled";
import { css } from "./styles";

export interface Option {
  value: string;
  label: string;
  /** A word or two at the end of the option, such as the provider. */
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
  /** Words of the option that takes what was typed as it is; left out, only options can be picked. */
  free?: (query: string) => string;
  /** Said when letters were typed and nothing was found. */
  none?: string;
  /** Makes the field hold a text of the form, as any field does: options only help to type it. */
  text?: string;
  onText?: (text: string) => void;
}

/** Arrow keys move through the options, Enter picks, Escape closes. */
export function Combobox({ label, hint, error, search, onPick, free, none, text, onText }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [own, setOwn] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const holdsText = text !== undefined;
  const query = text ?? own;
  const setQuery = holdsText ? (onText ?? (() => {})) : setOwn;
  const options = open ? offered(query, search, free) : [];
  const shown = options.length > 0;
  const nothing = open && !shown && query.trim() !== "" ? none : undefined;
  useLayoutEffect(() => {
    if (shown && list.current) turn(list.current);
  }, [shown, options.length]);

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (option: Option): void => {
    setQuery(holdsText ? option.value : "");
    close();
    onPick?.(option.value);
  };

  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
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
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={handleKey}
            onBlur={close}
          />
          <ul ref={list} id={`${attributes.id}-list`} role="listbox" aria-label={label} hidden={!shown}>
            {options.map((option, at) => (
              <li
                key={option.value}
                id={`${attributes.id}-${at}`}
                role="option"
                aria-selected={at === active}
                // The field keeps the focus, so that a press is not first a blur.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => pick(option)}
              >
                <span>{option.label}</span>
                {option.note && <span class="soft small">{option.note}</span>}
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

/** Opens the list upward where there is more room above the field than below it. */
function turn(list: HTMLElement): void {
  list.classList.remove("up");
  const { top, bottom, height } = list.getBoundingClientRect();
  const room = document.documentElement.clientHeight;
  list.classList.toggle("up", bottom > room && top - height > 0);
}

function offered(query: string, search: Props["search"], free: Props["free"]): Option[] {
  const typed = query.trim();
  const found = search(typed);
  if (!free || typed === "" || found.some((option) => option.label.toLowerCase() === typed.toLowerCase())) return found;
  return [...found, { value: typed, label: free(typed) }];
}

css`
  .combobox {
    position: relative;
  }

  .combobox > ul {
    position: absolute;
    z-index: 2;
    inset-block-start: 100%;
    inset-inline: 0;
    max-block-size: 264px;
    overflow-y: auto;
    margin-block: 2px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-small);
    background: var(--card);
    box-shadow: var(--shadow);
  }

  .combobox > ul.up {
    inset-block: auto 100%;
  }

  .combobox li {
    display: flex;
    gap: var(--space-3);
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

  .combobox-none:not(:empty) {
    padding-block-start: var(--space-1);
  }
`;
