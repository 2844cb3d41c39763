// Reads schema.org JobPosting from a page's JSON-LD, however it is written. Parses markup in an inert document: nothing loads.
import type { ReadProblem } from "../../schema";
import type { Line } from "./compose";
import { agree, pageTitles, samePath } from "./page";
import { parseLoosely } from "./repair";
import { linesOf } from "./lines";

/** What structured data says of a job, as JSON-LD or microdata. */
export interface JobData {
  title: string;
  company: string;
  location: string;
  lines: Line[];
  /** Further sections: heading and items. */
  sections: [heading: string, items: string[]][];
  posted: string | null;
  validThrough: string | null;
}

/** Properties of a posting that become sections, and the headings that they get. */
export const askedIn = [
  ["Skills", "skills"],
  ["Qualifications", "qualifications"],
  ["Experience requirements", "experienceRequirements"],
  ["Education requirements", "educationRequirements"],
] as const;

export interface StructuredData {
  job: JobData | null;
  /** Several postings, none of which is this page's; or a list of items. */
  list: boolean;
  /** The page calls itself an article. */
  article: boolean;
  problems: ReadProblem[];
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** An own property; boards also write it with a capital ("EducationRequirements"). */
function get(node: Node, key: string): unknown {
  if (Object.hasOwn(node, key)) return node[key] ?? undefined;
  const capital = key[0]?.toUpperCase() + key.slice(1);
  return Object.hasOwn(node, capital) ? (node[capital] ?? undefined) : undefined;
}

const typesOf = (node: Node): string[] =>
  listOf(get(node, "@type")).map((type) => String(type).replace(/^.*[/:#]/, ""));

/** The posting of this page among all JSON-LD blocks: the one whose address, id or title agrees with the page, or the only one. */
export function readJsonLd(document: Document, url: string): StructuredData {
  const data: StructuredData = { job: null, list: false, article: false, problems: [] };
  const jobs: Node[] = [];
  const named = new Map<unknown, Node>();
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? "";
    const parsed = parseLoosely(source);
    if (parsed === undefined && source.includes("JobPosting")) data.problems = ["bad-data"];
    const open: unknown[] = [parsed];
    for (let node = open.pop(); node !== undefined || open.length > 0; node = open.pop()) {
      if (Array.isArray(node)) for (const child of node.toReversed()) open.push(child);
      if (!isNode(node)) continue;
      const types = typesOf(node);
      if (get(node, "@id") !== undefined && get(node, "name") !== undefined) named.set(get(node, "@id"), node);
      if (types.includes("JobPosting")) jobs.push(node);
      else {
        if (types.includes("ItemList")) data.list = true;
        if (types.some((type) => /(?:Article|BlogPosting)$/.test(type))) data.article = true;
        // A posting inside a list belongs to another page: only what describes this one is looked into.
        open.push(get(node, "mainEntity"), get(node, "mainEntityOfPage"), get(node, "@graph"));
      }
    }
  }
  const chosen = choose(jobs, document, url);
  data.list ||= jobs.length > 1 && !chosen;
  if (chosen) data.job = toJob(chosen, named, document);
  return data;
}

function choose(jobs: Node[], document: Document, url: string): Node | undefined {
  const titles = pageTitles(document);
  const rated = jobs.map((job) => {
    const id = identifier(job);
    const addresses = [get(job, "url"), get(job, "mainEntityOfPage"), get(job, "@id")];
    const points =
      (addresses.some((address) => typeof address === "string" && samePath(address, url)) ? 4 : 0) +
      (id.length > 3 && url.includes(id) ? 4 : 0) +
      (titles.some((title) => agree(title, scalar(get(job, "title")))) ? 2 : 0);
    return { job, points };
  });
  rated.sort((a, b) => b.points - a.points);
  return rated.length === 1 || (rated[0]?.points ?? 0) > 0 ? rated[0]?.job : undefined;
}

function identifier(job: Node): string {
  const id = get(job, "identifier");
  return scalar(isNode(id) ? get(id, "value") : id);
}

const scalar = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).trim() : "";

function toJob(job: Node, named: Map<unknown, Node>, document: Document): JobData {
  const plain = (value: unknown): string =>
    linesOfMarkup(scalar(value), document, 1)
      .map((line) => line.text)
      .join(" ");
  const organisation = listOf(get(job, "hiringOrganization"))[0];
  const company = isNode(organisation)
    ? (get(organisation, "name") ?? get(named.get(get(organisation, "@id")) ?? {}, "name"))
    : organisation;
  const items = (key: string): string[] =>
    listOf(get(job, key)).flatMap((value) =>
      linesOfMarkup(
        isNode(value) ? describe(value, get(job, "experienceInPlaceOfEducation") === true) : scalar(value),
        document,
        2,
      )
        .map((line) => line.text)
        .filter((text) => !/^(?:no requirements?|none|n\/a)$/i.test(text)),
    );
  return {
    title: plain(get(job, "title") ?? get(job, "name")),
    company: plain(company),
    location: locationOf(job, plain),
    lines: linesOfMarkup(scalar(get(job, "description")), document, 2),
    sections: askedIn.map(([heading, key]) => [heading, key === "skills" ? items(key).flatMap(listed) : items(key)]),
    posted: dateOf(get(job, "datePosted")),
    validThrough: dateOf(get(job, "validThrough")),
  };
}

/** The parts of "Python, SQL; Excel"; a longer text with sentences stays whole. */
const listed = (text: string): string[] =>
  text.length > 200 && /\.\s/.test(text) ? [text] : text.split(/\s*[,;|•]\s*/);

/** An object of schema.org in words: months of experience, a category of credential, else its name or description. */
function describe(value: Node, experienceCounts: boolean): string {
  const months = Number(get(value, "monthsOfExperience"));
  if (months > 0) return months % 12 === 0 ? `${months / 12} years of experience` : `${months} months of experience`;
  const category = listOf(get(value, "credentialCategory")).map((item) =>
    scalar(isNode(item) ? get(item, "name") : item),
  );
  const credential = category.filter(Boolean).join(", ");
  if (credential !== "") return experienceCounts ? `${credential} or equivalent experience` : credential;
  return scalar(get(value, "name") ?? get(value, "description"));
}

function locationOf(job: Node, plain: (value: unknown) => string): string {
  const places = listOf(get(job, "jobLocation")).map((place) => {
    const address = isNode(place) ? (get(place, "address") ?? get(place, "name")) : place;
    if (!isNode(address)) return plain(address);
    const parts = ["addressLocality", "addressRegion", "addressCountry"].map((key) => {
      const part = get(address, key);
      return plain(isNode(part) ? get(part, "name") : part);
    });
    return [...new Set(parts.filter(Boolean))].join(", ");
  });
  const remote = /telecommute|remote/i.test(scalar(get(job, "jobLocationType"))) ? ["Remote"] : [];
  return [...new Set([...remote, ...places].filter(Boolean))].join("; ");
}

/** A date as the page gives it, when it is an ISO date. */
export function dateOf(value: unknown): string | null {
  const date = scalar(value);
  return /^\d{4}-\d\d/.test(date) ? date : null;
}

/** Lines of a string that may be HTML, HTML whose marks are entities (up to `layers` deep), or plain text with line breaks. */
function linesOfMarkup(source: string, document: Document, layers: number): Line[] {
  const parse = (markup: string): HTMLElement =>
    new (document.defaultView ?? globalThis).DOMParser().parseFromString(markup, "text/html").body;
  const marked = /<[a-z!/]/i;
  let markup = source;
  for (let layer = 0; layer < layers && !marked.test(markup) && markup.includes("&"); layer++) {
    markup = parse(markup).textContent ?? "";
  }
  if (marked.test(markup)) return linesOf(parse(markup));
  const plain = document.createElement("pre");
  plain.textContent = markup;
  return linesOf(plain);
}
