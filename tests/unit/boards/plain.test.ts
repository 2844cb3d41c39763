// Pasted and selected text → a posting whose text is the pasted one, byte for byte.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longest } from "../../../utils/boards/shared/compose";
import { blocksOf, plainPosting } from "../../../utils/boards/shared/plain";

const outline = (text: string): string[] =>
  blocksOf(text).map(
    ({ kind, start, end }) => ({ heading: "# ", item: "- ", text: "" })[kind] + text.slice(start, end),
  );

test.each([
  ["items", "- a\n* b\n• c\n1. d\n(2) e\n–  f", ["- a", "- b", "- c", "- d", "- e", "- f"]],
  ["no items", "-5 degrees\n2,000 euros\n*note", ["-5 degrees", "2,000 euros", "*note"]],
  ["a colon", "Requirements:\nSQL\nLocation: Kiel", ["# Requirements:", "SQL", "Location: Kiel"]],
  ["a long line with a colon", `${"word ".repeat(12)}:\nSQL`, [`${"word ".repeat(12)}:`, "SQL"]],
  [
    "capitals",
    "WHAT YOU WILL DO\nWeld.\nBENEFITS AND PAY\nNone.",
    ["# WHAT YOU WILL DO", "Weld.", "# BENEFITS AND PAY", "None."],
  ],
  ["a tool in capitals", "Tools we use\nJAVA\nHTML, CSS\nSQL", ["Tools we use", "JAVA", "HTML, CSS", "SQL"]],
  ["one word in capitals after a blank line", "Weld.\n\nDUTIES\nWeld.", ["Weld.", "# DUTIES", "Weld."]],
  [
    "markdown",
    "## You need\n**Skills**\n**Tools:**\nSQL **now**",
    ["# You need", "# Skills", "# Tools:", "SQL **now**"],
  ],
  ["a few words alone", "Welder\n\nAbout you\n\nYou like sparks.", ["Welder", "# About you", "You like sparks."]],
  [
    "many words alone are a list",
    "Python\n\nSQL\n\nRust\n\nGo\n\nWe are nice.",
    ["Python", "SQL", "Rust", "Go", "We are nice."],
  ],
  ["a sentence alone", "We weld.\n\nApply now.", ["We weld.", "Apply now."]],
  [
    "a wrapped sentence",
    "You have worked for at least two years with a relational\ndatabase and know how to tune it.\nNext one.",
    ["You have worked for at least two years with a relational\ndatabase and know how to tune it.", "Next one."],
  ],
  ["a wrapped item", "- two years\n  of welding\n- rope access", ["- two years\n  of welding", "- rope access"]],
  ["windows line ends", "Needs:\r\n\r\n- SQL\r\n- R\r\n", ["# Needs:", "- SQL", "- R"]],
])("%s", (_, text, lines) => {
  expect(outline(text)).toEqual(lines);
});

describe("a posting from text", () => {
  test("keeps the text and takes a short first line as the title", () => {
    const text = "\r\n  Night Welder \r\n\r\n- MAG 135\r\n";
    const posting = plainPosting(text, { board: "paste", url: "" });
    expect(posting).toMatchObject({
      text,
      title: "Night Welder",
      status: "open",
      board: "paste",
      jobId: null,
      problems: [],
    });
  });

  test("takes no sentence as the title", () => {
    expect(plainPosting("We weld at night.", { board: "selection", url: "https://x.example/" }).title).toBe("");
  });

  test("blank text is none", () => {
    expect(plainPosting(" \n\t", { board: "paste", url: "" })).toMatchObject({ status: "none", blocks: [] });
  });

  test("5 MB are cut", () => {
    const text = "- two years of welding 😀\n\nAbout us\n\n".repeat(130_000);
    const posting = plainPosting(text, { board: "paste", url: "" });
    expect(posting.problems).toEqual(["too-long"]);
    expect(posting.text).toBe(text.slice(0, posting.text.length));
    expect(posting.text.length).toBeGreaterThan(longest - 2);
  });

  test("blocks cover every word of any text, in order, without space around them", () => {
    const line = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 90 }),
      fc.constantFrom("", "- item", "HEAD LINE", "Skills:", "**", "## x", "1.", "\r", "About you"),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (rows) => {
        const text = rows.join("\n");
        let from = 0;
        let rest = "";
        for (const { start, end } of blocksOf(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          rest += text.slice(from, start);
          from = end;
        }
        rest += text.slice(from);
        // Between blocks stand only space, list markers and markdown marks.
        expect(rest).toMatch(/^(?:\s|[-–—*•●▪◦‣■□○➢➤✓✔✅·#:().]|\d)*$/u);
      }),
    );
  });
});
