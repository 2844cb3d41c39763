// Views of the same thing, one in sight: the tabs pattern of the ARIA Authoring Practices. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { moveByKey } from "./move";
import { css } from "./styles";

interface Props<Id extends string> {
  /** Accessible name of the row of tabs. */
  label: string;
  tabs: readonly { id: Id; label: string; count?: string }[];
  current: Id;
  onChange: (id: Id) => void;
  /** The panel of the current tab. */
  children: ComponentChildren;
}

/** Arrows, Home and End move and show at once; Tab goes on into the panel. */
export function Tabs<Id extends string>({ label, tabs, current, onChange, children }: Props<Id>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const handleKey = (event: KeyboardEvent): void => {
    // With another key held, an arrow is the browser's: back and forward.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = tabs.findIndex((tab) => tab.id === current);
    const next = moveByKey(event.key, "across", at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (next === null || !tab) return;
    event.preventDefault();
    onChange(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div class="tabs">
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the tabs inside take the focus */}
      <div ref={row} class="tab-row" role="tablist" aria-label={label} onKeyDown={handleKey}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.label} {tab.count !== undefined && <span class="soft number">{tab.count}</span>}
          </button>
        ))}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the pattern: a panel may hold nothing that takes the focus */}
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current}`} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}

css`
  .tabs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    min-inline-size: 0;
  }

  .tab-row {
    display: flex;
    gap: var(--space-1);
    overflow-x: auto;
    border-block-end: 1px solid var(--line);
  }

  .tab-row > button {
    min-block-size: 34px;
    padding: 5px 12px;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--ink-soft);
    white-space: nowrap;
    cursor: pointer;
  }

  .tab-row > button:hover {
    color: var(--ink);
  }

  .tab-row > button[aria-selected="true"] {
    border-block-end-color: var(--accent);
    color: var(--ink);
    font-weight: 600;
  }

  .tab-row > button:focus-visible {
    outline-offset: -2px;
  }

  /* Lines that are not there are drawn in the system's colours. */
  @media (forced-colors: active) {
    .tab-row > button {
      border-block-end-color: Canvas;
    }

    .tab-row > button[aria-selected="true"] {
      border-block-end-color: Highlight;
    }
  }
`;
