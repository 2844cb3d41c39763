// Structured data in all the ways that boards write it; whole pages with it are in tests/fixtures/boards.
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { readJsonLd } from "../../../utils/boards/shared/json-ld";
import { parseLoosely } from "../../../utils/boards/shared/repair";

describe("JSON that JSON.parse refuses", () => {
  test.each([
    ["a line break in a string", '{"a":"one\ntwo\tthree"}', { a: "one\ntwo\tthree" }],
    ["an escape that is none", String.raw`{"a":"snake\_case it\'s \u12"}`, { a: "snake_case it's u12" }],
    ["good escapes beside it", String.raw`{"a":"\"x\" \\ \/ \n é \_"}`, { a: '"x" \\ / \n é _' }],
    ["commas before a bracket", '{"a":[1,2, ],}', { a: [1, 2] }],
    ["an HTML comment around it", '<!-- {"a":1} -->', { a: 1 }],
    ["a CDATA wrapper", '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ["comments inside", '{/* b */"a":1, // c\n"d":"http://x/*"}', { a: 1, d: "http://x/*" }],
    ["quotes inside a string", '{"a":"the "best" team","b":2}', { a: 'the "best" team', b: 2 }],
    ["a semicolon at its end", '{"a":1};', { a: 1 }],
  ])("%s", (_, source, value) => {
    expect(() => JSON.parse(source) as unknown).toThrow(SyntaxError);
    expect(parseLoosely(source)).toEqual(value);
  });

  test.each(['{"a":', "", "not json", '{"a" "b"}', '{"a":"b'])("%j is beyond repair", (source) => {
    expect(parseLoosely(source)).toBeUndefined();
  });

  test("a megabyte of it is repaired", () => {
    const source = `{"a":"${"line\n\\_ ".repeat(200_000)}",}`;
    expect((parseLoosely(source) as { a: string }).a.length).toBe(200_000 * 7);
  });
});

function read(data: unknown, { url = "https://jobs.example/view/7", title = "Glazier" } = {}) {
  const source = typeof data === "string" ? data : JSON.stringify(data);
  const html = `<title>${title}</title><h1>${title}</h1><script type="application/ld+json">${source}</script>`;
  return readJsonLd(new JSDOM(html, { url }).window.document, url);
}
const glazier = { "@type": "JobPosting", title: "Glazier", description: "<p>Windows.</p>" };

describe("which posting is this page's", () => {
  test.each([
    [
      "by address",
      { ...glazier, title: "A", url: "/view/7?from=mail" },
      { ...glazier, title: "B", url: "/view/8" },
      "A",
    ],
    [
      "by id in the address",
      { ...glazier, title: "A", identifier: { value: "x-7007" } },
      { ...glazier, title: "B" },
      "A",
    ],
    ["by title", { ...glazier, title: "B" }, glazier, "Glazier"],
  ])("%s", (_, first, second, title) => {
    expect(read([first, second], { url: "https://jobs.example/view/7?id=x-7007" }).job?.title).toBe(title);
  });

  test("several and none of them is a list", () => {
    expect(
      read([
        { ...glazier, title: "A" },
        { ...glazier, title: "B" },
      ]),
    ).toMatchObject({ job: null, list: true });
  });

  test("a posting in the list of another page is not read", () => {
    const list = { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: glazier }] };
    expect(read(list)).toMatchObject({ job: null, list: true });
  });

  test("a posting in the list of another posting is not read", () => {
    const other = { ...glazier, title: "Glazier, Bremen" };
    expect(read({ ...glazier, relatedJobs: [other], "@graph": [other] }).job?.title).toBe("Glazier");
  });

  test.each([
    [{ "@graph": [{ "@type": "WebPage" }, glazier] }],
    [{ "@type": "WebPage", mainEntity: glazier }],
    [[[{ "@graph": [[glazier]] }]]],
    [{ ...glazier, "@type": ["Thing", "https://schema.org/JobPosting"] }],
    [{ ...glazier, "@type": "schema:JobPosting" }],
  ])("found in %j", (data) => {
    expect(read(data).job?.title).toBe("Glazier");
  });

  test("broken data is a problem only where it was to be a posting", () => {
    expect(read('{"@type":"JobPosting",').problems).toEqual(["bad-data"]);
    expect(read('{"@type":"Organization",').problems).toEqual([]);
  });

  test("100,000 brackets deep overflows no stack", () => {
    expect(read(`${"[".repeat(100_000)}${"]".repeat(100_000)}`).job).toBeNull();
    expect(read(`${'{"@graph":['.repeat(20_000)}${"]}".repeat(20_000)}`).job).toBeNull();
  });
});

