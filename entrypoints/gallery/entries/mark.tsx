// Gallery: signs of a state.
import { Mark } from "../../../components/kit/mark";
import type { States } from "../entry";

export const states: States = {
  met: () => (
    <p>
      <Mark state="met" label="met" /> Excel
    </p>
  ),
  "partly met": () => (
    <p>
      <Mark state="part" label="partly met" /> SQL
    </p>
  ),
  missing: () => (
    <p>
      <Mark state="gap" label="missing" /> Power BI
    </p>
  ),
};
