// Gallery: selects.
import { useState } from "preact/hooks";
import { Select } from "../../../components/kit/select";
import type { States } from "../entry";

const options = [
  { value: "saved", label: "Saved" },
  { value: "applied", label: "Applied" },
  { value: "interviewing", label: "Im Vorstellungsgespräch oder danach, noch ohne Antwort" },
] as const;

export const states: States = {
  usual: Chosen,
  "note and hint": () => (
    <Select
      label="Level"
      note="optional"
      hint="The level that you would give yourself"
      value="applied"
      options={options}
      onChange={() => undefined}
    />
  ),
  error: () => (
    <Select label="Level" value="saved" options={options} error="Choose the level" onChange={() => undefined} />
  ),
  "label for screen readers": () => (
    <Select label="Status" hideLabel value="applied" options={options} onChange={() => undefined} />
  ),
  disabled: () => <Select label="Status" value="saved" options={options} disabled onChange={() => undefined} />,
};

function Chosen() {
  const [value, setValue] = useState<(typeof options)[number]["value"]>("saved");
  return <Select label="Status" value={value} options={options} onChange={setValue} />;
}
