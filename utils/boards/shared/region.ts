// Finds the part of a page that holds its text, and its lines. Knows no board; walks without recursion.
import type { Line } from "./compose";
import { isHidden, linesOf } from "./lines";
import { walk } from "./walk";

const aside = new Set([
  "aside",
  "nav",
  "footer",
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "iframe",
  "dialog",
  "head",
]);
/** Elements that may wrap the whole text; a list or paragraph never does, however long. */
const wrappers = new Set(["article", "center", "div", "form", "main", "section", "table", "tbody", "td", "tr"]);
const asideRoles = new Set(["navigation", "complementary", "contentinfo", "dialog", "search", "banner"]);

/** What stands beside a page's text: navigation, asides, footers, dialogs, cookie banners, cards that are one link. */
function isAside(element: Element): boolean {
  return (
    aside.has(element.localName) ||
    asideRoles.has(element.getAttribute("role") ?? "") ||
    /cookie|consent/i.test(`${element.id} ${element.getAttribute("class") ?? ""}`) ||
    (element.localName === "a" && element.querySelector("h2,h3,h4,p,div,li") !== null)
  );
}

/** Letters of running text (not of links and buttons) inside each element. */
function weigh(root: Element): Map<Node, number> {
  const weights = new Map<Node, number>();
  const add = (node: Node | null, weight: number): void => {
    if (node) weights.set(node, (weights.get(node) ?? 0) + weight);
  };
  walk(
    root,
    (node) => {
      if (node.nodeType === 3) add(node.parentNode, (node.nodeValue ?? "").replace(/\s+/g, " ").length);
      if (node.nodeType !== 1) return false;
      const element = node as Element;
      return !/^(?:a|button)$/.test(element.localName) && !isAside(element) && !isHidden(element);
    },
    (node) => {
      if (node !== root && node.nodeType === 1) add(node.parentNode, weights.get(node) ?? 0);
    },
  );
  return weights;
}

/** The smallest element that holds most of the page's running text; main or article when they hold enough of it. */
export function findRegion(document: Document): Element | null {
  if (!document.body) return null;
  const weights = weigh(document.body);
  const weightOf = (element: Element): number => weights.get(element) ?? 0;
  let region: Element = document.body;
  for (const main of document.querySelectorAll('main,[role="main"],article')) {
    if (weightOf(main) > 0.5 * weightOf(document.body)) {
      region = main;
      break;
    }
  }
  for (;;) {
    const heaviest = [...region.children].find(
      (child) => wrappers.has(child.localName) && weightOf(child) > 0.85 * weightOf(region),
    );
    if (!heaviest || weightOf(heaviest) < 200) return region;
    region = heaviest;
  }
}

const others =
  /^(?:similar|related|recommended|more|other|latest|featured)\b.{0,20}\b(?:jobs?|positions?|openings?|roles?|vacancies|opportunities)\b|^(?:people also viewed|you might also like|jobs you might|share this job|ähnliche (?:jobs|stellen)|offres similaires|lignende stillinger)/i;

/** The lines of a region, without what stands beside the text and without what follows a heading such as "Similar jobs". */
export function linesOfRegion(region: Element): Line[] {
  const lines = linesOf(region, isAside);
  const end = lines.findIndex((line, index) => index >= 5 && line.text.length <= 60 && others.test(line.text));
  return end < 0 ? lines : lines.slice(0, end);
}
