// Gallery: the dashboard's navigation.
import { Navigation } from "../../../components/kit/navigation";
import type { States } from "../entry";

export const states: States = {
  usual: () => (
    <Navigation
      brand="Laurel"
      label="Pages of Laurel"
      places={[
        { href: "#navigation", label: "Wishlist", current: true, count: "14" },
        { href: "#navigation-wallet", label: "Wallet", current: false, count: "9" },
        { href: "#navigation-catalog", label: "Catalog", current: false, count: null },
      ]}
    />
  ),
};
