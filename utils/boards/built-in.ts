// Built In with its city and country sites: the job's page, its structured data and its list of top skills.
import { defineBoard } from "./shared/board";
import { addSection } from "./shared/compose";
import { readJsonLd } from "./shared/json-ld";
import { agree, pick, saysClosed } from "./shared/page";
import { linesOf, textOf } from "./shared/lines";

const hosts = [
  "builtin.com",
  "builtinaustin.com",
  "builtinboston.com",
  "builtincharlotte.com",
  "builtinchicago.org",
  "builtincolorado.com",
  "builtindublin.ie",
  "builtinla.com",
  "builtinlondon.uk",
  "builtinmelbourne.com",
  "builtinnyc.com",
  "builtinseattle.com",
  "builtinsf.com",
  "builtinsingapore.com",
  "builtinsydney.au",
  "builtintoronto.com",
  "builtinvancouver.org",
];

export default defineBoard(
  { id: "built-in", name: "Built In", core: true, matches: hosts.map((host) => `https://*.${host}/job*`) },
  (document, url) => {
    const jobId = /\/job\/(?:[^?#]*\/)?(\d+)(?:[/?#]|$)/.exec(url)?.[1] ?? null;
    const data = readJsonLd(document, url);
    const body = document.querySelector(jobId === null ? "[id^='job-post-body-']" : `[id='job-post-body-${jobId}']`);
    if (!body && !data.job) {
      return { status: jobId === null && document.querySelector("[data-id='job-card']") ? "list" : "none", jobId };
    }

    const named = pick(document, "h1");
    const differs = data.job !== null && named !== "" && !agree(named, data.job.title);
    const job = differs ? null : data.job;
    const lines = body ? linesOf(body) : (job?.lines ?? []);
    // The months of experience and the degree in its data follow from the board's own level label ("Senior level" is always
    // 108 months and a bachelor's degree), whatever the employer asks; they are left out.
    for (const [heading, items] of job?.sections ?? []) if (heading === "Skills") addSection(lines, heading, items);
    addSection(lines, "Top skills", topSkills(document));
    return {
      status: saysClosed(linesOf(document.querySelector("main") ?? document.body, (element) => element === body))
        ? "closed"
        : "open",
      jobId,
      title: named || (job?.title ?? ""),
      company: pick(document, "[data-id='company-title']", "a[href^='/company/'] h2") || (job?.company ?? ""),
      location: job?.location ?? "",
      lines,
      posted: job?.posted ?? null,
      validThrough: job?.validThrough ?? null,
      problems: [...data.problems, ...(differs ? (["data-differs"] as const) : [])],
    };
  },
);

/** The chips under the heading "Top Skills"; some postings have them all in one. */
function topSkills(document: Document): string[] {
  const heading = [...document.querySelectorAll("h2")].find((title) => textOf(title) === "Top Skills");
  let around: Element | null | undefined = heading;
  for (let steps = 0; around && steps < 5 && linesOf(around).length < 2; steps++) around = around.parentElement;
  return around
    ? linesOf(around)
        .slice(1)
        .flatMap((line) => line.text.split(","))
    : [];
}
