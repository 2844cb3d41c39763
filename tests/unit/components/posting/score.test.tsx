// @vitest-environment jsdom
import { expect, test } from "vitest";
import { Blockers } from "../../../../components/posting/blockers";
import { PostingHeader } from "../../../../components/posting/posting-header";
import { Score } from "../../../../components/posting/score";
import type { Fit } from "../../../../utils/schema";
import { fit, line, posting, requirement } from "../samples";
import { show, words } from "../show";

const showScore = (of: Fit, suggestions = 0) => show(<Score fit={of} suggestions={suggestions} walletHref="#wallet" />);
const lines = [
  line(requirement("SQL"), { credit: 0.9, points: 36 }),
  line(requirement("Power BI"), { credit: 0.45, points: 18 }),
  line(requirement("demand forecasting", { importance: "preferred" })),
];

test("the score, its words, and how many musts and wishes are met", async () => {
  const root = await showScore(fit({ lines, whenFinished: 71 }), 2);
  expect(words(root.querySelector('[data-testid="fit-score"]'))).toBe("54");
  expect(words(root)).toContain("Fit 54 of 100");
  expect(words(root)).toContain("Worth applying. You meet 1 of 2 musts and 0 of 1 wish.");
  expect(words(root)).toContain("71 when what you have begun or planned is finished");
  expect(root.querySelector('a[href="#suggestions"]')).not.toBeNull();
});

test("a posting without wishes speaks of musts alone", async () => {
  const root = await showScore(fit({ lines: lines.slice(0, 1), band: "strong" }));
  expect(words(root)).toContain("Strong. You meet 1 of 1 must.");
  expect(words(root)).not.toContain("wish");
});

test.each([
  ["low-confidence", "did not understand the language or layout"],
  ["few-requirements", "Only 2 musts and wishes could be read"],
  ["empty-wallet", "Your wallet is empty"],
  ["not-a-posting", "does not look like a job posting"],
] as const)("cannot rate: %s", async (reason, said) => {
  const mentioned = line(requirement("kindness", { importance: "mentioned" }));
  const root = await showScore(
    fit({ score: null, exact: null, band: null, reason, lines: [...lines.slice(0, 2), mentioned] }),
  );
  expect(words(root.querySelector('[data-testid="fit-score"]'))).toBe("–");
  expect(words(root)).toContain(said);
});

test("an empty wallet leads to the wallet, and to the lines where there are some", async () => {
  const root = await showScore(fit({ score: null, reason: "empty-wallet", lines }));
  expect(root.querySelector("a")?.getAttribute("href")).toBe("#wallet");
  expect(words(root)).toContain("I have this");
});

test("blockers are said in plain words; alternatives are one", async () => {
  const blockers = [
    requirement("SQL", { name: "Nursing licence", kind: "license", legal: true }),
    requirement("Power BI", { name: "Class B licence", kind: "license", group: "g" }),
    requirement("Tableau", { name: "Class C licence", kind: "license", group: "g" }),
    requirement("kindness", { name: "Top secret", kind: "clearance" }),
  ];
  const root = await show(<Blockers blockers={blockers} />);
  expect([...root.querySelectorAll("li")].map(words)).toEqual([
    "By law, this job asks for Nursing licence. Your wallet holds no valid one.",
    "This job asks for a licence: Class B licence or Class C licence. Your wallet holds no valid one.",
    "This job asks for a security clearance: Top secret. Your wallet holds no valid one.",
  ]);
});

test("the header says where it was read, that it is closed, and what was wrong with the page", async () => {
  const closed = { ...posting, status: "closed", problems: ["too-long"] } as const;
  let root = await show(<PostingHeader posting={{ ...closed, problems: ["too-long"] }} boardName="Example Jobs" />);
  expect(words(root.querySelector("h1"))).toBe("Data Analyst");
  expect(words(root)).toContain("Northwind Foods · Leeds · read from Example Jobs");
  expect(words(root)).toContain("no longer takes applications");
  expect(words(root)).toContain("The text is very long");

  root = await show(<PostingHeader posting={posting} boardName={null} />);
  expect(words(root)).toContain("read from jobs.example.com");
  root = await show(<PostingHeader posting={{ ...posting, board: "paste", title: "", url: "" }} boardName={null} />);
  expect(words(root.querySelector("h1"))).toBe("Posting without a title");
  expect(words(root)).toContain("from pasted text");
});
