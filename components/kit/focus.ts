// Keeps the keyboard's place when the thing that has the focus goes away. Imports nothing.

/**
 * When the focus is inside `place` and the focused element is removed, gives it back to what had it before the place did, else to the
 * page's heading. Returns the way to stop. Give every heading that may take it tabIndex -1.
 */
export function keepFocus(place: HTMLElement | null): () => void {
  if (!place) return () => undefined;
  const stop = new AbortController();
  const { signal } = stop;
  let before: Element | null = null;
  let inside = false;
  const comes = ({ relatedTarget }: FocusEvent): void => {
    inside = true;
    if (relatedTarget instanceof Element && !place.contains(relatedTarget)) before = relatedTarget;
  };
  place.addEventListener("focusin", comes, { signal });
  place.addEventListener("focusout", ({ relatedTarget }) => (inside = relatedTarget === null), { signal });
  const observer = new MutationObserver(() => {
    if (inside) giveFocus(before);
    inside = place.contains(document.activeElement);
  });
  observer.observe(place, { childList: true, subtree: true });
  return () => {
    stop.abort();
    observer.disconnect();
  };
}

/** Gives the focus, where nothing has it, to an element, or, where that is gone, to the page's first heading or main part. */
export function giveFocus(element: Element | null): void {
  if (!lost()) return;
  if (element?.isConnected && element instanceof HTMLElement) element.focus();
  if (lost()) document.querySelector<HTMLElement>("h1[tabindex], main[tabindex]")?.focus();
}

function lost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
