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
  "long words": () => (
    <ErrorState
      title="Die Stellenanzeige konnte nicht gespeichert werden"
      detail="moz-extension://3f1c2a7e-90bb-4c15-a1d2-5be0f4a9c7de/dashboard.html#catalog/donaudampfschifffahrt"
    >
      <Button>Erneut versuchen</Button>
    </ErrorState>
  ),
  "nothing known": () => (
    <ErrorState title="That did not work">
      <Button>Try again</Button>
    </ErrorState>
  ),
};
