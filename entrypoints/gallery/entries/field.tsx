// Gallery: text fields.
import { useState } from "preact/hooks";
import { TextField } from "../../../components/kit/field";
import type { States } from "../entry";

const nothing = (): void => undefined;

export const states: States = {
  usual: Typed,
  "note and hint": () => (
    <TextField label="Issued" note="optional" hint="Like 2025 or 2025-03" value="2025-03" onChange={nothing} />
  ),
  error: () => <TextField label="Title" value="" error="Fill this in" onChange={nothing} />,
  "hint, error and long words": () => (
    <TextField
      label="Berufsbezeichnung nach der Ausbildungsordnung"
      note="freiwillig"
      hint="So, wie sie auf dem Zeugnis steht"
      value="Kühlkettenlogistikzertifizierungsnachweisverwaltungsfachangestellte"
      error="Höchstens 60 Zeichen"
      onChange={nothing}
    />
  ),
  "several lines": () => <TextField label="Text of the posting" rows={4} value="We need SQL." onChange={nothing} />,
  "label for screen readers": () => (
    <TextField label="Search" hideLabel placeholder="SQL" value="" onChange={nothing} />
  ),
};

function Typed() {
  const [value, setValue] = useState("Power BI Data Analyst");
  return <TextField label="Title" value={value} onChange={setValue} />;
}
