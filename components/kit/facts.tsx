// What is known of a thing, a name and a value a row. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { css } from "./styles";

interface Props {
  facts: readonly { id: string; label: string; value: ComponentChildren }[];
}

export function Facts({ facts }: Props) {
  return (
    <dl class="facts">
      {facts.map(({ id, label, value }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

css`
  .facts {
    border-block-start: 1px solid var(--line);
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(120px, 200px) minmax(0, 1fr);
    gap: var(--space-3);
    padding-block: 10px;
    border-block-end: 1px solid var(--line);
  }

  .facts dt {
    color: var(--ink-soft);
  }

  @media (max-width: 720px) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 2px;
    }
  }
`;
