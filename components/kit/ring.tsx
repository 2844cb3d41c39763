// A number from 0 to 100 with a ring around it; a dash when there is no number. Holds no words of its own.
import { css } from "./styles";

interface Props {
  score: number | null;
  /** Hidden words before the number ("Fit") and after it ("of 100", "not rated"). */
  label: string;
  after: string;
  small?: boolean;
  testId?: string;
}

/** The ring itself is decoration: the number says it all. */
export function Ring({ score, label, after, small = false, testId }: Props) {
  return (
    <p class={small ? "ring small" : "ring"}>
      <svg viewBox="0 0 84 84" aria-hidden="true">
        <circle class="ring-track" cx="42" cy="42" r="37" pathLength={100} />
        {score !== null && score > 0 && (
          <circle class="ring-value" cx="42" cy="42" r="37" pathLength={100} stroke-dasharray={`${score} 100`} />
        )}
      </svg>
      <span class="sr">{label} </span>
      <b data-testid={testId} class={score === 100 ? "all" : undefined}>
        {score ?? "–"}
      </b>
      <span class="sr"> {after}</span>
    </p>
  );
}

css`
  .ring {
    --ring: 5.25rem;
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--ring);
    block-size: var(--ring);
  }

  .ring.small {
    --ring: 3rem;
  }

  .ring svg {
    position: absolute;
    inset: 0;
    transform: rotate(-90deg);
  }

  .ring circle {
    fill: none;
    stroke-width: 7;
  }

  .ring-track {
    stroke: var(--track);
  }

  .ring-value {
    stroke: var(--accent);
    stroke-linecap: round;
    transition: stroke-dasharray calc(2 * var(--quick)) ease-out;
  }

  .ring b {
    font-size: var(--size-6);
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  /* Three digits. */
  .ring b.all {
    font-size: calc(0.8 * var(--size-6));
  }

  .ring.small b {
    font-size: var(--size-4);
  }

  .ring.small b.all {
    font-size: var(--size-3);
  }

  @media (forced-colors: active) {
    .ring .ring-track {
      stroke: CanvasText;
      stroke-width: 1;
    }

    .ring-value {
      stroke: CanvasText;
    }
  }
`;
