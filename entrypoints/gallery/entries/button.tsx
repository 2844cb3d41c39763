// Gallery: buttons.
import { Button } from "../../../components/kit/button";
import type { States } from "../entry";

const nothing = (): void => undefined;

export const states: States = {
  plain: () => <Button onClick={nothing}>Remove</Button>,
  primary: () => (
    <Button look="primary" onClick={nothing}>
      Save
    </Button>
  ),
  quiet: () => (
    <Button look="quiet" onClick={nothing}>
      I have this
    </Button>
  ),
  danger: () => (
    <Button look="danger" onClick={nothing}>
      Delete everything
    </Button>
  ),
  "with an icon": () => (
    <Button icon="add" onClick={nothing}>
      Add a project
    </Button>
  ),
  "icon alone": () => <Button look="quiet" icon="more" label="More about Power BI" onClick={nothing} />,
  disabled: () => <Button disabled>Remove</Button>,
  busy: () => (
    <Button look="primary" busy>
      Keeping …
    </Button>
  ),
  "long words": () => (
    <Button onClick={nothing}>Qualifikationsnachweis aus dem Verzeichnis in meine Brieftasche übernehmen</Button>
  ),
};
