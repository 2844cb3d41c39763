// Size and distance of what is pressed (WCAG 2.2, 2.5.8): at least 24 × 24 CSS pixels, or room around it. Imports no browser.

/** Everything too small and too near to another, each as one sentence. Links inside a sentence are free. */
export function findSmallTargets(page) {
  return page.evaluate(() => {
    const least = 24;
    const pressed =
      "a[href], button, input, select, textarea, summary, label:has(input), " +
      "[role=button], [role=link], [role=menuitem], [role=option], [role=tab], [role=checkbox], [role=radio], [role=switch]";
    const modal = document.querySelector("dialog:modal");
    const targets = [...(modal ?? document).querySelectorAll(pressed)]
      // A box or a dot is pressed by its words too.
      .filter((element) => !(element.matches("input") && element.closest("label")))
      .filter(
        (element) => !element.disabled && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      // What is for screen readers alone is a pixel large.
      .filter(({ box }) => box.width > 1 && box.height > 1);

    const isSmall = ({ box }) => Math.round(box.width * 10) / 10 < least || Math.round(box.height * 10) / 10 < least;
    const isInSentence = ({ element }) => {
      if (getComputedStyle(element).display !== "inline") return false;
      let block = element.parentElement;
      while (getComputedStyle(block).display === "inline") block = block.parentElement;
      return block.textContent.trim().length > element.textContent.trim().length;
    };
    const middle = ({ box }) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const toBox = ({ x, y }, { left, right, top, bottom }) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const small = targets.filter((one) => isSmall(one) && !isInSentence(one));
    // A circle of 24 px around the middle may touch no other target, nor the circle of another small one.
    const isNear = (one, other) => {
      if (one === other || one.element.contains(other.element) || other.element.contains(one.element)) return false;
      if (small.includes(other)) {
        const [a, b] = [middle(one), middle(other)];
        if (Math.hypot(a.x - b.x, a.y - b.y) < least - 0.1) return true;
      }
      return toBox(middle(one), other.box) < least / 2 - 0.1;
    };
    return small
      .map((one) => ({ ...one, near: targets.find((other) => isNear(one, other)) }))
      .filter(({ near }) => near)
      .map(({ element, box, near }) => {
        const name = (which) => which.outerHTML.replaceAll(/\s+/g, " ").slice(0, 110);
        return `target of ${box.width.toFixed(0)} × ${box.height.toFixed(0)} px: ${name(element)} beside ${name(near.element)}`;
      });
  });
}
