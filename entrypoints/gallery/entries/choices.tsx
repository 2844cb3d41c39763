// Gallery: choices.
import { useState } from "preact/hooks";
import { Choices } from "../../../components/kit/choices";
import type { States } from "../entry";

const options = [
  { value: "skill", label: "I know it" },
  { value: "credential", label: "A credential" },
  { value: "project", label: "A project" },
] as const;

export const states: States = { usual: Chosen };

function Chosen() {
  const [value, setValue] = useState<(typeof options)[number]["value"]>("skill");
  return <Choices label="What shows it?" value={value} options={options} onChange={setValue} />;
}
