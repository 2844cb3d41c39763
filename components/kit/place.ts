// Places what lies over the page beside what opened it. Imports nothing.

/** Pixels between the two, and between the list and the edge of the window. */
const gap = 2;
const edge = 8;

/** Puts a fixed element under `anchor`, its end at the anchor's end; above where there is more room; always inside the window. */
export function placeBeside(anchor: Element, element: HTMLElement): void {
  const beside = anchor.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const room = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
  const fitsBelow = beside.bottom + gap + height <= room.height - edge;
  const top = fitsBelow || beside.top < room.height - beside.bottom ? beside.bottom + gap : beside.top - gap - height;
  const rightToLeft = getComputedStyle(element).direction === "rtl";
  const left = rightToLeft ? beside.left : beside.right - width;
  element.style.top = `${Math.max(edge, Math.min(top, room.height - height - edge))}px`;
  element.style.left = `${Math.max(edge, Math.min(left, room.width - width - edge))}px`;
}
