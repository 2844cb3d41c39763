// Gallery: comboboxes.
import { useState } from "preact/hooks";
import { Combobox } from "../../../components/kit/combobox";
import { createSearch } from "../../../components/kit/search";
import type { States } from "../entry";

const find = createSearch(
  [
    { label: "Power BI", also: [] },
    { label: "PowerPoint", also: ["slide decks"] },
    { label: "Power engineering", also: [] },
    { label: "SQL", also: ["Structured Query Language"] },
    { label: "Stromnetzberechnungsprogramme", also: ["power flow analysis for distribution grids"] },
    { label: "Planning of power supplies for large sites, with emergency generators", also: [] },
    ...Array.from({ length: 12 }, (_, index) => ({ label: `Power tool ${index + 1}`, also: [] })),
  ].map((skill) => ({ ...skill, value: skill.label })),
);
const search = (query: string) => find(query, 12).map(({ by, ...skill }) => ({ ...skill, ...(by && { note: by }) }));

export const states: States = {
  "picks one after the other": Picking,
  "holds a text": Holding,
  error: () => <Combobox label="Skill" search={search} error="Fill this in" />,
};

function Picking() {
  const [picked, setPicked] = useState("");
  return (
    <div class="stack">
      <Combobox
        label="Skills it shows"
        hint="Type a few letters, such as “po”"
        search={search}
        free={(query) => `Use “${query}” as it is`}
        none="Nothing found"
        onPick={setPicked}
      />
      {picked && <p>Picked: {picked}</p>}
    </div>
  );
}

function Holding() {
  const [text, setText] = useState("SQL");
  return <Combobox label="Skill" search={search} none="It is kept as you type it" text={text} onText={setText} />;
}
