// Every board against its fixtures: tests/fixtures/boards/<board>/<case>/{page.html or page.xhtml, expected.json}.
// A new case is a new folder; `UPDATE=1 npx vitest run boards.test` writes its expectation, to be read before it is kept.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { boardFor, boards, readPage } from "../../../utils/boards/index";
import { key } from "../../../utils/boards/shared/key";
import { Posting } from "../../../utils/schema";

const root = join(import.meta.dirname, "../../fixtures/boards");
const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

interface Case {
  board: string;
  name: string;
  url: string;
  page: JSDOM;
  expected: string;
}

function load(board: string, name: string): Case {
  const folder = join(root, board, name);
  const file = ["page.html", "page.xhtml"].map((page) => join(folder, page)).find((page) => existsSync(page));
  if (!file) throw new Error(`${folder} has no page.html and no page.xhtml.`);
  const source = readFileSync(file, "utf8");
  const url = /^<[!?][^>]*>\n<!-- url: (\S+) -->/.exec(source)?.[1];
  if (!url) throw new Error(`${file}: the second line must be <!-- url: https://... -->, below the doctype.`);
  const contentType = file.endsWith(".xhtml") ? "application/xhtml+xml" : "text/html";
  return { board, name, url, page: new JSDOM(source, { url, contentType }), expected: join(folder, "expected.json") };
}

const cases = folders(root).flatMap((board) => folders(join(root, board)).map((name) => load(board, name)));

describe.each(folders(root))("%s", (board) => {
  const own = cases.filter((one) => one.board === board);

  test.each(own)("$name", ({ url, page, expected }) => {
    const before = page.serialize();
    const posting = readPage(page.window.document, url);

    if (process.env.UPDATE) writeFileSync(expected, `${JSON.stringify(posting, null, 2)}\n`);
    if (!existsSync(expected))
      throw new Error(`${expected} is missing. Write it with: UPDATE=1 npx vitest run boards.test`);
    expect(posting).toEqual(JSON.parse(readFileSync(expected, "utf8")));
    expect(Posting.parse(posting)).toEqual(posting);
    expectSoundBlocks(posting);
    expect(page.serialize(), "reading must not change the page").toBe(before);
  });

  test("has a posting and a page that is none", () => {
    const statuses = own.map((one) => readPage(one.page.window.document, one.url).status);
    expect(statuses, `${board} needs a case with an open posting`).toContain("open");
    expect(
      statuses.some((status) => status === "none" || status === "list"),
      `${board} needs a case that is not a posting`,
    ).toBe(true);
  });
});

test.each(boards)("$id: fixtures, id and file name belong together", ({ id, matches }) => {
  const own = cases.filter((one) => one.board === id);
  expect(own.length, `${id} has no fixtures: add tests/fixtures/boards/${id}/<case>/page.html`).toBeGreaterThan(0);
  expect(existsSync(join(root, `../../../utils/boards/${id}.ts`)), `no utils/boards/${id}.ts`).toBe(true);
  for (const { name, url } of own) {
    expect(boardFor(url)?.id, `${name}: ${url} fits none of ${matches.join(" ")}`).toBe(id);
  }
});

test("no board claims the generic pages", () => {
  for (const { url } of cases.filter((one) => one.board === "generic")) expect(boardFor(url), url).toBeUndefined();
});

test("match patterns ask for https and for no host in general", () => {
  for (const { matches } of boards) {
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/);
  }
});

test("the same posting has one key in every layout and from every link", () => {
  const keyOf = (board: string, name: string): string => {
    const one = cases.find((candidate) => candidate.board === board && candidate.name === name);
    if (!one) throw new Error(`No case ${board}/${name}.`);
    return key(readPage(one.page.window.document, one.url));
  };
  expect(keyOf("linkedin", "server-driven-view")).toBe(keyOf("linkedin", "server-driven-search"));
  expect(keyOf("indeed", "viewjob")).toBe(keyOf("indeed", "search-pane"));
  expect(keyOf("built-in", "posting")).toBe(keyOf("built-in", "chips-in-one"));
  expect(keyOf("greenhouse", "old-board")).toBe(keyOf("greenhouse", "embedded-form"));
  expect(new Set(cases.map((one) => key(readPage(one.page.window.document, one.url)))).size).toBeGreaterThan(30);
});

test("whatever breaks inside a page, a reader answers", () => {
  const { document } = new JSDOM("<main><h1>Broken</h1></main>").window;
  const breaks = (): never => {
    throw new Error("broken page");
  };
  Object.assign(document, { querySelector: breaks, querySelectorAll: breaks });
  const urls = [
    ...boards.map((board) => (board.matches[0] as string).replace("//*.", "//x.").replace("/*", "/jobs/view/1")),
    "https://any.example/jobs/1",
  ];
  for (const url of urls) {
    const posting = readPage(document, url);
    expect(posting).toMatchObject({ status: "none", problems: ["bad-data"], text: "" });
  }
});

function expectSoundBlocks({ text, blocks }: Posting): void {
  let from = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(from);
    expect(block.end).toBeGreaterThan(block.start);
    const slice = text.slice(block.start, block.end);
    expect(slice).toBe(slice.trim());
    if (block.kind === "heading" && block.start > 0) expect(text.slice(0, block.start)).toMatch(/\n\n$/);
    from = block.end;
  }
  expect(from).toBe(text.length);
}
