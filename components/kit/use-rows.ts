// Which rows of a long table are drawn: those in sight and some around them, while the page scrolls as if all were there.
import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  windowScroll,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

interface DrawnRow {
  index: number;
  /** Pixels left free before this row. */
  before: number;
}

interface Rows {
  drawn: readonly DrawnRow[];
  /** Pixels left free after the last row that is drawn. */
  after: number;
  /** Goes on each row that is drawn, which carries its place as data-index: tells how high it is. */
  measure: (row: HTMLTableRowElement | null) => void;
  /** The row that has the focus, or null: it stays drawn wherever the page is scrolled to. */
  setFocused: (index: number | null) => void;
}

/** Pixels of a row until it is measured, and rows drawn beyond those in sight. */
const guess = 38;
const around = 12;

/** `body` is the table's body, whose place in the page is where the rows begin; `keyOf` names a row, so that it keeps its height when sorted. */
export function useRows(count: number, keyOf: (index: number) => string, body: { current: HTMLElement | null }): Rows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  // Null until it is known: rows drawn in a wrong place would move the page when they are measured.
  const [top, setTop] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const options = {
    count,
    getItemKey: keyOf,
    getScrollElement: () => window,
    // Where the page is when the table comes into it: else it would jump to its beginning.
    initialOffset: () => scrollY,
    estimateSize: () => guess,
    overscan: around,
    scrollMargin: top ?? 0,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(undefined),
    rangeExtractor: (range: Range) => withFocused(defaultRangeExtractor(range), focused, count),
  };
  const [rows] = useState(() => new Virtualizer<Window, HTMLTableRowElement>(options));
  rows.setOptions(options);

  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  useLayoutEffect(() => {
    // What stands above the table may grow and shrink.
    const measure = (): void => setTop(Math.round((body.current?.getBoundingClientRect().top ?? 0) + scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [body]);

  if (top === null) return { drawn: [], after: count * guess, measure: rows.measureElement, setFocused };
  const items = rows.getVirtualItems();
  return {
    drawn: items.map(({ index, start }, at) => ({ index, before: Math.max(0, start - (items[at - 1]?.end ?? top)) })),
    after: Math.max(0, rows.getTotalSize() - ((items.at(-1)?.end ?? top) - top)),
    measure: rows.measureElement,
    setFocused,
  };
}

function withFocused(inSight: number[], focused: number | null, count: number): number[] {
  if (focused === null || focused >= count || inSight.includes(focused)) return inSight;
  return [...inSight, focused].sort((a, b) => a - b);
}
