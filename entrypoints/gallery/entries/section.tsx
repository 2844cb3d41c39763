// Gallery: sections.
import { Button } from "../../../components/kit/button";
import { Section } from "../../../components/kit/section";
import type { States } from "../entry";

export const states: States = {
  plain: () => (
    <Section title="How the score adds up">
      <p>The points of all lines add up to the score.</p>
    </Section>
  ),
  "count and action": () => (
    <Section title="Projects" count="2" actions={<Button icon="add">Add a project</Button>}>
      <p>Work to show, with a link if there is one.</p>
    </Section>
  ),
};
