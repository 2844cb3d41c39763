// The dashboard's navigation: beside the page, above it on narrow screens. Holds no words of its own.
import { Leaf } from "./leaf";
import { css } from "./styles";

interface Place {
  href: string;
  label: string;
  current: boolean;
  /** How many things are there, in the language's form. */
  count: string | null;
}

interface Props {
  brand: string;
  /** Accessible name. */
  label: string;
  places: readonly Place[];
}

export function Navigation({ brand, label: name, places }: Props) {
  return (
    <nav class="navigation" aria-label={name}>
      <p class="brand">
        <Leaf /> {brand}
      </p>
      <ul>
        {places.map(({ href, label, current, count }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {label} {count !== null && <span class="soft number">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

css`
  .navigation {
    padding: var(--space-5) var(--space-4);
    border-inline-end: 1px solid var(--line);
  }

  .navigation > ul {
    position: sticky;
    inset-block-start: var(--space-4);
    display: grid;
    gap: 2px;
  }

  .brand {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    padding: 0 10px var(--space-4);
    font-size: var(--size-4);
    font-weight: var(--bold);
  }

  .navigation a {
    display: block;
    padding: 8px 10px;
    border-radius: var(--radius-small);
    color: var(--ink);
    text-decoration: none;
  }

  .navigation a:hover {
    background: var(--wash);
  }

  .navigation a[aria-current] {
    background: var(--wash);
    font-weight: var(--bold);
  }

  @media (max-width: 720px) {
    .navigation {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
      padding: var(--space-2) var(--space-4);
      border-block-end: 1px solid var(--line);
      border-inline-end: 0;
    }

    .navigation > ul {
      position: static;
      display: flex;
      flex-wrap: wrap;
      margin-inline: -6px;
    }

    .brand {
      padding: 0;
    }

    .navigation a {
      padding: 6px;
    }
  }

  @media (forced-colors: active) {
    .navigation a[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
