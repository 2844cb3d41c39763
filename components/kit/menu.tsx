// A button with further actions behind it: the menu button pattern of the ARIA Authoring Practices. Holds no words of its own.
/* oxlint-disable jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events -- the pattern gives the keys to the list */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "./button";
import { Icon, type IconName } from "./icon";
import { moveByKey } from "./move";
import { inTopLayer, keepPlaced, placeBeside } from "./place";
import { css } from "./styles";

export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName;
  danger?: boolean;
  onPick: () => void;
}

interface Props {
  /** Accessible name of the list, and of the button: there behind its words, if it has some. */
  label: string;
  items: readonly MenuItem[];
  icon?: IconName;
  /** Visible words of the button, in place of its icon alone. */
  words?: ComponentChildren;
  testId?: string;
}

/** Enter, Space and the arrows open it; arrows, Home, End and letters move; Escape and Tab close; the focus returns to the button. */
export function Menu({ label, items, icon = "more", words, testId }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState<number | null>(null);
  const open = active !== null;
  const letters = useRef({ typed: "", at: 0 });

  // Before the next key can come.
  useLayoutEffect(() => {
    const element = list.current;
    if (!open || !element) return undefined;
    const hide = keepPlaced(element, () => {
      if (button.current) placeBeside(button.current, element);
    });
    const stop = new AbortController();
    const outside = ({ target }: Event): void => {
      const inside = target instanceof Node && (element.contains(target) || button.current?.contains(target));
      if (!inside) setActive(null);
    };
    document.addEventListener("pointerdown", outside, { signal: stop.signal });
    return () => {
      stop.abort();
      hide();
    };
  }, [open]);

  useLayoutEffect(() => {
    if (active !== null) list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]')[active]?.focus();
  }, [active]);

  const close = (): void => {
    setActive(null);
    button.current?.focus();
  };
  const pick = (item: MenuItem | undefined): void => {
    close();
    item?.onPick();
  };

  const openByKey = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setActive(event.key === "ArrowDown" ? 0 : items.length - 1);
  };
  const handleKey = (event: KeyboardEvent): void => {
    // With another key held, it is the browser's.
    if (active === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Tab") return setActive(null);
    const next = moveByKey(event.key, "down", active, items.length);
    if (next !== null) setActive(next);
    else if (event.key === "Enter" || event.key === " ") pick(items[active]);
    else if (event.key === "Escape") close();
    else if (event.key.length === 1) setActive(byLetters(letters.current, event, active, items));
    else return;
    // In a popup of the browser, Escape would close the whole popup.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <Button
        ref={button}
        look={words === undefined ? "quiet" : "plain"}
        {...(words === undefined && { label, icon })}
        {...(words !== undefined && { about: label })}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-testid={testId}
        onClick={() => setActive(open ? null : 0)}
        onKeyDown={openByKey}
      >
        {words}
        {words !== undefined && <Icon name="down" size={14} />}
      </Button>
      {open && (
        <ul ref={list} id={id} class="menu" role="menu" aria-label={label} popover={inTopLayer} onKeyDown={handleKey}>
          {items.map((item, at) => (
            <li
              key={item.id}
              role="menuitem"
              class={item.danger ? "danger" : undefined}
              tabIndex={at === active ? 0 : -1}
              onClick={() => pick(item)}
              onPointerMove={() => setActive(at)}
            >
              {item.icon && <Icon name={item.icon} />}
              {item.label}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The next item that begins with what was typed; letters within half a second belong together. */
function byLetters(
  memory: { typed: string; at: number },
  { key, timeStamp }: KeyboardEvent,
  active: number,
  items: readonly MenuItem[],
): number {
  memory.typed = timeStamp - memory.at < 500 ? memory.typed + key.toLowerCase() : key.toLowerCase();
  memory.at = timeStamp;
  // One letter goes on to the next item, several stay with the item that they fit.
  const first = memory.typed.length > 1 ? active : active + 1;
  const order = items.map((_, step) => (first + step) % items.length);
  return order.find((at) => items[at]?.label.toLowerCase().startsWith(memory.typed)) ?? active;
}

css`
  .menu {
    position: fixed;
    inset: auto;
    min-inline-size: 180px;
    max-inline-size: min(320px, calc(100vw - 16px));
    max-block-size: calc(100vh - 16px);
    overflow-y: auto;
    margin: 0;
    padding: var(--space-1);
    border: 1px solid var(--edge);
    border-radius: var(--radius-small);
    background: var(--card);
    color: var(--ink);
    box-shadow: var(--shadow);
  }

  .menu > li {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    min-block-size: 32px;
    padding: 5px 10px;
    border-radius: var(--radius-small);
    cursor: pointer;
  }

  .menu > li:focus {
    background: var(--wash);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .menu > li.danger {
    color: var(--gap);
  }
`;
