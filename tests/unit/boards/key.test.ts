// Keys of postings, and match patterns as tests of addresses.
import { describe, expect, test } from "vitest";
import { key } from "../../../utils/boards/shared/key";
import { matchesPattern } from "../../../utils/boards/shared/match";

const keyOf = (url: string, board = "page", jobId: string | null = null, text = "x"): string =>
  key({ board, jobId, url, text });

describe("key", () => {
  test("is board and job id where both are known", () => {
    expect(keyOf("https://de.linkedin.com/jobs/view/12", "linkedin", "12")).toBe("linkedin:12");
  });

  test.each([
    ["https://x.example/jobs/7/", "https://x.example/jobs/7#apply"],
    ["https://X.example/jobs/7?utm_source=a&gclid=b&trk=c", "http://x.example/jobs/7"],
    ["https://x.example/j?b=2&a=1", "https://x.example/j?a=1&refId=9&b=2"],
  ])("%s and %s are one", (first, second) => {
    expect(keyOf(first)).toBe(keyOf(second));
  });

  test.each([
    ["https://x.example/j?id=1", "https://x.example/j?id=2"],
    ["https://x.example/careers?gh_jid=1", "https://x.example/careers?gh_jid=2"],
    ["https://x.example/#/jobs/1", "https://x.example/#/jobs/2"],
    ["https://x.example/jobs/1", "https://y.example/jobs/1"],
    [`https://x.example/${"a".repeat(120)}1`, `https://x.example/${"a".repeat(120)}2`],
  ])("%s and %s are two", (first, second) => {
    expect(keyOf(first)).not.toBe(keyOf(second));
  });

  test("of pasted or selected text follows the text", () => {
    const url = "https://news.example/item?id=1";
    expect(keyOf(url, "selection", null, "Welder")).not.toBe(keyOf(url, "selection", null, "Glazier"));
    expect(keyOf("", "paste", null, "Welder")).toBe(keyOf("", "paste", null, "Welder"));
  });

  test.each(["", "not an address", `https://x.example/${"ä".repeat(900)}?q=${"b".repeat(900)}`])(
    "of %j fits the store",
    (url) => {
      expect(keyOf(url).length).toBeGreaterThan(0);
      expect(keyOf(url).length).toBeLessThanOrEqual(100);
    },
  );
});

describe("match pattern", () => {
  test.each([
    ["https://*.linkedin.com/jobs*", "https://www.linkedin.com/jobs/view/1?x=y#z", true],
    ["https://*.linkedin.com/jobs*", "https://linkedin.com/jobs", true],
    ["https://*.linkedin.com/jobs*", "https://LinkedIn.com/jobs", true],
    ["https://*.linkedin.com/jobs*", "https://www.linkedin.com/feed/?next=/jobs", false],
    ["https://*.linkedin.com/jobs*", "https://evil-linkedin.com/jobs", false],
    ["https://*.linkedin.com/jobs*", "https://evil.example/x.linkedin.com/jobs", false],
    ["https://*.linkedin.com/jobs*", "https://evil.example?.linkedin.com/jobs", false],
    ["https://*.linkedin.com/jobs*", "http://www.linkedin.com/jobs", false],
    ["https://*.indeed.com/?*", "https://de.indeed.com/?vjk=1", true],
    ["https://*.indeed.com/?*", "https://de.indeed.com/x", false],
    ["https://*.indeed.com/", "https://www.indeed.com", true],
    ["https://boards.greenhouse.io/*", "https://job-boards.greenhouse.io/x", false],
    ["*://a.example/*", "http://a.example/", true],
    ["https://a.example/*", "nonsense", false],
  ])("%s, %s: %s", (pattern, url, fits) => {
    expect(matchesPattern(pattern, url)).toBe(fits);
  });
});
