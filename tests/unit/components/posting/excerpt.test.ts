import { describe, expect, test } from "vitest";
import { excerpt } from "../../../../components/posting/excerpt";

/** The excerpt as text, quotes in brackets. */
function shown(text: string, quotes: string[], limit?: number): string {
  const spans = quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
  const pieces = excerpt(text, { start: 0, end: text.length }, spans, limit);
  return pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");
}

describe("excerpt", () => {
  test("marks the quote inside its sentence", () => {
    expect(shown("3+ years of SQL in a business setting.", ["SQL"])).toBe("3+ years of [SQL] in a business setting.");
  });

  test("marks every quote, and quotes that overlap once", () => {
    expect(shown("Power BI or Tableau.", ["Power BI", "Tableau"])).toBe("[Power BI] or [Tableau].");
    expect(shown("Microsoft Power BI.", ["Microsoft Power", "Power BI"])).toBe("[Microsoft Power BI].");
  });

  test("leaves out list signs and doubled spaces", () => {
    expect(shown("•  Solid   Excel\n skills ", ["Excel"])).toBe("Solid [Excel] skills");
    expect(shown("- Excel", ["Excel"])).toBe("[Excel]");
  });

  const long = `${"many words before it stand here and go on ".repeat(4)}Power BI${" and as many words follow after it here".repeat(4)}`;

  test("shortens a long sentence around the quote, at words", () => {
    const short = shown(long, ["Power BI"], 80);
    expect(short).toMatch(/^… \S.*\[Power BI\].*\S …$/);
    expect(short.length).toBeLessThan(92);
    for (const word of short
      .replace(/[…[\]]/g, "")
      .trim()
      .split(/\s+/))
      expect(long.split(/\s+/)).toContain(word);
  });

  test("keeps the beginning or end of a sentence when the quote stands there", () => {
    expect(shown(`Excel ${"and more ".repeat(30)}`, ["Excel"], 60)).toMatch(/^\[Excel\] and.* …$/);
    expect(shown(`${"and more ".repeat(30)}Excel`, ["Excel"], 60)).toMatch(/^… .*\[Excel\]$/);
  });

  test("shows a quote that is longer than the limit whole", () => {
    const quote = "a".repeat(200);
    expect(shown(`Knows ${quote} well, and more than that.`, [quote], 60)).toBe(`… [${quote}] …`);
  });

  test("does without a quote outside of the sentence", () => {
    expect(excerpt("One. Two.", { start: 0, end: 4 }, [{ start: 5, end: 8 }])).toEqual([
      { start: 0, text: "One.", marked: false },
    ]);
  });
});
