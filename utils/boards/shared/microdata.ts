// Reads schema.org JobPosting from a page's microdata. Reads only.
import type { StructuredData } from "./json-ld";
import { askedIn, dateOf } from "./json-ld";
import { agree, pageTitles } from "./page";
import { linesOf, textOf } from "./lines";

/** The posting of this page in its microdata: the only one, or the one that the page is titled after. */
export function readMicrodata(document: Document): Pick<StructuredData, "job" | "list"> {
  const scopes = [...document.querySelectorAll('[itemtype*="schema.org/JobPosting" i]')];
  const titles = pageTitles(document);
  const scope =
    scopes.length === 1
      ? scopes[0]
      : scopes.find((candidate) => titles.some((title) => agree(title, valueOf(candidate, "title"))));
  if (!scope) return { job: null, list: scopes.length > 1 };
  const address = ["addressLocality", "addressRegion", "addressCountry"].map((name) => valueOf(scope, name));
  const place = [...new Set(address.filter(Boolean))].join(", ");
  return {
    list: false,
    job: {
      title: valueOf(scope, "title"),
      company: valueOf(scope, "hiringOrganization"),
      location: place || valueOf(scope, "jobLocation"),
      lines: outermost(scope, ["description", "responsibilities"]).flatMap((element) => linesOf(element)),
      sections: askedIn.map(([heading, name]) => [
        heading,
        outermost(scope, [name]).flatMap((element) => linesOf(element).map((line) => line.text)),
      ]),
      posted: dateOf(valueOf(scope, "datePosted")),
      validThrough: dateOf(valueOf(scope, "validThrough")),
    },
  };
}

/** Elements of these properties (at most 50 are looked at) that do not stand in one another. */
function outermost(scope: Element, names: readonly string[]): Element[] {
  const all = [...scope.querySelectorAll(names.map((name) => `[itemprop~="${name}"]`).join(","))].slice(0, 50);
  return all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
}

/** A property's value: of a meta, a time, a nested name, else its text. */
function valueOf(scope: Element, name: string): string {
  const element = scope.querySelector(`[itemprop~="${name}"]`);
  if (!element) return "";
  const given = element.getAttribute("content") ?? element.getAttribute("datetime");
  if (given !== null) return given.trim();
  const inner = element.hasAttribute("itemscope") ? element.querySelector('[itemprop~="name"]') : null;
  return inner?.getAttribute("content")?.trim() ?? textOf(inner ?? element);
}
