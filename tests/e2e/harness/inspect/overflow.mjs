// Whether a page scrolls sideways (WCAG 2.2, 1.4.10). Imports no browser.

/** Nothing, or one sentence with the elements that reach out furthest. What scrolls by itself, as a table may, is free. */
export function findOverflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrollsItself = (element) => {
      for (let around = element.parentElement; around && around !== document.body; around = around.parentElement)
        if (getComputedStyle(around).overflowX !== "visible") return true;
      return false;
    };
    const outside = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !scrollsItself(element))
      .filter((element, _, all) => !all.some((other) => other !== element && element.contains(other)))
      .slice(0, 3)
      .map((element) => element.outerHTML.replaceAll(/\s+/g, " ").slice(0, 110));
    return [`page of ${scrollWidth} px in a window of ${clientWidth} px: ${outside.join(" | ")}`];
  });
}
