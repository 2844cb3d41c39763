// The way of the focus through a page, walked by the Tab key as a person does. Imports no browser.
import assert from "node:assert/strict";

const most = 500;
/** Stops in the body of one table after which the walk goes on behind it: a long one has no end. */
const enough = 30;

/** What has the focus: `{name, tag, visible}`, null on the page itself. `visible`: an outline is drawn. */
export async function focused(page) {
  return page.evaluate(lookAtFocus);
}

/**
 * Walks from the beginning to where the focus comes round, and gives back what is wrong, each as one sentence: no outline, hidden behind
 * something or outside the window, against the order of reading, or never reached.
 */
export async function findFocusProblems(page) {
  await page.evaluate(startOver);
  const stops = [];
  for (;;) {
    assert.ok(stops.length < most, `the focus comes round within ${most} stops`);
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus, true);
    if (!stop || stop.again) break;
    stops.push(stop);
    if (await page.evaluate(leaveTable, enough)) stops.push(await page.evaluate(lookAtFocus, true));
  }
  const missed = await page.evaluate(findUnreached);
  return [
    ...stops.filter(({ visible }) => !visible).map(({ what }) => `focus without an outline: ${what}`),
    ...stops.filter(({ hidden }) => hidden).map(({ what }) => `focus that cannot be seen: ${what}`),
    ...stops.flatMap((stop, at) =>
      at > 0 && goesBack(stops[at - 1], stop) ? [`focus goes back: ${stops[at - 1].what} → ${stop.what}`] : [],
    ),
    ...missed.map((what) => `never has the focus: ${what}`),
  ];
}

/** Up in the same column, or to the left in the same row; what stays in its place while the page scrolls has no place in the order. */
function goesBack(from, to) {
  if (from.stays !== to.stays) return false;
  const [a, b] = [from.box, to.box];
  const sameColumn = a.left < b.right && b.left < a.right;
  if (sameColumn && b.bottom <= a.top + 1) return true;
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const sameRow = shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
  return sameRow && b.right <= a.left + 1;
}

/** Runs in the page: the next Tab goes to its beginning (a blur alone would go on from where the focus was last). */
function startOver() {
  globalThis.stops = [];
  // The table body that each stop stood in: rows that went out of sight are in none any more.
  globalThis.bodies = [];
  globalThis.left = [];
  const place = document.querySelector("dialog:modal") ?? document.body;
  place.tabIndex = -1;
  place.focus();
  place.removeAttribute("tabindex");
  scrollTo(0, 0);
}

/** Runs in the page: when the last `count` stops stand in the body of one table, goes on behind it; false when there is nothing. */
function leaveTable(count) {
  const last = globalThis.bodies.slice(-count);
  const [body] = last;
  if (last.length < count || !body || last.some((other) => other !== body)) return false;
  globalThis.left.push(body);
  const behind = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].find(
    (element) => body.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING && !element.disabled,
  );
  behind?.focus();
  return behind !== undefined;
}

/** Runs in the page. `walking`: notes the stop, says whether the focus was there before, and where it stands. */
function lookAtFocus(walking = false) {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const words = element.labels?.[0] ?? element;
  const stop = {
    name: element.getAttribute("aria-label") ?? words.textContent.replaceAll(/\s+/g, " ").trim(),
    tag: element.localName,
    visible: outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0,
  };
  if (!walking) return stop;
  if (globalThis.stops.includes(element)) return { again: true };
  globalThis.stops.push(element);
  globalThis.bodies.push(element.closest("tbody"));

  let around = element;
  while (around && !["fixed", "sticky"].includes(getComputedStyle(around).position)) around = around.parentElement;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const inside = (share, from, to) => from + (to - from) * share;
  const isSeen = [0.1, 0.5, 0.9].some((across) =>
    [0.1, 0.5, 0.9].some((down) => {
      const there = document.elementFromPoint(inside(across, left, right), inside(down, top, bottom));
      return (
        there &&
        (element.contains(there) ||
          there.contains(element) ||
          [...(element.labels ?? [])].some((label) => label.contains(there)))
      );
    }),
  );
  return {
    ...stop,
    what: element.outerHTML.replaceAll(/\s+/g, " ").slice(0, 110),
    hidden: !isSeen,
    stays: around ? [...document.querySelectorAll("*")].indexOf(around) : -1,
    box: { left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY },
  };
}

/** Runs in the page: what should have the focus and never had it. */
function findUnreached() {
  const takes = "a[href], button, input, select, textarea, summary, [tabindex]";
  const modal = document.querySelector("dialog:modal");
  const isOther = (radio) => radio.matches('[type="radio"]') && !radio.checked;
  return [...(modal ?? document).querySelectorAll(takes)]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && !element.closest("[inert]") && !isOther(element))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0)
    .filter((element) => !globalThis.stops.includes(element) && !globalThis.left.some((body) => body.contains(element)))
    .map((element) => element.outerHTML.replaceAll(/\s+/g, " ").slice(0, 110));
}
