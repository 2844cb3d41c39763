// Gallery: links.
import { Link } from "../../../components/kit/link";
import type { States } from "../entry";

export const states: States = {
  text: () => (
    <p>
      Add credentials to <Link href="#link">your wallet</Link>.
    </p>
  ),
  title: () => (
    <Link look="title" href="#link">
      Power BI Data Analyst
    </Link>
  ),
  external: () => (
    <Link external href="https://example.org/">
      example.org
    </Link>
  ),
  "as a button": () => (
    <Link look="plain" href="#link">
      Open settings
    </Link>
  ),
  "as the primary button": () => (
    <Link look="primary" href="#link">
      Open settings
    </Link>
  ),
  "as a quiet button": () => (
    <Link look="quiet" href="#link" about="of Power BI Data Analyst">
      Details and sources
    </Link>
  ),
};
