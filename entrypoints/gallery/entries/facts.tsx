// Gallery: facts of a thing.
import { Facts } from "../../../components/kit/facts";
import { Link } from "../../../components/kit/link";
import type { States } from "../entry";

export const states: States = {
  usual: () => (
    <Facts
      facts={[
        { id: "issuer", label: "Issuer", value: "Example Institute" },
        { id: "cost", label: "Price", value: <span class="soft">unknown</span> },
        {
          id: "page",
          label: "Issuer’s page",
          value: (
            <Link external href="https://example.org/">
              example.org
            </Link>
          ),
        },
      ]}
    />
  ),
};
