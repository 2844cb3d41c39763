// Something folded away behind its title, on the browser's own details element. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { Icon } from "./icon";
import { css } from "./styles";

interface Props {
  title: ComponentChildren;
  /** How many things are inside, in the language's form. */
  count?: string | undefined;
  /** heading: as large as a section's heading · small: a line among others. */
  look?: "heading" | "small";
  open?: boolean;
  onToggle?: (open: boolean) => void;
  testId?: string;
  children: ComponentChildren;
}

export function Disclosure({ title, count, look = "heading", open, onToggle, testId, children }: Props) {
  return (
    <details
      class={`disclosure ${look}`}
      open={open}
      data-testid={testId}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <Icon name="right" size={14} />
        <span>{title}</span>
        {count !== undefined && <span class="soft number"> {count}</span>}
      </summary>
      <div class="disclosed">{children}</div>
    </details>
  );
}

css`
  .disclosure > summary {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: 28px;
    list-style: none;
    cursor: pointer;
  }

  .disclosure > summary::-webkit-details-marker {
    display: none;
  }

  .disclosure > summary > .icon {
    color: var(--ink-soft);
    transition: rotate var(--quick);
  }

  .disclosure[open] > summary > .icon {
    rotate: 90deg;
  }

  .disclosure.heading > summary {
    font-size: var(--size-2);
    font-weight: var(--bold);
  }

  .disclosure.heading > summary > .number {
    margin-inline-start: auto;
    font-weight: var(--bold);
  }

  .disclosure.small > summary {
    min-block-size: var(--target);
    color: var(--ink-soft);
    font-size: var(--size-1);
  }

  .disclosed {
    display: grid;
    gap: var(--space-2);
  }
`;
