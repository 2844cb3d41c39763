// Gallery: checkboxes.
import { useState } from "preact/hooks";
import { Checkbox } from "../../../components/kit/checkbox";
import type { States } from "../entry";

export const states: States = {
  usual: Checked,
  "with a hint": () => (
    <Checkbox label="Quickest first" hint="By hours in place of points" checked onChange={() => undefined} />
  ),
  "long words": () => (
    <Checkbox
      label="Zuerst das, was sich neben einer vollen Stelle in der kürzesten Zeit abschließen und danach ohne weitere Gebühren nachweisen lässt"
      hint="Gezählt werden Unterrichtsstunden ohne Prüfungsvorbereitung"
      checked
      onChange={() => undefined}
    />
  ),
  disabled: () => <Checkbox label="Quickest first" checked={false} disabled onChange={() => undefined} />,
};

function Checked() {
  const [checked, setChecked] = useState(true);
  return <Checkbox label="Quickest first" checked={checked} onChange={setChecked} />;
}
