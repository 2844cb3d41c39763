// Axe in a page: all rules of WCAG 2.2 A and AA, and those of good practice. Imports no browser.
import axe from "axe-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/**
 * `{wrong, undecided}`, each a list of sentences with rule and selector. Contrasts that axe leaves open, such as a number inside a drawing,
 * are computed against the surface below; what is then still open is `undecided`. `within` is a selector: only that part of the page.
 */
export async function findViolations(page, { within } = {}) {
  // By the tools' way in, not as a script of the page: its policy forbids that.
  await page.evaluate(axe.source);
  return page.evaluate(run, within ?? null, tags);
}

/** Runs in the page. */
async function run(within, values) {
  const { violations, incomplete } = await globalThis.axe.run(within ?? document, {
    runOnly: { type: "tag", values },
    rules: { "target-size": { enabled: true } },
    resultTypes: ["violations", "incomplete"],
    elementRef: true,
  });
  const sentence = (id, { target, html, any, all, none }) =>
    `axe ${id}: ${target.flat().join(" ")} (${[...any, ...all, ...none][0]?.message ?? html.slice(0, 120)})`;
  const wrong = violations.flatMap(({ id, nodes }) => nodes.map((node) => sentence(id, node)));
  const undecided = [];
  for (const node of incomplete.find(({ id }) => id === "color-contrast")?.nodes ?? []) {
    const contrast = contrastOf(node.element);
    if (contrast === null) undecided.push(sentence("color-contrast", node));
    else if (contrast < 4.5) wrong.push(`contrast of ${contrast.toFixed(2)}: ${node.target.flat().join(" ")}`);
  }
  return { wrong, undecided };

  /** Of an element's words on the surface that it stands on; null where something is half transparent. */
  function contrastOf(element) {
    let below = element;
    while (below && getComputedStyle(below).backgroundColor === "rgba(0, 0, 0, 0)") below = below.parentElement;
    const colours = [getComputedStyle(element).color, below && getComputedStyle(below).backgroundColor];
    const lights = colours.map((colour) => lightOf(colour ?? ""));
    if (lights.includes(null)) return null;
    const [darker, lighter] = lights.toSorted((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** Relative luminance of "rgb(1, 2, 3)" or "color(srgb 0.1 0.2 0.3)", as WCAG defines it. */
  function lightOf(colour) {
    const [, kind, numbers] = /^(rgb|color\(srgb)[ (]([^/]+?)\)?$/.exec(colour) ?? [];
    if (!kind) return null;
    const [red, green, blue] = numbers
      .match(/[\d.]+/g)
      .map((part) => Number(part) / (kind === "rgb" ? 255 : 1))
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
