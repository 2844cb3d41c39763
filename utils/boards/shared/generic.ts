// Reads a posting from any page: structured data first, else the densest text, when it reads like a posting. Knows no board.
import type { Posting } from "../../schema";
import type { Found } from "./board";
import { toPosting } from "./board";
import type { Line } from "./compose";
import { addSection } from "./compose";
import type { JobData } from "./json-ld";
import { readJsonLd } from "./json-ld";
import { readMicrodata } from "./microdata";
import { agree, linksToJobs, isJobAddress, metaOf, pageTitles, pick, saysClosed } from "./page";
import { findRegion, linesOfRegion } from "./region";

/** Headings of a posting: what is asked, the work, what is offered; in the languages of the boards. */
const headings: readonly [RegExp, RegExp, RegExp] = [
  /\b(?:requirements?|qualifications?|must[ -]haves?|skills (?:and|&) experience|your (?:profile|skills)|who you are|about you|what you(?:['’]ll| will)? (?:need|bring)|what we(?:['’]re| are) looking for)\b|anforderung|qualifikation|voraussetzung|\bprofil\b|compétences|exigences|requisitos|kvalifikation|vi forventer|vereisten|požad|wymagania/i,
  /\b(?:responsibilit(?:y|ies)|duties|what you(?:['’]ll| will) (?:do|be doing)|the role|your role|job description|day to day)\b|aufgaben|missions|funciones|responsabilidades|tareas|arbejdsopgaver|dine opgaver|om jobbet|jouw taken|náplň práce|obowiązki/i,
  /\b(?:benefits|perks|what we offer|we offer|salary)\b|wir bieten|nous offrons|ofrecemos|vi tilbyder|wij bieden|nabízíme|oferujemy/i,
];

/** What postings say in running text. */
const phrases = [
  /\bwe(?:['’]re| are) (?:looking for|hiring|seeking)\b|\bis (?:looking for|hiring|seeking)\b|wir suchen|nous recherchons|buscamos|vi søger|wij zoeken|hledáme|szukamy/i,
  /\byou (?:will|have|are|should|must)\b|\bthe (?:ideal|successful) candidate\b|du hast|sie (?:haben|verfügen)|vous (?:avez|êtes)|du har|je hebt/i,
  /\b(?:years?|proven|hands-on)\b.{0,25}\bexperience\b|\bexperience (?:in|with)\b|erfahrung (?:in|mit)|expérience|experiencia|erfaring/i,
  /\b(?:full[- ]time|part[- ]time|permanent|contract|remote|hybrid)\b|vollzeit|teilzeit|temps plein|jornada completa|fuldtid|deltid/i,
];

const applyWords =
  /^(?:apply\b|submit (?:your )?application|(?:jetzt |online )?bewerben|postuler|aplicar|inscribirme|ansøg|søg jobbet|solliciteer|odpovědět|aplikuj)/i;

/**
 * Whether the page reads like one posting, and how many of the headings it has. Headings of what is asked and of the work weigh
 * most; the offer and the phrases stand on other pages as well, so that a way to apply or a telling address must help them.
 */
function judge(
  document: Document,
  url: string,
  lines: readonly Line[],
  article: boolean,
): { reads: boolean; heads: number } {
  const short = lines.filter((line) => line.text.length <= 60 && !/[.;,]$/.test(line.text));
  const has = (heading: RegExp): number => Number(short.some((line) => heading.test(line.text)));
  const [asked, work, offer] = [has(headings[0]), has(headings[1]), has(headings[2])];
  const said = phrases.filter((phrase) => lines.some((line) => phrase.test(line.text))).length;
  const apply = [...document.querySelectorAll('a,button,input[type="submit"]')].some((control) =>
    applyWords.test((control.textContent || control.getAttribute("value") || "").trim()),
  );
  const heads = asked + work + offer;
  const among = isJobAddress(url);
  const points = 2 * (asked + work) + offer + Math.min(3, said) + (apply ? 2 : 0) + (among ? 1 : 0);
  const enough = apply || among ? 5 : article ? Infinity : 6;
  const telling = asked + work > 0 || apply;
  return { reads: telling && points >= enough && lengthOf(lines) >= 200, heads };
}

/** Share of the data's longer lines that stand in the page. */
function covered(data: readonly Line[], page: readonly Line[]): number {
  const standing = new Set(page.map((line) => line.text));
  const long = data.filter((line) => line.text.length >= 20);
  return long.length === 0 ? 0 : long.filter((line) => standing.has(line.text)).length / long.length;
}

/** The posting on any page. Never throws: what cannot be read has the status none. */
export function readGeneric(document: Document, url: string): Posting {
  try {
    return toPosting("page", url, find(document, url));
  } catch {
    return toPosting("page", url, { status: "none", problems: ["bad-data"] });
  }
}

function find(document: Document, url: string): Found {
  const data = readJsonLd(document, url);
  const microdata = data.job ? null : readMicrodata(document);
  const region = findRegion(document);
  const lines = region ? linesOfRegion(region) : [];
  const article = data.article || metaOf(document, "og:type") === "article";
  const { reads, heads } = judge(document, url, lines, article);
  // The notice may stand above the part that holds the text.
  const closed = document.body !== null && saysClosed(linesOfRegion(document.body));
  const job = data.job ?? microdata?.job ?? null;

  if (job) {
    const share = covered(job.lines, lines);
    const strange = !pageTitles(document).some((title) => agree(title, job.title));
    if (!(strange && share < 0.3 && reads))
      return fromData(job, { lines, share, heads, closed, document, problems: data.problems });
    data.problems.push("data-differs");
  }
  const several = data.list || microdata?.list === true || (heads === 0 && linksToJobs(document, url));
  if (isTitledList(document) || (several && !(reads && heads >= 2))) return { status: "list", problems: data.problems };
  const title = titleOf(document);
  const common = { title, company: companyOf(document, title), problems: data.problems };
  if (reads) return { ...common, status: closed ? "closed" : "open", lines: withoutTitle(lines, title) };
  if (closed && isJobAddress(url)) return { ...common, status: "closed" };
  return { status: "none", problems: data.problems };
}

interface Seen {
  lines: Line[];
  share: number;
  heads: number;
  closed: boolean;
  document: Document;
  problems: Found["problems"] & object;
}

/** Structured data, with the page's text where that is the same and more: some boards put only the introduction into the data. */
function fromData(job: JobData, page: Seen): Found {
  const asks = (lines: readonly Line[]): boolean =>
    lines.some((line) => line.text.length <= 60 && headings[0].test(line.text));
  const richer = page.share >= 0.9 && asks(page.lines) && !asks(job.lines);
  const title = job.title || titleOf(page.document);
  const own = lengthOf(job.lines) > 0 ? job.lines : page.heads > 0 ? page.lines : [];
  const lines = withoutTitle(richer ? page.lines : own, title);
  for (const [heading, items] of job.sections) addSection(lines, heading, items);
  return {
    status: page.closed ? "closed" : "open",
    title,
    company: job.company || companyOf(page.document, title),
    location: job.location,
    lines,
    posted: job.posted,
    validThrough: job.validThrough,
    problems: page.problems,
  };
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);

const withoutTitle = (lines: readonly Line[], title: string): Line[] =>
  lines.filter((line, index) => index > 3 || line.text !== title);

/** "153 nurse jobs in Leeds", or a heading of the first rank on every card. */
function isTitledList(document: Document): boolean {
  const counted = /^[\d.,]+\+? .*\b(?:jobs?|stellen|offres|empleos|vacancies)\b/i;
  return document.querySelectorAll("h1").length >= 5 || pageTitles(document).some((title) => counted.test(title));
}

const separator = /\s+[|–—·•:-]\s+|\s*\|\s*|:\s+/;

/** The page's first h1, else what it is shared or titled as, without what follows a separator. */
function titleOf(document: Document): string {
  const shared = metaOf(document, "og:title") || document.title.trim();
  const named = pick(document, "main h1", "article h1", "h1");
  if (named !== "" && (named.length <= 150 || shared === "")) return named;
  return (shared.replace(/ [-–] (?:job )?post(?:ing)?$/i, "").split(/\s+[|–—·]\s+|\s+- /)[0] ?? "").trim();
}

const noCompany =
  /^(?:careers?|jobs?|job (?:board|details?|openings?)|home|karriere|stellen(?:angebote)?|emplois?|empleo|vacancies|join us|remote)$/i;

/** What stands beside the posting's title in the page's title ("T at C", "C: T", "T | C | Careers"), else the site's name. */
function companyOf(document: Document, title: string): string {
  for (const name of [document.title, metaOf(document, "og:title")]) {
    const at = title === "" ? -1 : name.indexOf(title);
    if (at < 0) continue;
    const before = name.slice(0, at).replace(/\s*(?:[|–—·:-]|\bis hiring|\bhiring)\s*$/i, "");
    const after = name.slice(at + title.length);
    const employer = /^\s*(?:[-|–—·:,(]\s*)?(?:at|bei|chez|en|hos|bij|@)\s+([^|–—·]+?)(?:\s+[-|–—·].*)?$/.exec(
      after,
    )?.[1];
    const parts = [employer ?? "", ...after.split(separator), ...before.split(separator)].map((part) => part.trim());
    const company = parts.find(
      (part) => part !== "" && !noCompany.test(part) && !/^(?:in|job application for)\b/i.test(part),
    );
    if (company !== undefined) return company;
  }
  return metaOf(document, "og:site_name");
}
