// The laurel leaf of the brand as inline SVG; decoration only, hidden from screen readers.
import { css } from "./styles";

/** `size`: pixels at the normal text size; it grows with the text. */
export function Leaf({ size = 20 }: { size?: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg width={side} height={side} viewBox="0 0 32 32" fill="none" aria-hidden="true" class="leaf">
      <path d="M30 2C30 15 25 27 5 27 5 7 17 2 30 2Z" fill="currentColor" />
      <path d="M5 27 22 10" stroke="var(--paper)" stroke-width="1.8" stroke-linecap="round" />
      <path d="M2 30 5.5 26.5" stroke="currentColor" stroke-width="2.8" stroke-linecap="round" />
    </svg>
  );
}

css`
  .leaf {
    flex: none;
    color: var(--accent);
  }
`;
