// Long work, with or without an end in sight, on the browser's own progress element. Holds no words of its own.
import { useId } from "preact/hooks";
import { css } from "./styles";

interface Props {
  /** What is going on. */
  label: string;
  /** The label is read out, not seen. */
  hideLabel?: boolean;
  /** Part that is done, from 0 to 1; left out where no end is in sight. */
  value?: number;
}

export function Progress({ label, hideLabel = false, value }: Props) {
  const id = useId();
  return (
    <div class="progress">
      <label for={id} class={hideLabel ? "sr" : "small soft"}>
        {label}
      </label>
      <progress id={id} max={1} value={value} />
    </div>
  );
}

css`
  .progress {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
    inline-size: 100%;
  }

  .progress > progress {
    inline-size: 100%;
    block-size: 4px;
    overflow: hidden;
    border: 0;
    border-radius: var(--radius-round);
    background: var(--track);
    appearance: none;
  }

  .progress > progress::-webkit-progress-bar {
    background: none;
  }

  .progress > progress::-webkit-progress-value {
    border-radius: inherit;
    background: var(--accent);
  }

  .progress > progress::-moz-progress-bar {
    border-radius: inherit;
    background: var(--accent);
  }

  .progress > progress:indeterminate {
    background: linear-gradient(90deg, transparent, var(--accent), transparent) 0 / 40% 100% no-repeat var(--track);
  }

  .progress > progress:indeterminate::-moz-progress-bar {
    background: none;
  }

  @media (prefers-reduced-motion: no-preference) {
    .progress > progress:indeterminate {
      animation: pass 1.6s ease-in-out infinite alternate;
    }
  }

  @keyframes pass {
    to {
      background-position-x: 100%;
    }
  }

  @media (forced-colors: active) {
    .progress > progress {
      --accent: Highlight;
      --track: Canvas;

      border: 1px solid CanvasText;
      block-size: 8px;
      forced-color-adjust: none;
    }
  }
`;
