// LinkedIn: guest pages and their fragments, the classic signed-in layout and the server-driven one. Reads the opened posting alone.
import type { Found } from "./shared/board";
import { defineBoard } from "./shared/board";
import type { Line } from "./shared/compose";
import { pick, saysClosed } from "./shared/page";
import { linesOf, textOf } from "./shared/lines";

export default defineBoard(
  {
    id: "linkedin",
    name: "LinkedIn",
    core: true,
    // *. takes in the country hosts (de.linkedin.com). All paths: from the feed one gets to a job without a page being loaded.
    matches: ["https://*.linkedin.com/*"],
    // Its terms: nothing but the opened posting is read, so no generic reader may look around here.
    alone: true,
  },
  (document, url) => {
    // /jobs-guest are the fragments that a guest's search page loads.
    if (!/^https:\/\/[^/]+\/(?:comm\/)?jobs/.test(url)) return { status: "none" };
    const asked = idIn(url);
    const found = readServerDriven(document, asked) ?? readClassic(document, asked) ?? readGuest(document, asked);
    if (found) return found;
    return { status: document.querySelector(cards) ? "list" : "none" };
  },
);

const cards =
  ".base-search-card,.result-card,[data-occludable-job-id],.job-card-container,[componentkey^='job-card-component-ref-']";

/** The job id in an address of LinkedIn: of the page itself or of the posting opened in a search. */
function idIn(address: string): string | null {
  return (
    /[?&]currentJobId=(\d+)/.exec(address)?.[1] ??
    /\/jobs\/(?:view|api\/jobPosting)\/(?:[^/?#]*?-)?(\d+)(?:[/?#]|$)/.exec(address)?.[1] ??
    null
  );
}

/** After a click the address names the new job while the pane still shows the old one. */
const stale = (jobId: string | null): Found => ({ status: "none", jobId, problems: ["stale-pane"] });

/** Server-driven layout: hashed classes, no h1; the job id stands in component keys. */
function readServerDriven(document: Document, asked: string | null): Found | null {
  const prefix = "JobDetails_AboutTheJob_";
  const abouts = [...document.querySelectorAll(`[componentkey^="${prefix}"]`)];
  if (abouts.length === 0) return null;
  const idOf = (about: Element): string => about.getAttribute("componentkey")?.slice(prefix.length) ?? "";
  const about = asked === null && abouts.length === 1 ? abouts[0] : abouts.find((one) => idOf(one) === asked);
  if (!about) return stale(asked);

  const root = about.closest("[data-sdui-screen]") ?? document.body;
  const outside = (selector: string): Element[] =>
    [...root.querySelectorAll(selector)].filter(
      (element) => element.closest(`[data-sdui-component],${cards}`) === null,
    );
  const employer = outside("a[href*='/company/']").find((link) => textOf(link) !== "");
  const below = outside("p").filter(
    (line) => employer && isAfter(employer, line) && !employer.contains(line) && !line.contains(employer),
  );
  const place = below.find((line) => line.textContent?.includes("·"));
  // "(3) Title | Company | LinkedIn"; for a moment after a click it is still that of the job before.
  const named = document.title.replace(/^\(\d+\+?\)\s*/, "").split(" | ");
  const company = textOf(employer) || named.at(-2) || "";
  const current = named.length >= 3 && named.at(-2) === company;
  const card = outside("p").flatMap((line) => linesOf(line));
  return {
    status: saysClosed(card) ? "closed" : "open",
    jobId: idOf(about),
    title: current ? named.slice(0, -2).join(" | ") : textOf(below.find((line) => textOf(line) !== "")),
    company,
    location: textOf(place?.querySelector("span")),
    lines: linesOf(about.querySelector("[data-testid='expandable-text-box']") ?? document.createDocumentFragment()),
  };
}

const isAfter = (first: Element, second: Element): boolean => (first.compareDocumentPosition(second) & 4) !== 0;

const topCard = ".job-details-jobs-unified-top-card__";

/** Classic layout: a pane beside the list, or a page of its own. */
function readClassic(document: Document, asked: string | null): Found | null {
  const text = document.querySelector("#job-details");
  const heading = document.querySelector(`${topCard}job-title`);
  if (!text && !heading) return null;
  const link = heading?.querySelector("a[href*='/jobs/view/']")?.getAttribute("href") ?? "";
  const shown =
    idIn(link) ?? document.querySelector(".jobs-apply-button[data-job-id]")?.getAttribute("data-job-id") ?? null;
  if (asked !== null && shown !== null && shown !== asked) return stale(asked);
  const card = heading?.closest("[class*='top-card__container'],.jobs-search__job-details") ?? heading?.parentElement;
  // The board's own "About the job" opens the text.
  const own = text?.querySelector("h2");
  return {
    status: saysClosed(card ? linesOf(card) : []) ? "closed" : "open",
    jobId: shown ?? asked,
    title: pick(document, `${topCard}job-title h1`, `${topCard}job-title`),
    company: pick(document, `${topCard}company-name a`, `${topCard}company-name`),
    location: pick(document, `${topCard}primary-description-container .tvm__text`),
    lines: text ? linesOf(text, (element) => element === own) : [],
  };
}

/** What visitors who are not signed in see: a page, or a fragment (title in h2) in the pane of a search. */
function readGuest(document: Document, asked: string | null): Found | null {
  const text = document.querySelector(".show-more-less-html__markup");
  const title = pick(document, ".topcard__title", ".top-card-layout__title");
  if (!text && (title === "" || !document.querySelector(".topcard__title"))) return null;
  const shown = idIn(
    document.querySelector("a[data-tracking-control-name^='public_jobs_topcard']")?.getAttribute("href") ?? "",
  );
  if (asked !== null && shown !== null && shown !== asked) return stale(asked);
  const lines: Line[] = text ? linesOf(text) : [];
  // Seniority, employment type, function, industry: each under its own heading, as the page has them.
  for (const line of document.querySelectorAll("[class*='job-criteria'] h3,[class*='job-criteria'] h3 ~ span")) {
    lines.push({ kind: line.localName === "h3" ? "heading" : "item", text: textOf(line) });
  }
  return {
    status: document.querySelector(".closed-job") ? "closed" : "open",
    jobId: asked ?? shown,
    title,
    company: pick(document, "a.topcard__org-name-link", ".topcard__flavor:first-child"),
    location: pick(document, ".topcard__flavor--bullet"),
    lines,
  };
}
