// Whether something is wider than its place, so that it scrolls sideways. Imports nothing of Laurel.
import { useLayoutEffect, useState } from "preact/hooks";

/** Looks after each render and whenever the window changes its size. */
export function useOverflow(place: { current: HTMLElement | null }): boolean {
  const [over, setOver] = useState(false);
  useLayoutEffect(() => {
    const look = (): void => {
      const { scrollWidth = 0, clientWidth = 0 } = place.current ?? {};
      // Both are rounded.
      setOver(scrollWidth > clientWidth + 1);
    };
    look();
    const stop = new AbortController();
    addEventListener("resize", look, { signal: stop.signal });
    return () => stop.abort();
  });
  return over;
}
