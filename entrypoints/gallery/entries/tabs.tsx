// Gallery: tabs.
import { useState } from "preact/hooks";
import { Tabs } from "../../../components/kit/tabs";
import type { States } from "../entry";

const tabs = [
  { id: "open", label: "Open", count: "12" },
  { id: "applied", label: "Applied", count: "3" },
  { id: "closed", label: "Abgeschlossene Bewerbungen" },
] as const;

export const states: States = { usual: Example };

function Example() {
  const [current, setCurrent] = useState<(typeof tabs)[number]["id"]>("open");
  return (
    <Tabs label="Saved postings" tabs={tabs} current={current} onChange={setCurrent}>
      <p>What stands under “{tabs.find(({ id }) => id === current)?.label}”.</p>
    </Tabs>
  );
}
