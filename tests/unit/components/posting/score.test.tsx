// @vitest-environment jsdom
import { expect, test } from "vitest";
import { Blockers } from "../../../../components/posting/blockers";
import { Score } from "../../../../components/posting/score";
import type { Fit } from "../../../../utils/schema";
import { fit, line, requirement } from "../samples";
import { show, words } from "../show";

const showScore = (of: Fit, suggestions = 0) => show(<Score fit={of} suggestions={suggestions} walletHref="#wallet" />);
const lines = [
  line(requirement("SQL"), { credit: 0.9, points: 36 }),
  line(requirement("Power BI"), { credit: 0.45, points: 18 }),
  line(requirement("demand forecasting", { importance: "preferred" })),
];

test("the score, its words, and how much is met of what is required and preferred", async () => {
  const root = await showScore(fit({ lines, whenFinished: 71 }), 2);
  expect(words(root.querySelector('[data-testid="fit-score"]'))).toBe("54");
  expect(words(root)).toContain("Fit 54 of 100");
  expect(words(root)).toContain("Worth applying. You meet 1 of 2 required and 0 of 1 preferred.");
  expect(words(root)).toContain("71 when what you have begun or planned is finished");
  expect(root.querySelector('a[href="#suggestions"]')).not.toBeNull();
});

test("a posting that prefers nothing speaks of what it requires alone", async () => {
  const root = await showScore(fit({ lines: lines.slice(0, 1), band: "strong" }));
  expect(words(root)).toContain("Strong. You meet 1 of 1 required.");
  expect(words(root)).not.toContain("preferred");
});

test.each([
  ["low-confidence", "did not understand the language or layout"],
  ["few-requirements", "Only 2 requirements that count could be read"],
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
