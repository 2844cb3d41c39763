// Gallery: error states.
import { Button } from "../../../components/kit/button";
import { ErrorState } from "../../../components/kit/error-state";
import type { States } from "../entry";

export const states: States = {
  usual: () => (
    <ErrorState title="That did not work" detail="The browser gives Laurel no storage. Nothing was changed.">
      <Button>Try again</Button>
    </ErrorState>
  ),
  "nothing known": () => (
    <ErrorState title="That did not work">
      <Button>Try again</Button>
    </ErrorState>
  ),
};
