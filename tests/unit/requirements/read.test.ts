// Whole invented postings: what is read of them, what is left out, and that nothing strange breaks the reader.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createReader } from "../../../tools/reader";
import { plainPosting } from "../../../utils/boards/shared/plain";
import { Reading } from "../../../utils/schema";

const reader = createReader();

function read(text: string, company = "") {
  return reader({ ...plainPosting(text, { board: "paste", url: "" }), company });
}

/** "name: importance" of everything that is read with confidence. */
function asked(text: string, company = ""): string[] {
  return read(text, company).requirements.map(({ name, importance }) => `${name}: ${importance}`);
}

const posting = `Warehouse Planner
Tidewater Tea

About us
Tidewater Tea has shipped tea since 1911. Our baristas love Photoshop.

What you will do
- Plan inbound loads in SAP
- Train colleagues in Excel

What you bring
- 3+ years of inventory management
- Bachelor's degree in logistics or a related field, or equivalent experience
- SQL or Python
- A forklift certification, or the ability to obtain one within 90 days
- Fluent English

Nice to have
- Power BI or a similar tool
- German (B1)

Benefits
Free tea, dental insurance and an Excel course.

We are an equal opportunity employer. All applicants are considered without regard to age.
`;

describe("a whole posting", () => {
  const { requirements, understood, language } = read(posting, "Tidewater Tea");
  const named = (name: string) => {
    const found = requirements.find((one) => one.name === name);
    if (!found) throw new Error(`${name} is not among ${requirements.map((one) => one.name).join(", ")}`);
    return found;
  };

  test("is understood", () => expect({ understood, language }).toEqual({ understood: true, language: "en" }));

  test.each([
    ["Inventory management", { importance: "required", years: 3, kind: "skill" }],
    ["SQL", { importance: "required", kind: "skill" }],
    ["Forklift certification", { importance: "required", kind: "certification", obtainable: true }],
    ["English", { importance: "required", kind: "language", level: "C1" }],
    ["Power BI", { importance: "preferred", open: true }],
    ["German", { importance: "preferred", kind: "language", level: "B1" }],
    ["SAP", { importance: "mentioned" }],
    ["Excel", { importance: "mentioned" }],
  ])("%s", (name, expected) => expect(named(name)).toMatchObject(expected));

  test("the degree is one item with its subject and its alternatives", () => {
    expect(requirements.filter((one) => one.kind === "degree")).toMatchObject([
      { level: "bachelor", subjects: ["logistics"], open: true, equivalent: true, years: null },
    ]);
  });

  test("alternatives share a group of their own", () => {
    expect(named("SQL").group).not.toBeNull();
    expect(named("SQL").group).toBe(named("Python").group);
    expect(requirements.filter((one) => one.group === named("SQL").group)).toHaveLength(2);
  });

  test("nothing of the company, the benefits or the legal text is asked", () => {
    expect(requirements.map((one) => one.name)).not.toContain("Adobe Photoshop");
    expect(requirements.filter((one) => one.importance !== "mentioned").map((one) => one.name)).not.toContain("Excel");
  });

  test("quotes stand in the text, at most twelve words long, inside their sentence", () => {
    for (const { quote, start, end, sentence } of requirements) {
      expect(posting.slice(start, end)).toBe(quote);
      expect(quote.split(/\s+/).length).toBeLessThanOrEqual(12);
      expect(sentence.start).toBeLessThanOrEqual(start);
      expect(sentence.end).toBeGreaterThanOrEqual(end);
    }
  });
});

