// Something did not work: what, what is known of it, what to do next. Read out at once. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { Icon } from "./icon";
import { css } from "./styles";

interface Props {
  title: string;
  /** What is known of it, in plain words. */
  detail?: string | null;
  /** What to do next. */
  children: ComponentChildren;
}

export function ErrorState({ title, detail, children }: Props) {
  return (
    <div class="error-state" role="alert">
      <p class="error-title">
        <Icon name="warning" /> <b>{title}</b>
      </p>
      {detail && <p>{detail}</p>}
      {children}
    </div>
  );
}

css`
  .error-state {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
    max-inline-size: 560px;
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--gap);
    border-radius: var(--radius);
    background: var(--card);
  }

  .error-title {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-2);
    align-items: center;
    color: var(--gap);
  }
`;