describe("what a posting says", () => {
  test.each([
    ["a string", "Nord GmbH", "Nord GmbH"],
    ["an object", { "@type": "Organization", name: "Nord &amp; Söhne" }, "Nord & Söhne"],
    ["a list", [{ name: "Nord" }, { name: "Sued" }], "Nord"],
    ["nothing", null, ""],
    ["an object without a name", { logo: "x" }, ""],
  ])("employer: %s", (_, hiringOrganization, company) => {
    expect(read({ ...glazier, hiringOrganization }).job?.company).toBe(company);
  });

  test.each([
    ["a string", { jobLocation: "Bremen" }, "Bremen"],
    ["an address", { jobLocation: { address: { addressLocality: "Bremen", addressCountry: "DE" } } }, "Bremen, DE"],
    ["an address in words", { jobLocation: { address: "Am Wall 1, Bremen" } }, "Am Wall 1, Bremen"],
    ["two places", { jobLocation: [{ address: "Bremen" }, { address: "Kiel" }] }, "Bremen; Kiel"],
    ["remote", { jobLocationType: "TELECOMMUTE" }, "Remote"],
    ["nothing", {}, ""],
  ])("place: %s", (_, place, location) => {
    expect(read({ ...glazier, ...place }).job?.location).toBe(location);
  });

  test.each([
    ["HTML", "<p>Cut &amp; fit</p><ul><li>Glass</li></ul>", ["Cut & fit", "Glass"]],
    ["HTML in entities", "&lt;p&gt;Cut &amp;amp; fit&lt;/p&gt;", ["Cut & fit"]],
    ["HTML in entities twice", "&amp;lt;p&amp;gt;Cut&amp;lt;/p&amp;gt;", ["Cut"]],
    ["plain lines", "Cut\n\n* Glass\n* 3 < 4 & 5 > 2", ["Cut", "* Glass", "* 3 < 4 & 5 > 2"]],
    ["a number", 12, ["12"]],
    ["an object", { "@value": "x" }, []],
  ])("description: %s", (_, description, lines) => {
    expect(read({ ...glazier, description }).job?.lines.map((line) => line.text)).toEqual(lines);
  });

  test("markup is parsed where nothing loads and no script runs", () => {
    const html =
      "<script>globalThis.ran = true</script><p>Cut</p><img src='http://127.0.0.1:9/x' onerror='globalThis.ran = true'>";
    const data = JSON.stringify({ ...glazier, description: html }).replaceAll("</", String.raw`<\/`);
    expect(read(data).job?.lines).toEqual([{ kind: "text", text: "Cut" }]);
    expect("ran" in globalThis).toBe(false);
  });

  test("dates are kept as given when they are ISO dates", () => {
    const { job } = read({ ...glazier, datePosted: "2026-05-01T08:00Z", validThrough: "next week" });
    expect(job).toMatchObject({ posted: "2026-05-01T08:00Z", validThrough: null });
  });

  test("keys such as __proto__ do no harm", () => {
    const { job } = read(
      '{"__proto__":{"title":"x","list":true},"@type":"JobPosting","constructor":1,"hasOwnProperty":2}',
    );
    expect(job?.title).toBe("");
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });
});
