// A place with nothing in it yet: says so and what to do next. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { Leaf } from "./leaf";
import { css } from "./styles";

export function EmptyState({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty-state" data-testid="empty">
      <Leaf size={32} />
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}

css`
  .empty-state {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
    max-inline-size: 560px;
    padding: var(--space-5);
    border-radius: var(--radius);
    background: var(--wash);
  }

  .empty-state > .leaf {
    color: var(--accent);
  }

  @media (forced-colors: active) {
    .empty-state {
      border: 1px solid CanvasText;
    }
  }
`;
