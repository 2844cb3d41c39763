// The dashboard's navigation: beside the page, above it on narrow screens. Holds no words of its own but the brand.
import { formatNumber, t } from "../../utils/text";
import { Leaf } from "./leaf";

export interface Place {
  href: string;
  label: string;
  current: boolean;
  count: number | null;
}

export function Navigation({ places }: { places: readonly Place[] }) {
  return (
    <nav class="navigation" aria-label={t("nav_label")}>
      <p class="brand">
        <Leaf /> {t("extension_name")}
      </p>
      <ul>
        {places.map(({ href, label, current, count }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {label} {count !== null && count > 0 && <span class="soft number">{formatNumber(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
