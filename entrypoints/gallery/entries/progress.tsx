// Gallery: progress.
import { Progress } from "../../../components/kit/progress";
import type { States } from "../entry";

export const states: States = {
  "no end in sight": () => <Progress label="Reading the posting" />,
  "some of it": () => <Progress label="Rating 800 of 2,000 postings" value={0.4} />,
  done: () => <Progress label="Rated" value={1} />,
};
