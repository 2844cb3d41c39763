// Gallery: disclosures.
import { Disclosure } from "../../../components/kit/disclosure";
import type { States } from "../entry";

export const states: States = {
  closed: () => (
    <Disclosure title="Asked, but not scored" count="3">
      <p>Soft skills, general experience and conditions.</p>
    </Disclosure>
  ),
  open: () => (
    <Disclosure title="How the score adds up" open>
      <p>The points of all lines add up to the score.</p>
    </Disclosure>
  ),
  small: () => (
    <Disclosure look="small" title="asked 2 more times">
      <p>Strong SQL is a must.</p>
    </Disclosure>
  ),
};
