// The laurel leaf of the brand as inline SVG; decoration only, hidden from screen readers.

/** The leaf, in the colour of the text around it. */
export function Leaf({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" class="leaf">
      <path d="M28 4C14 3 5 9 5 19c0 3 1 5 2 6 1 1 3 2 6 2C23 27 29 18 28 4Z" fill="currentColor" />
      <path d="M3 29 21 11" stroke="var(--paper)" stroke-width="2" stroke-linecap="round" />
      <path d="M3 29l4-4" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
    </svg>
  );
}
