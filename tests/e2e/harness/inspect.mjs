// What can be checked of a page beyond axe: size of targets, visible focus, order of focus, scrolling sideways. Functions that run in the page.

/** What takes a press or the keyboard. */
const interactive = "a[href], button, input, select, textarea, summary, [role=menuitem], [role=tab], [tabindex='0']";

/** Interactive elements that are smaller than 24 × 24 CSS pixels and have another one too near (WCAG 2.2, 2.5.8); links inside text are free. */
export function smallTargets(page) {
  return page.evaluate((selector) => {
    const shown = [...document.querySelectorAll(selector)]
      // a box or a dot is pressed by its words too
      .map((element) => ({ element, target: element.closest("label") ?? element }))
      .map((one) => ({ ...one, box: one.target.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 0 && element.checkVisibility({ visibilityProperty: true }));
    const middle = ({ box }) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const inText = ({ element }) =>
      element.matches("a.link") &&
      [...element.parentNode.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const small = shown.filter((one) => Math.min(one.box.width, one.box.height) < 24 && !inText(one));
    const near = (one) =>
      shown.some((other) => {
        if (other.target === one.target || one.target.contains(other.target) || other.target.contains(one.target))
          return false;
        const { x, y } = middle(one);
        const { left, right, top, bottom } = other.box;
        return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < 12;
      });
    return small
      .filter(near)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} ${box.width}×${box.height}`);
  }, interactive);
}

/** What makes the page wider than its window; empty when nothing does. */
export function overflow(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) =>
        element.getBoundingClientRect().right > root.clientWidth &&
        element.checkVisibility() &&
        !element.closest(".table table"),
    );
    return wide.map(
      (element) => `${element.localName}.${element.getAttribute("class")} ${element.getBoundingClientRect().right}`,
    );
  });
}

/** What has the focus: `{name, tag, visible, part, top}` (`part` of the page, `top` in pixels from its beginning); null on the page itself. `visible`: an outline or another sign of it is drawn. */
export function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top } = element.getBoundingClientRect();
    const name =
      element.getAttribute("aria-label") ?? (element.labels?.[0] ?? element).textContent.replace(/\s+/g, " ").trim();
    return {
      name,
      tag: element.localName,
      visible: outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0,
      part: element.closest("nav, main, footer, dialog")?.localName ?? "page",
      top: Math.round(top + scrollY),
    };
  });
}

/** Presses Tab from the page's start until the focus comes round; gives back all stops in order. */
export async function tabStops(page, most = 200) {
  await page.evaluate(() => {
    // Where Tab goes on from is where the focus was last, even after a blur.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    scrollTo(0, 0);
  });
  const stops = [];
  for (let count = 0; count < most; count++) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
