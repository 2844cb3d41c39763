// Gallery: choices.
import { useState } from "preact/hooks";
import { Choices } from "../../../components/kit/choices";
import type { States } from "../entry";

const options = [
  { value: "skill", label: "I know it" },
  { value: "credential", label: "A credential" },
  { value: "project", label: "A project" },
] as const;

const long = [
  { value: "one", label: "Berufsqualifikationsfeststellungsgesetz" },
  {
    value: "two",
    label: "Ein Nachweis, den eine zuständige Stelle nach einer Prüfung ausgestellt und unterschrieben hat",
  },
] as const;

export const states: States = {
  usual: Chosen,
  "long words": () => (
    <Choices
      label="Was spricht dafür, und wer hat es bestätigt?"
      value="two"
      options={long}
      onChange={() => undefined}
    />
  ),
};

function Chosen() {
  const [value, setValue] = useState<(typeof options)[number]["value"]>("skill");
  return <Choices label="What shows it?" value={value} options={options} onChange={setValue} />;
}
