// Shares of a whole as one bar: filled, hatched, soft, and the rest. Holds no words of its own.
import { css } from "./styles";

interface Props {
  /** Shares of 100, in order; what they leave is the empty rest. part is hatched, so that it differs without colour. */
  parts: readonly { look: "met" | "part" | "soft"; share: number }[];
  /** What a screen reader says; left out where words beside the bar say it already. */
  label?: string;
}

export function Bar({ parts, label }: Props) {
  const rest = 100 - parts.reduce((sum, { share }) => sum + share, 0);
  return (
    <div class="bar" {...(label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label })}>
      {parts
        .filter(({ share }) => share > 0)
        .map(({ look, share }) => (
          <span key={look} class={look} style={{ flexGrow: share }} />
        ))}
      {rest > 0 && <span style={{ flexGrow: rest }} />}
    </div>
  );
}

css`
  .bar {
    display: flex;
    gap: 2px;
    inline-size: 100%;
    block-size: 6px;
  }

  .bar > span {
    border-radius: 3px;
    background: var(--track);
  }

  .bar > .met {
    background: var(--met);
  }

  .bar > .part {
    background: repeating-linear-gradient(135deg, var(--part) 0 3px, transparent 3px 5px);
  }

  .bar > .soft {
    background: color-mix(in srgb, var(--met) 45%, var(--card));
  }

  @media (forced-colors: active) {
    .bar > span {
      border: 1px solid CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }

    .bar > .met {
      background: CanvasText;
    }

    .bar > .part,
    .bar > .soft {
      background: repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 5px);
    }
  }
`;
