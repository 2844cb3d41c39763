// Gallery: the score.
import { Ring } from "../../../components/kit/ring";
import type { States } from "../entry";

const ring = (score: number | null, small = false) => (
  <Ring score={score} label="Fit" after={score === null ? "not rated" : "of 100"} small={small} />
);

export const states: States = {
  usual: () => ring(54),
  none: () => ring(null),
  "0 and 100": () => (
    <div class="row">
      {ring(0)} {ring(100)}
    </div>
  ),
  small: () => ring(54, true),
};