describe("one line", () => {
  test.each([
    ["No prior welding experience needed.", []],
    ["PMP preferred but not required", ["Project Management Professional (PMP): preferred"]],
    ["Must have experience with Kubernetes; Terraform is a plus", ["Kubernetes: required", "Terraform: preferred"]],
    ["You will work with Docker.", ["Docker: required"]],
  ])("under a heading that asks: %s", (line, expected) => expect(asked(`Requirements:\n${line}`)).toEqual(expected));

  test.each([
    ["Experience with Kubernetes is required.", ["Kubernetes: required"]],
    ["We are looking for somebody with knowledge of payroll processing.", ["Payroll processing: required"]],
    ["Familiarity with Terraform would be nice.", ["Terraform: preferred"]],
  ])("without any heading: %s", (line, expected) => expect(asked(line)).toEqual(expected));

  test("a slash joins what belongs together, and parts alternatives elsewhere", () => {
    const groups = (line: string) => read(`Requirements:\n${line}`).requirements.map((one) => one.group);
    expect(groups("HTML/CSS")).toEqual([null, null]);
    expect(new Set(groups("Jira/Trello")).size).toBe(1);
    expect(groups("Jira/Trello")).not.toContain(null);
  });

  test.each([
    ["Ability to get along with others and a valid driver's license", false],
    ["CDL Class A required within 30 days of hire", true],
    ["Ability to obtain a CDL Class A", true],
    ["CDL Class A", false],
  ])("may follow later: %s", (line, expected) => {
    const licence = read(`Requirements:\n${line}`).requirements.find((one) => one.kind === "license");
    expect(licence?.obtainable).toBe(expected);
  });

  test.each([
    ["English (C1) and German (B1)", ["C1", "B1"]],
    ["Fluent English required, German B2 is a plus", ["C1", "B2"]],
    ["Fluent in English and German", ["C1", "C1"]],
    ["English: fluent; German: basic", ["C1", "A2"]],
  ])("each language has its own level: %s", (line, expected) => {
    const languages = read(`Requirements:\n${line}`).requirements.filter((one) => one.kind === "language");
    expect(languages.map((one) => one.level)).toEqual(expected);
  });

  test.each(["Spanish a plus", "French", "Knowledge of Danish is an advantage"])(
    "a language as a line of its own: %s",
    (line) => {
      expect(read(`Languages:\n- ${line}`).requirements.map((one) => one.kind)).toEqual(["language"]);
    },
  );

  test("a culture is no language", () => {
    const kinds = read("Requirements:\nKnowledge of French culture").requirements.map((one) => one.kind);
    expect(kinds).not.toContain("language");
  });

  test("a group with a member that is asked alone keeps that member, so that the fit can drop it", () => {
    const { requirements } = read("Requirements:\nPython\n\nNice to have:\nPython or Ruby");
    expect(requirements.filter((one) => one.name === "Python")).toHaveLength(2);
    expect(new Set(requirements.filter((one) => one.group !== null).map((one) => one.name))).toEqual(
      new Set(["Python", "Ruby"]),
    );
  });

  test.each([
    ["You need Python and SQL", "You hold a CDL"],
    ["Must have: RN license", "Nice to have: ACLS"],
    ["Legal research", "Contract drafting"],
  ])("lines without bullets are read, not taken for headings: %s", (first, second) => {
    expect(read(`Requirements\n${first}\n${second}`).requirements.length).toBeGreaterThanOrEqual(2);
  });

  test("long lists of nothing do no harm", () => {
    for (const text of [
      `${";".repeat(150_000)} SQL preferred`,
      `Preferred: ${"; ".repeat(60_000)}`,
      "R/".repeat(50_000),
      "PMP, ".repeat(30_000),
    ])
      expect(() => read(text)).not.toThrow();
  });

  test.each([
    ["One of the following: CNA license, EMT certification, or current enrolment in a nursing program"],
    ["CNA, EMT or enrolled in a nursing program"],
  ])("alternatives that no table knows leave the known ones a choice: %s", (line) => {
    const groups = read(`Requirements:\n${line}`).requirements.map((one) => one.group);
    expect(groups.length).toBeGreaterThanOrEqual(2);
    expect(groups).not.toContain(null);
    expect(new Set(groups).size).toBe(1);
  });

  test.each([
    ["In return you get the chance to gain your CDL Class A at our expense."],
    ["What we don't need: jQuery wizards."],
    ["Our hospital is a 310-bed house in the hills."],
  ])("nothing is asked: %s", (line) => {
    expect(asked(`Planner\n\nWe plan routes for farms.\n${line}`)).toEqual([]);
  });

  test("conditions of hiring are read wherever they stand", () => {
    const { requirements } = read(
      "Requirements:\nExcel\n\nBenefits\nDental plan. A pre-employment drug screen is required.",
    );
    expect(requirements.map((one) => one.kind)).toContain("clearance");
  });

  test("a level belongs to the name it stands before", () => {
    const { requirements } = read("Requirements:\nAdvanced Excel skills (pivot tables, Power Query)");
    expect(requirements.filter((one) => one.name !== "Excel").map((one) => one.level)).toEqual(
      expect.arrayContaining([null]),
    );
    expect(requirements.find((one) => one.name === "Power Query")?.level).toBeNull();
  });

  test('a general word after "or similar" is no demand of its own', () => {
    expect(asked("Requirements:\nExperience with SAP or a similar ERP system")).toEqual(["SAP: required"]);
  });

  test("both languages of a bilingual job are asked", () => {
    const { requirements } = read("Requirements:\nBilingual English/Spanish");
    expect(requirements.filter((one) => one.kind === "language").map((one) => one.group)).toEqual([null, null]);
  });

  test("what is asked twice is one requirement, at its strongest", () => {
    expect(
      asked("Responsibilities:\nRun Kubernetes.\n\nRequirements:\nKubernetes\n\nNice to have:\nKubernetes"),
    ).toEqual(["Kubernetes: required"]);
  });

  test("the employer's own name is not a skill", () => {
    expect(
      asked("Slack\n\nAt Slack we make work simpler and more pleasant for the people of this world.", "Slack"),
    ).toEqual([]);
  });
});

