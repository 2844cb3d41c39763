// The one set of icons, drawn in the colour and size of the text around them. Decoration: words beside it or a label must say the same.
import {
  ArrowDown,
  ArrowUp,
  ArrowUpDown,
  Check,
  ChevronDown,
  ChevronRight,
  CircleAlert,
  Contrast,
  Ellipsis,
  ExternalLink,
  Info,
  Minus,
  Plus,
  Search,
  TriangleAlert,
  X,
} from "lucide";
import { createElement } from "preact";
import { css } from "./styles";

/** A name of ours for each icon of Lucide (ISC licence) that is used: one line adds another. */
const icons = {
  add: Plus,
  alert: CircleAlert,
  ascending: ArrowUp,
  close: X,
  descending: ArrowDown,
  down: ChevronDown,
  external: ExternalLink,
  gap: Minus,
  info: Info,
  met: Check,
  more: Ellipsis,
  part: Contrast,
  right: ChevronRight,
  search: Search,
  unsorted: ArrowUpDown,
  warning: TriangleAlert,
} as const;

export type IconName = keyof typeof icons;
export const iconNames = Object.keys(icons) as readonly IconName[];

/** `size`: pixels at the normal text size; it grows with the text. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg class="icon" viewBox="0 0 24 24" width={side} height={side} aria-hidden="true">
      {icons[name].map(([tag, attributes], at) => createElement(tag, { ...attributes, key: at }))}
    </svg>
  );
}

css`
  .icon {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
