// Signals from 0 to 3, or unknown, side by side: never one composite number. Holds no words of its own.
import { css } from "./styles";

interface Props {
  /** Accessible name of the list. */
  label: string;
  bars: readonly {
    id: string;
    label: string;
    value: 0 | 1 | 2 | 3 | null;
    /** The value in words, for a screen reader: "2 of 3", "unknown". */
    words: string;
  }[];
}

export function EvidenceBars({ label, bars }: Props) {
  return (
    <ul class="evidence-bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id}>
          <span>{bar.label}</span>{" "}
          <span class={bar.value === null ? "evidence-bar unknown" : "evidence-bar"} title={bar.words}>
            {[1, 2, 3].map((step) => (
              <i key={step} class={bar.value !== null && bar.value >= step ? "full" : undefined} />
            ))}
            <span class="sr">{bar.words}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

css`
  .evidence-bars {
    display: grid;
    gap: var(--space-1);
    max-inline-size: 20rem;
    color: var(--ink-soft);
    font-size: var(--size-1);
  }

  .evidence-bars > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-3);
    align-items: center;
  }

  .evidence-bar {
    display: flex;
    gap: 3px;
  }

  .evidence-bar > i {
    inline-size: 22px;
    block-size: 6px;
    border-radius: 3px;
    background: var(--track);
  }

  .evidence-bar > i.full {
    background: var(--accent);
  }

  .evidence-bar.unknown > i {
    background: repeating-linear-gradient(135deg, var(--edge) 0 2px, transparent 2px 5px);
  }

  @media (forced-colors: active) {
    .evidence-bar > i {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
      background: Canvas;
    }

    .evidence-bar > i.full {
      background: CanvasText;
    }

    .evidence-bar.unknown > i {
      background: repeating-linear-gradient(135deg, CanvasText 0 1px, Canvas 1px 4px);
    }
  }
`;