describe("what is not understood", () => {
  test("a Danish posting is read without confidence", () => {
    const { requirements, language, understood } = read(
      "Lagermedarbejder\n\nDu planlægger ruterne for vores biler, og du er den første, som chaufførerne ringer til, når der er kø på vejen. Du har erfaring med SAP og Excel, og det er en fordel at du kan tysk.",
    );
    expect({ language, understood, requirements }).toEqual({ language: "da", understood: false, requirements: [] });
  });

  test("text without a single skill gives nothing, and says nothing wrong", () => {
    const { requirements, also } = read("The garden is open from May to October. Bring a hat and something to drink.");
    expect([...requirements, ...also]).toEqual([]);
  });

  test.each(["", " \n\t\n", "\u0000\u200b\ufeff", "•".repeat(2000), "((((", "a".repeat(100_000)])(
    "strange text %#",
    (text) => {
      expect(read(text).requirements).toEqual([]);
    },
  );
});

test("any text: no throw, true offsets, whole shape", () => {
  const words = fc.constantFrom(
    "Requirements:",
    "Nice to have",
    "•",
    "-",
    "5+",
    "years",
    "of",
    "experience",
    "in",
    "with",
    "Python",
    "Go",
    "R",
    "C++",
    "or",
    "and",
    "/",
    "(",
    ")",
    "is a plus",
    "required",
    "no",
    "not required",
    "Bachelor's",
    "degree",
    "in",
    "English",
    "B2",
    "\n",
    "\n\n",
    ".",
    ",",
    ";",
    "such as",
    "e.g.",
    "or similar",
    "é",
    "🙂",
    "PMP",
    "RN",
    "license",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), fc.constantFrom(" ", ""), (parts, joint) => {
      const text = parts.join(joint);
      const reading = read(text);
      expect(Reading.safeParse(reading).success).toBe(true);
      for (const { quote, start, end, sentence } of [...reading.requirements, ...reading.also]) {
        expect(text.slice(start, end)).toBe(quote);
        expect(sentence.start <= start && end <= sentence.end).toBe(true);
      }
    }),
    { seed: 11, numRuns: 1500 },
  );
});
