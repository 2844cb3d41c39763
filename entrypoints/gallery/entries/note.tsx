// Gallery: notes.
import { Button } from "../../../components/kit/button";
import { Note } from "../../../components/kit/note";
import type { States } from "../entry";

export const states: States = {
  plain: () => <Note>This posting no longer takes applications. The fit is shown all the same.</Note>,
  "with something to do": () => (
    <Note>
      <p>The wallet could not be read.</p>
      <Button>Try again</Button>
    </Note>
  ),
};
