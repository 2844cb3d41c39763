// Gallery: tags and chips.
import { useState } from "preact/hooks";
import { Chip, Tag } from "../../../components/kit/chip";
import type { States } from "../entry";

export const states: States = {
  tag: () => (
    <p>
      <b>Excel</b> <Tag>required · common tool</Tag>
    </p>
  ),
  "several tags": () => (
    <p>
      <Tag>Certification</Tag>
      <Tag>in your wallet</Tag>
    </p>
  ),
  "long words": () => <Tag>Verkehrsmeister:in der Straßenbauverwaltung oder gleichwertige Berufserfahrung</Tag>,
  chip: Picked,
};

function Picked() {
  const [skills, setSkills] = useState(["SQL", "Power BI", "Demand forecasting"]);
  return (
    <ul class="row">
      {skills.map((skill) => (
        <li key={skill}>
          <Chip removeLabel={`Remove ${skill}`} onRemove={() => setSkills(skills.filter((one) => one !== skill))}>
            {skill}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
