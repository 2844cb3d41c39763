// Greenhouse: the new job boards and the old ones, in both regions.
import { defineBoard } from "./shared/board";
import { metaOf, pick, saysClosed } from "./shared/page";
import { linesOf } from "./shared/lines";

export default defineBoard(
  {
    id: "greenhouse",
    name: "Greenhouse",
    core: true,
    matches: ["job-boards", "job-boards.eu", "boards", "boards.eu"].map((host) => `https://${host}.greenhouse.io/*`),
  },
  (document, url) => {
    const jobId = /(?:\/jobs\/|[?&](?:gh_jid|token)=)(\d+)/.exec(url)?.[1] ?? null;
    const text = document.querySelector(".job__description") ?? document.querySelector("#content");
    const title = pick(document, ".job__title h1", "h1.job__title", "h1.app-title", ".app-title");
    if (!text || title === "") {
      // A closed job leads to the list of the others, with a notice above it.
      if (saysClosed(document.body ? linesOf(document.body) : [])) return { status: "closed", jobId };
      return { status: document.querySelectorAll("a[href*='/jobs/']").length > 1 ? "list" : "none", jobId };
    }
    return {
      status: "open",
      jobId,
      title,
      company: companyOf(document, title),
      location: pick(document, ".job__location", "#header .location", ".location"),
      lines: linesOf(text),
    };
  },
);

/** Named outright on old boards ("at Acme"); else in "Job Application for T at C", the site's name or the logo. */
function companyOf(document: Document, title: string): string {
  const named = pick(document, ".company-name").replace(/^at\s+/i, "");
  if (named !== "") return named;
  const whole = document.title.replace(/\s+/g, " ").trim();
  const opening = `Job Application for ${title} at `;
  if (whole.startsWith(opening)) return whole.slice(opening.length);
  const logo = document.querySelector(".logo img,img.logo,img[alt$=' Logo']")?.getAttribute("alt") ?? "";
  return / at ([^|]+)$/.exec(whole)?.[1]?.trim() ?? (metaOf(document, "og:site_name") || logo.replace(/\s*logo$/i, ""));
}
