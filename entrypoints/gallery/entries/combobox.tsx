// Gallery: comboboxes.
import { useState } from "preact/hooks";
import { Combobox } from "../../../components/kit/combobox";
import type { States } from "../entry";

const names = ["Power BI", "PowerPoint", "Power engineering", "SQL", "Statistics", "Demand forecasting"];
const search = (query: string) =>
  names
    .filter((name) => query !== "" && name.toLowerCase().includes(query.toLowerCase()))
    .map((name) => ({ value: name, label: name, note: "Data" }));

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
