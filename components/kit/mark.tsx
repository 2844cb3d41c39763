// The sign of a state: met, partly met, missing. Shape, colour and a hidden word, never colour alone. Holds no words of its own.
import { Icon } from "./icon";
import { css } from "./styles";

/** `label` is what a screen reader says in place of the sign. */
export function Mark({ state, label }: { state: "met" | "part" | "gap"; label: string }) {
  return (
    <span class={`mark ${state}`}>
      <Icon name={state} />
      <span class="sr">{label}</span>
    </span>
  );
}

css`
  .mark {
    display: inline-block;
  }

  .mark > .icon {
    stroke-width: 2.5;
    vertical-align: -3px;
  }

  /* Half of it is full. */
  .mark.part path {
    fill: currentColor;
  }

  .mark.met {
    color: var(--met);
  }

  .mark.part {
    color: var(--part);
  }

  .mark.gap {
    color: var(--gap);
  }
`;
