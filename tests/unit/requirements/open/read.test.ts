// What no table knows, in invented postings: found in the posting's own words, with its importance, never as an entry of the taxonomy.
import { describe, expect, test } from "vitest";
import { createReader } from "../../../../tools/reader";
import { loadSkills } from "../../../../tools/tables";
import { plainPosting } from "../../../../utils/boards/shared/plain";
import { findCandidates, featureNames } from "../../../../utils/requirements/open/candidates";
import { standingNames } from "../../../../utils/requirements/open/standing";
import { survey } from "../../../../utils/requirements/open/survey";
import { compile } from "../../../../utils/skills/compile";
import { createMatcher } from "../../../../utils/skills/matcher";
import { loadModel } from "../../../../tools/reader";

const reader = createReader();
const read = (text: string) => reader(plainPosting(text, { board: "paste", url: "" }));

const posting = `Separator Technician

Responsibilities
- Strip down and rebuild the plate stacks of our whey separators
- Keep the maintenance log

Requirements
- Experience with Zentrivac decanters
- 3+ years of experience with Quellmark controllers
- Knowledge of Hollandring seals and Obertal couplings

Nice to have
- Familiarity with the Tellermann balancing bench

Benefits
- Free cheese, and a Zentrivac bottle opener
- 25 days of leave and a training in Agile methods
`;

describe("a posting full of names that nobody knows", () => {
  const { requirements, also } = read(posting);
  const named = (part: string) => requirements.filter(({ quote }) => quote.includes(part));

  test.each([
    ["Zentrivac", "required"],
    ["Quellmark", "required"],
    ["Hollandring", "required"],
    ["Obertal", "required"],
    ["Tellermann", "preferred"],
  ])("%s is %s, in the posting's words", (part, importance) => {
    expect(named(part)).toMatchObject([{ id: null, kind: "skill", importance }]);
    expect(named(part)[0]!.name).toBe(named(part)[0]!.quote);
  });

  test("years reach it", () => expect(named("Quellmark")).toMatchObject([{ years: 3 }]));

  test("nothing of the benefits is asked", () => {
    expect([...requirements, ...also].every(({ start }) => start < posting.indexOf("Benefits"))).toBe(true);
  });
});

test("the subjects of a degree and the level of a language are no skills", () => {
  const { requirements } = read(
    "Analyst\n\nRequirements\n- A bachelor's degree in economics, statistics, mathematics or a related field\n- Fluent English\n- Some German (B1)\n- Good knowledge of Python",
  );
  expect(requirements.map(({ kind }) => kind)).toEqual(["degree", "language", "language", "skill"]);
});

test("a place is no skill, and a degree in plain words and by its title is one", () => {
  const { requirements } = read(
    "Nurse\n\nRequirements\n- Registered Nurse license in the state of Iowa\n\nPreferred\n- Bachelor's degree in Nursing (BSN)",
  );
  expect(requirements.map(({ kind }) => kind)).toEqual(["license", "degree"]);
});

test.each([
  "We like our people. Our people like us. There is a garden, and a dog called Bruno.",
  "Responsibilities\n\nRequirements\n\nNice to have\n",
  "The successful candidate has strong skills and a proven track record in a fast-paced environment.",
])("nothing hard is made of nothing: %s", (text) => {
  expect(read(text).requirements.filter(({ kind }) => kind !== "soft" && kind !== "experience")).toEqual([]);
});

test("each candidate has a number for every name that the judge and the model of importance know", () => {
  const matcher = createMatcher(compile(loadSkills()));
  const candidates = findCandidates(
    survey(plainPosting(posting, { board: "paste", url: "" }), matcher),
    loadModel().chain,
  );
  expect(candidates.length).toBeGreaterThan(5);
  for (const { features, standing } of candidates) {
    expect(features).toHaveLength(featureNames.length);
    expect(standing()).toHaveLength(standingNames.length);
    expect([...features, ...standing()].every((value) => Number.isFinite(value))).toBe(true);
  }
});
