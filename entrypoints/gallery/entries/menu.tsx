// Gallery: menus.
import { useState } from "preact/hooks";
import { Menu } from "../../../components/kit/menu";
import type { States } from "../entry";

export const states: States = {
  "icon alone": () => <Example />,
  "with words": () => <Example words="Add" />,
};

function Example({ words }: { words?: string }) {
  const [picked, setPicked] = useState("");
  const item = (label: string, more = {}) => ({ id: label, label, onPick: () => setPicked(label), ...more });
  return (
    <div class="row">
      <Menu
        label="More about Power BI"
        words={words}
        items={[
          item("Add more evidence", { icon: "add" }),
          item("Show the whole sentence"),
          item("Als keine Anforderung dieser Stellenanzeige kennzeichnen"),
          item("Delete", { danger: true }),
        ]}
      />
      {picked && <p>Picked: {picked}</p>}
    </div>
  );
}
