// Indeed: the page of a job and the pane beside a search.
import type { Found } from "./shared/board";
import { defineBoard } from "./shared/board";
import { pick, saysClosed } from "./shared/page";
import { linesOf, textOf } from "./shared/lines";

export default defineBoard(
  {
    id: "indeed",
    name: "Indeed",
    core: true,
    // Jobs also open in the pane of the home page (/?vjk=) and of the landing pages of a search (/q-nurse-jobs.html).
    matches: ["viewjob*", "jobs*", "m/*", "rc/clk*", "pagead/clk*", "q-*", "", "?*"].map(
      (path) => `https://*.indeed.com/${path}`,
    ),
  },
  (document, url) => {
    const asked = /[?&]v?jk=([\da-f]+)/.exec(url)?.[1] ?? null;
    const pane = document.querySelector("#jobsearch-ViewjobPaneWrapper,.fastviewjob,.jobsearch-JobComponent");
    const root: ParentNode = pane ?? document;
    const heading = root.querySelector(`${hook("jobsearch-JobInfoHeader-title")},.jobsearch-JobInfoHeader-title`);
    const text = root.querySelector("#jobDescriptionText");
    if (!heading && !text) return { status: document.querySelector(".job_seen_beacon,a[data-jk]") ? "list" : "none" };

    // The employer's link tells which job the pane shows; it may still be the one before.
    const shown = /[?&](?:from)?jk=([\da-f]+)/.exec(
      root.querySelector("[data-testid='jobsearch-CompanyInfoContainer'] a[href*='jk=']")?.getAttribute("href") ?? "",
    )?.[1];
    if (asked !== null && shown !== undefined && shown !== asked) {
      return { status: "none", jobId: asked, problems: ["stale-pane"] };
    }
    const around = pane ?? document.body;
    const found: Found = {
      status: saysClosed(linesOf(around, (element) => element === text)) ? "closed" : "open",
      jobId: asked ?? shown ?? null,
      title: titleOf(heading),
      company: pick(root, hook("inlineHeader-companyName"), "[data-company-name]"),
      location: pick(root, hook("inlineHeader-companyLocation"), hook("job-location")),
      lines: text ? linesOf(text) : [],
    };
    return found;
  },
);

const hook = (name: string): string => `[data-testid="${name}"]`;

/** The title without the " - job post" that the pane adds, in the language of the page, in a span of its own. */
function titleOf(heading: Element | null): string {
  const title = textOf(heading);
  const tail = heading ? textOf([...heading.querySelectorAll("span span")].at(-1)) : "";
  return /^[-–] /.test(tail) && title.endsWith(tail) ? title.slice(0, -tail.length).trim() : title;
}
