// The invented postings of tests/fixtures/shots as pages of a board, and pages of no board, for the pictures. Imports no browser.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../command.mjs";

const postings = JSON.parse(readFileSync(join(root, "tests", "fixtures", "shots", "postings.json"), "utf8"));

/** Address of an invented posting by its id. */
export const addressOf = (id) => `https://builtin.com/job/${id}/${9000 + postings.findIndex((one) => one.id === id)}`;

export const noPosting = "https://notes.example.org/garden";

/** A Map from address to HTML, as `openWeb` takes it. */
export function shotPages() {
  const pages = new Map(postings.map((posting) => [addressOf(posting.id), boardPage(posting)]));
  return pages.set(noPosting, "<!doctype html><title>Notes</title><p>The beans want water in the morning.</p>");
}

function boardPage({ id, title, company, place, html, closed }) {
  const data = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title,
    description: html,
    datePosted: "2026-11-02",
    ...(closed && { validThrough: "2026-11-10" }),
    hiringOrganization: { "@type": "Organization", name: company },
    jobLocation: { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: place } },
  };
  const note = closed ? "<p>Sorry, this job was removed and takes no applications any more.</p>" : "";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title} - ${company} | Built In</title>
<link rel="canonical" href="${addressOf(id)}">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<main><h2>${company}</h2><h1>${title}</h1>${note}<span>${place}</span><div id="job-post-body-${addressOf(id).split("/").at(-1)}">${html}</div></main>`;
}
