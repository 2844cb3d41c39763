// Gallery: evidence bars.
import { EvidenceBars } from "../../../components/kit/evidence-bars";
import type { States } from "../entry";

export const states: States = {
  usual: () => (
    <EvidenceBars
      label="Signals of PL-300"
      bars={[
        { id: "quality", label: "Quality assured", value: 1, words: "1 of 3" },
        { id: "assessment", label: "Assessment", value: 2, words: "2 of 3" },
        { id: "demand", label: "In your postings", value: 3, words: "3 of 3" },
        { id: "depth", label: "Depth", value: 0, words: "0 of 3" },
        { id: "currency", label: "Current", value: null, words: "unknown" },
        { id: "verifiable", label: "Nachprüfbarkeit durch Dritte", value: 2, words: "2 of 3" },
      ]}
    />
  ),
};
