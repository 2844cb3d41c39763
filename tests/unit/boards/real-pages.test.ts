// Real pages, where the private data folder stands beside the repository; elsewhere this says so and is skipped.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { readPage } from "../../../utils/boards/index";
import type { Posting } from "../../../utils/schema";

const root = join(import.meta.dirname, "../../../../shared/data/pages");
const present = existsSync(join(root, "INDEX.tsv"));

const tableOf = (file: string): string[][] =>
  present
    ? readFileSync(join(root, file), "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split("\t"))
    : [];

const urls = new Map(tableOf("urls.tsv").map(([file = "", url = ""]) => [file, url]));
const [head = [], ...rows] = tableOf("INDEX.tsv");
const pages = rows
  .map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])) as Record<string, string>)
  .map(({ file = "", board = "", kind = "", title = "", company = "" }) => ({ file, board, kind, title, company }))
  .filter((page) => page.file.endsWith(".html") && existsSync(join(root, page.file)));

function read(file: string): { posting: Posting; document: Document } {
  const url = urls.get(file) ?? "";
  const { window } = new JSDOM(readFileSync(join(root, file), "utf8"), { url });
  return { posting: readPage(window.document, url), document: window.document };
}

/** Dashes are written alike, and the index notes beside one title that it is a pane. */
const plain = (text: string): string =>
  text
    .replace(/[–—]/g, "-")
    .replace(/ \(open pane\)$/, "")
    .trim();

const described: Record<string, string> = {
  "linkedin-guest": ".show-more-less-html__markup",
  indeed: "#jobDescriptionText",
  builtin: "[id^='job-post-body-']",
};

describe.skipIf(!present)("real pages", () => {
  const postings = pages.filter(
    ({ file, board, kind }) =>
      board in described && (/^(?:full|jobs-guest|older fragment)/.test(kind) || file.startsWith("indeed/1")),
  );

  test("there are some", () => expect(postings.length).toBeGreaterThanOrEqual(13));

  test.each(postings)("$file: $title, $company", ({ file, board, title, company }) => {
    const { posting, document } = read(file);
    // Together, because the index cuts one line of the form "title - company" at another dash than the page does.
    expect(plain(`${posting.title} - ${posting.company}`)).toBe(plain(`${plain(title)} - ${company}`));
    expect(["open", "closed"]).toContain(posting.status);
    expect(posting.jobId).toMatch(/^[\da-f]+$/);
    expect(posting.problems).toEqual([]);

    const words = (document.querySelector(described[board] ?? "")?.textContent ?? "").match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    const known = new Set(posting.text.match(/[\p{L}\p{N}]{3,}/gu));
    // Words of neighbouring elements run together in textContent; the others must all be there.
    const found = words.filter((word) => known.has(word)).length;
    expect(found / words.length).toBeGreaterThan(0.95);
    expect(posting.blocks.some((block) => block.kind === "heading")).toBe(true);
  });

  test.each(pages.filter(({ board }) => board === "linkedin-guest-list"))("$file is a list", ({ file }) => {
    expect(read(file).posting).toMatchObject({ board: "linkedin", status: "list", text: "" });
  });

  test("a page without its text is no posting", () => {
    expect(read("indeed/4-initialData.html").posting.status).toBe("none");
  });

  test("signed-in LinkedIn: a top card whose text is not there, a list", () => {
    const [card, list] = pages.filter(({ board }) => board === "linkedin-loggedin");
    if (!card || !list) throw new Error("The two signed-in pieces are missing from INDEX.tsv.");
    const { title, company } = card;
    expect(read(card.file).posting).toMatchObject({ title, company, status: "open", problems: ["no-text"] });
    expect(read(list.file).posting.status).toBe("list");
  });

  test("boards without an adapter: title and company from data, microdata or the page itself", () => {
    const others = /^(?:weworkremotely|remoteok|stackoverflow-jobs|jobscz|jobsdb)$/;
    for (const { file, board, title, company } of pages.filter((page) => others.test(page.board))) {
      const { posting } = read(file);
      if (title === "(list)") expect(posting.status, file).toBe("list");
      else expect([posting.title, posting.company, posting.status], file).toEqual([title, company, "open"]);
      expect(posting.board, `${board} is read in the general way`).toBe("page");
    }
  });
});

test.skipIf(present)(`the folder of real pages is not here (${root}): these tests are skipped`, () => {
  expect(present).toBe(false);
});
