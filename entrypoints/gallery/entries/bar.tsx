// Gallery: bars.
import { Bar } from "../../../components/kit/bar";
import type { States } from "../entry";

export const states: States = {
  usual: () => (
    <Bar
      label="45 met, 9 partly met"
      parts={[
        { look: "met", share: 45 },
        { look: "part", share: 9 },
      ]}
    />
  ),
  "two kinds": () => (
    <Bar
      label="30 % required, 20 % preferred"
      parts={[
        { look: "met", share: 30 },
        { look: "soft", share: 20 },
      ]}
    />
  ),
  empty: () => <Bar label="Nothing" parts={[]} />,
  full: () => <Bar label="All of it" parts={[{ look: "met", share: 100 }]} />,
};
