// A word or two about a thing (Tag), and a thing that was picked and can be taken out again (Chip). Hold no words of their own.
import type { ComponentChildren } from "preact";
import { Button } from "./button";
import { css } from "./styles";

export function Tag({ children }: { children: ComponentChildren }) {
  return <span class="tag">{children}</span>;
}

interface ChipProps {
  children: ComponentChildren;
  /** Accessible name of the button that takes it out: it names the thing. */
  removeLabel: string;
  onRemove: () => void;
}

export function Chip({ children, removeLabel, onRemove }: ChipProps) {
  return (
    <span class="chip">
      {children}
      <Button look="quiet" icon="close" label={removeLabel} onClick={onRemove} />
    </span>
  );
}

css`
  .tag {
    display: inline-block;
    padding: 0 var(--space-2);
    border: 1px solid var(--line);
    /* Round where it is one line, a box where long words need two. */
    border-radius: var(--radius);
    color: var(--ink-soft);
    font-size: var(--size-1);
    line-height: 1.5;
  }

  .tag + .tag {
    margin-inline-start: var(--space-1);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    padding-inline-start: 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius-round);
    background: var(--wash);
  }

  .chip .button {
    border-radius: var(--radius-round);
  }
`;
