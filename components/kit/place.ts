// Places what lies over the page beside what opened it. Imports nothing.

/** Pixels between the two, and between the list and the edge of the window. */
const gap = 2;
const edge = 8;
/** The highest that a list of options becomes. */
const highest = 296;

/** A `popover` lies over everything else, whatever scrolls or clips around it; where the browser knows none, at its fixed place all the same. */
export const inTopLayer = "showPopover" in HTMLElement.prototype ? "manual" : undefined;

/** Shows a popover by `place` and places it again when anything scrolls or the window changes its size. Returns the way to hide it. */
export function keepPlaced(element: HTMLElement, place: () => void): () => void {
  element.showPopover?.();
  place();
  const stop = new AbortController();
  document.addEventListener("scroll", place, { signal: stop.signal, capture: true, passive: true });
  addEventListener("resize", place, { signal: stop.signal });
  return () => {
    stop.abort();
    if (element.isConnected) element.hidePopover?.();
  };
}

/** As `placeBeside`, as wide as its anchor, and no higher than there is room above or below: it never covers the anchor. */
export function placeAlong(anchor: Element, element: HTMLElement): void {
  const { top, bottom, width } = anchor.getBoundingClientRect();
  const room = Math.max(top, document.documentElement.clientHeight - bottom) - gap - edge;
  element.style.inlineSize = `${width}px`;
  element.style.maxBlockSize = `${Math.max(0, Math.min(highest, room))}px`;
  placeBeside(anchor, element);
}

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
