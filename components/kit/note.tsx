// Something to know before going on, set apart from the text around it. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { css } from "./styles";

interface Props {
  /** alert: read out at once, for what has just gone wrong. */
  role?: "alert" | "status";
  testId?: string;
  children: ComponentChildren;
}

export function Note({ role, testId, children }: Props) {
  return (
    <div class="note" role={role} data-testid={testId}>
      {children}
    </div>
  );
}

css`
  .note {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--part);
    border-radius: var(--radius-small);
    background: var(--warm);
    font-size: var(--size-2);
  }
`;
