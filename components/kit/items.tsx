// A list of things on one card: each with its words and, at the end of its row, what can be done with it. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { css } from "./styles";

export function Items({ children }: { children: ComponentChildren }) {
  return <ul class="items">{children}</ul>;
}

interface ItemProps {
  children: ComponentChildren;
  /** Quiet buttons at the end of the row. */
  actions?: ComponentChildren;
  testId?: string;
}

export function Item({ children, actions, testId }: ItemProps) {
  return (
    <li class="item" data-testid={testId}>
      <div class="item-words">{children}</div>
      {actions && <div class="item-actions">{actions}</div>}
    </li>
  );
}

/** The place of an item that is being edited. */
export function ItemForm({ children }: { children: ComponentChildren }) {
  return <li class="item-form">{children}</li>;
}

css`
  .items {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }

  .items:empty {
    display: none;
  }

  .items > li + li {
    border-block-start: 1px solid var(--line);
  }

  .item {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    justify-content: space-between;
    padding: var(--space-3) var(--space-4);
  }

  .item-words {
    display: grid;
    flex: 1 1 260px;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    min-inline-size: 0;
  }

  .item-actions {
    display: flex;
    gap: var(--space-1);
    align-items: start;
    margin-inline: -6px;
  }

  .item-form {
    padding: var(--space-4);
    background: var(--wash);
  }
`;
