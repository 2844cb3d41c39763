// A part of a page: its heading, how many things it holds, and what belongs at the heading's end. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { css } from "./styles";

interface Props {
  title: string;
  /** How many things are inside, in the language's form. */
  count?: string | undefined;
  /** Buttons at the end of the heading. */
  actions?: ComponentChildren;
  /** Target of links. The heading takes the focus when one is followed. */
  id?: string;
  testId?: string;
  children: ComponentChildren;
}

export function Section({ title, count, actions, id, testId, children }: Props) {
  const titleId = useId();
  return (
    <section class="section" id={id} aria-labelledby={titleId} data-testid={testId}>
      <div class="section-head">
        <h2 id={titleId} tabIndex={id === undefined ? undefined : -1}>
          {title} {count !== undefined && <span class="soft number">{count}</span>}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

css`
  .section {
    display: grid;
    gap: var(--space-2);
    min-inline-size: 0;
  }

  .section > * {
    min-inline-size: 0;
  }

  .section-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
    justify-content: space-between;
  }

  .section h2 {
    font-size: var(--size-4);
    line-height: 1.3;
  }
`;
