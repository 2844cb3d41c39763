// How elements become lines, and lines text with blocks.
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { addSection, compose, longest } from "../../../utils/boards/shared/compose";
import { linesOf } from "../../../utils/boards/shared/lines";

const bodyOf = (html: string): Element => new JSDOM(html).window.document.body;

/** Lines as "# heading", "- item", "text". */
const outline = (html: string): string[] =>
  linesOf(bodyOf(html)).map(({ kind, text }) => ({ heading: `# ${text}`, item: `- ${text}`, text })[kind]);

describe("lines of a page", () => {
  test.each([
    [
      "paragraphs and white space",
      "<p> one\n\t two&nbsp;three </p>four<div>five</div>",
      ["one two three", "four", "five"],
    ],
    ["line breaks", "one<br>two<br><br>three", ["one", "two", "three"]],
    [
      "headings",
      "<h2>Big</h2><div role=heading>Also</div><dl><dt>Term</dt><dd>is</dd></dl>",
      ["# Big", "# Also", "# Term", "is"],
    ],
    ["a heading with a button in it", "<h3><button>Skills</button></h3><button>Apply</button>", ["# Skills"]],
    ["a heading as long as a text", `<h4>${"word ".repeat(30)}</h4>`, ["word ".repeat(30).trim()]],
    [
      "bold lines",
      "<b>You bring</b><br>SQL<p><strong>We</strong> <b>offer</b>:</p>",
      ["# You bring", "SQL", "# We offer:"],
    ],
    ["bold words in a line", "<p><b>SQL</b> every day</p>", ["SQL every day"]],
    ["a bold sentence", "<p><b>You must like rain.</b></p>", ["You must like rain."]],
    ["bold by style", '<p><span style="font-weight: 700">Profile</span></p>', ["# Profile"]],
    ["not bold by style", '<b style="font-weight:normal"><p>Profile</p></b>', ["Profile"]],
    ["lists", "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>", ["- a", "- b", "- c"]],
    ["bold items", "<ul><li><b>Python</b></li><li><b>SQL</b></li></ul>", ["- Python", "- SQL"]],
    ["a bold item over a list", "<ul><li><b>Skills</b><ul><li>SQL</li></ul></li></ul>", ["# Skills", "- SQL"]],
    ["a short line over a list", "<div>Advantages<ul><li>Rust</li></ul></div>", ["# Advantages", "- Rust"]],
    ["a line with a colon over dashes", "You will need:<br>- SQL<br>- R", ["# You will need:", "- SQL", "- R"]],
    ["a sentence over a list", "<p>we use many tools here</p><ul><li>R</li></ul>", ["we use many tools here", "- R"]],
    ["tables", "<table><tr><th>Shift</th><td>Nights</td></tr><tr><td>x</td></tr></table>", ["Shift | Nights", "x"]],
    ["preformatted text", "<pre>one\n  two\n\nthree</pre>", ["one", "two", "three"]],
    ["text that keeps its lines", "<div>one\n\ntwo\nthree</div>", ["one", "two", "three"]],
    ["source that is only indented", "<div>one\n      two</div>", ["one two"]],
    ["soft hyphens", "data&shy;base &#8203;admin", ["database admin"]],
    ["nothing", "<p> </p><br>", []],
  ])("%s", (_, html, lines) => {
    expect(outline(html)).toEqual(lines);
  });

  test.each([
    "<script>x</script>",
    "<style>x</style>",
    "<noscript>x</noscript>",
    "<template>x</template>",
    "<svg><text>x</text></svg>",
    "<button>x</button>",
    "<nav>x</nav>",
    "<form><label>x</label><input></form>",
    "<p hidden>x</p>",
    '<p aria-hidden="true">x</p>',
    '<p style="display: none">x</p>',
    "<iframe>x</iframe>",
    "<textarea>x</textarea>",
    "<!-- x -->",
  ])("%s is not read", (html) => {
    expect(outline(`<main>${html}<p>kept</p></main>`)).toEqual(["kept"]);
  });

  test("what the browser's search finds is read", () => {
    expect(outline('<div hidden="until-found">kept</div>')).toEqual(["kept"]);
  });

  test("a form around the whole page is read", () => {
    expect(outline("<form><input><h1>Planner</h1></form>")).toEqual(["# Planner"]);
  });

  test("50,000 levels of nesting overflow no stack", () => {
    // Linked by hand: jsdom itself needs a minute to nest that deep.
    const link = (localName: string) => ({ nodeType: 1, localName, getAttribute: () => null, nextSibling: null });
    const text = { nodeType: 3, nodeValue: "bottom", firstChild: null, nextSibling: null, parentNode: {} };
    let inner: object = text;
    for (let level = 0; level < 50_000; level++) {
      const outer = { ...link(["li", "b", "div"][level % 3] as string), firstChild: inner, parentNode: {} };
      Object.assign(inner, { parentNode: outer });
      inner = outer;
    }
    expect(linesOf(inner as Node)).toEqual([{ kind: "item", text: "bottom" }]);
  });

  test("5 MB of text is cut, however it is built", () => {
    const many = bodyOf(`<p>${"word ".repeat(1000)}</p>`.repeat(1000));
    const one = bodyOf(`<p>${"word  \n ".repeat(700_000)}</p>`);
    const rows = bodyOf(`<pre>${"word word\n".repeat(500_000)}</pre>`);
    for (const body of [many, one, rows]) {
      const { text, blocks, cut } = compose(linesOf(body));
      expect(cut).toBe(true);
      expect(text.length).toBeGreaterThan(longest - 10);
      expect(text.length).toBeLessThanOrEqual(longest);
      expect(blocks.at(-1)?.end).toBe(text.length);
    }
  });
});

describe("text and blocks", () => {
  test("one line per block, a blank line before headings, markers outside the block", () => {
    const { text, blocks, cut } = compose([
      { kind: "heading", text: "You need" },
      { kind: "item", text: "• SQL" },
      { kind: "text", text: "2) R, or similar" },
      { kind: "heading", text: "1. Offer" },
      { kind: "text", text: "2,000 euros" },
    ]);
    expect(text).toBe("You need\n• SQL\n2) R, or similar\n\n1. Offer\n2,000 euros");
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["heading", "You need"],
      ["item", "SQL"],
      ["item", "R, or similar"],
      ["heading", "1. Offer"],
      ["text", "2,000 euros"],
    ]);
    expect(cut).toBe(false);
  });

  test("no character is torn at the limit", () => {
    const { text } = compose([{ kind: "text", text: `${"a".repeat(longest - 1)}😀` }]);
    expect(text).toBe("a".repeat(longest - 1));
    expect(compose([{ kind: "text", text: "a".repeat(longest) }]).cut).toBe(false);
  });

  test("a section repeats nothing that stands there already, as whole words", () => {
    const lines = linesOf(bodyOf("<p>We write C++ and python.</p>"));
    addSection(lines, "Skills", ["Python", "C", "c++", " Type  Script ", "", "C"]);
    expect(lines.slice(1)).toEqual([
      { kind: "heading", text: "Skills" },
      { kind: "item", text: "C" },
      { kind: "item", text: "Type Script" },
    ]);
    addSection(lines, "Nothing new", ["Python"]);
    expect(lines.at(-1)?.text).toBe("Type Script");
  });
});
