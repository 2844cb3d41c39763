// The rules of reading one sentence each: years, degrees, cues, groups, levels, headings.
import { describe, expect, test } from "vitest";
import { findScopes, ruling } from "../../../utils/requirements/cues";
import { findDegrees } from "../../../utils/requirements/degrees";
import { findAlternatives } from "../../../utils/requirements/groups";
import { classifyHeading } from "../../../utils/requirements/headings";
import { guessLanguage } from "../../../utils/requirements/language";
import { languageLevel, skillLevel } from "../../../utils/requirements/levels";
import { splitSections } from "../../../utils/requirements/sections";
import { attachYears, findYears } from "../../../utils/requirements/years";

const whole = (text: string) => ({ start: 0, end: text.length });
const place = (text: string, word: string) => {
  const start = text.indexOf(word);
  if (start === -1) throw new Error(`"${word}" is not in "${text}"`);
  return { start, end: start + word.length };
};

describe("years", () => {
  test.each([
    ["5+ years of experience with Python", [5]],
    ["at least three (3) years of experience in payroll", [3]],
    ["3-5 years of experience in sales", [3]],
    ["two or more years working with children", [2]],
    ["minimum of 18 months of experience as a welder", [1.5]],
    ["10 plus years of experience leading teams", [10]],
    ["1 to 2 yrs experience using QuickBooks", [1]],
    ["5 years of Java and 2 years of Kotlin experience", [5, 2]],
  ])("%s", (text, expected) => {
    expect(findYears(text, whole(text)).map((years) => years.least)).toEqual(expected);
  });

  test.each([
    "Must be at least 18 years of age with experience of driving",
    "Founded 25 years ago, we have experience in logistics",
    "For over 40 years we have worked with farmers",
    "A 2 year contract working in Oslo",
    "A four year degree and experience in design",
    "401k match after 1 year of service with us",
    "Worked in the last 5 years with patients",
    "Less than 2 years of experience in sales",
    "Four years of college with experience in labs",
  ])("no years of practice: %s", (text) => {
    expect(findYears(text, whole(text))).toEqual([]);
  });

  test.each([
    ["5+ years of Python and SQL", ["Python", "SQL"], [5, 5]],
    ["Python (5+ years experience), Docker", ["Python", "Docker"], [5, null]],
    ["3 years of experience in Python for robots, Docker", ["Python", "Docker"], [3, null]],
    ["SQL, 5 years in a similar role", ["SQL"], [null]],
    ["SQL, 5 years of experience", ["SQL"], [5]],
    ["3-year experience with SQL", ["SQL"], [3]],
    ["2 years of experience with Excel; knowledge of SQL", ["Excel", "SQL"], [2, null]],
  ])("belong to the list beside them: %s", (text, names, expected) => {
    const mentions = names.map((name) => place(text, name));
    expect(attachYears(text, findYears(text, whole(text)), mentions).years).toEqual(expected);
  });

  test("belong to the role when no name stands beside them", () => {
    const text = "5 years of experience in a busy kitchen, and knowledge of Excel";
    const { years, roles } = attachYears(text, findYears(text, whole(text)), [place(text, "Excel")]);
    expect(years).toEqual([null]);
    expect(roles.map((role) => text.slice(role.start, role.end))).toEqual(["5 years of experience in a busy kitchen"]);
  });
});

describe("degrees", () => {
  const read = (text: string) =>
    findDegrees(text, whole(text)).map(({ level, subjects, open, equivalent }) => ({
      level,
      subjects,
      open,
      equivalent,
    }));

  test.each([
    ["Bachelor's degree in Computer Science or a related field", "bachelor", ["Computer Science"], true, false],
    ["BSc in Physics, Chemistry or Biology", "bachelor", ["Physics", "Chemistry", "Biology"], false, false],
    ["Master’s degree in Nursing required", "master", ["Nursing"], false, false],
    ["PhD in Linguistics", "doctorate", ["Linguistics"], false, false],

    ["Associate degree in Accounting, or equivalent work experience", "associate", ["Accounting"], false, true],
    ["Bachelor’s degree or 6 years of equivalent experience", "bachelor", [], false, 6],
    ["A degree in Geology", "bachelor", ["Geology"], false, false],
    ["Bachelor's degree in Law or a related field, or 5+ years of equivalent experience", "bachelor", ["Law"], true, 5],
    ["Bachelor's degree or equivalent work experience (4+ years)", "bachelor", [], false, 4],
    ["Degree in a STEM field such as Physics", "bachelor", ["Physics"], true, false],
  ])("%s", (text, level, subjects, open, equivalent) => {
    expect(read(text)).toEqual([{ level, subjects, open, equivalent }]);
  });

  test("a GED is another way to the same level", () => {
    const found = findDegrees("High school diploma or GED", { start: 0, end: 26 });
    expect(found.map(({ name, level }) => [name, level])).toEqual([
      ["High school diploma", "secondary"],
      ["GED", "secondary"],
    ]);
  });

  test.each([
    ["MBA preferred", "MBA", "master", ["Business Administration"]],
    ["Juris Doctor from an accredited school", "Juris Doctor (JD)", "doctorate", ["Law"]],
    ["BSN required", "Bachelor of Science in Nursing", "bachelor", ["Nursing"]],
  ])("a degree whose name says its subject: %s", (text, name, level, subjects) => {
    expect(findDegrees(text, { start: 0, end: text.length })).toMatchObject([{ name, level, subjects }]);
  });

  test("levels that are alternatives come apart and share their subjects", () => {
    expect(read("Bachelor's or Master's degree in Statistics")).toEqual([
      { level: "bachelor", subjects: ["Statistics"], open: false, equivalent: false },
      { level: "master", subjects: ["Statistics"], open: false, equivalent: false },
    ]);
  });

  test.each([
    "A high degree of autonomy",
    "Master data management",
    "You will master the schedule",
    "30 degrees outside",
  ])("no degree: %s", (text) => expect(read(text)).toEqual([]));
});

describe("cues", () => {
  const says = (text: string, word: string) => {
    const { start, end } = place(text, word);
    return ruling(findScopes(text, whole(text)), start, end);
  };

  test.each([
    ["Kubernetes is a plus", "Kubernetes", "preferred"],
    ["Experience with Rust would be nice", "Rust", "preferred"],
    ["PMP certification preferred but not required", "PMP", "preferred"],
    ["Bonus points for Terraform", "Terraform", "preferred"],
    ["Ideally you know Helm", "Helm", "preferred"],
    ["Must have a forklift certificate", "forklift", "required"],
    ["SQL is required; Tableau is desirable", "SQL", "required"],
    ["SQL is required; Tableau is desirable", "Tableau", "preferred"],
    ["Bachelor's degree required, Master's preferred", "Bachelor", "required"],
    ["Bachelor's degree required, Master's preferred", "Master", "preferred"],
    ["Experience with SAP (preferred) and Excel", "SAP", "preferred"],
    ["Experience with SAP (preferred) and Excel", "Excel", null],
    ["Knowledge of Excel", "Excel", null],
    ["No prior welding experience required", "welding", "drop"],
    ["This job does not require a driving licence", "driving", "drop"],
    ["A degree is not required", "degree", "preferred"],
    ["Not only Java but Kotlin as well", "Kotlin", null],
    ["Required skills: Java", "Java", "required"],
    ["SQL (PostgreSQL preferred)", "SQL", null],
    ["SQL (PostgreSQL preferred)", "PostgreSQL", "preferred"],
    ["Ph.D. preferred", "Ph.D", "preferred"],
    ["Java isn't required", "Java", "preferred"],
    ["Docker unnecessary", "Docker", "preferred"],
    ["Perl is no longer needed", "Perl", "drop"],
    ["Neither Python nor R is required", "Python", "drop"],
    ["JavaScript (not Java)", "Java)", "drop"],
    ["JavaScript (not Java)", "JavaScript", null],
    ["We do not expect knowledge of Kubernetes", "Kubernetes", "drop"],
    ["Forklift training will be given", "Forklift", "drop"],
    ["Must know Excel, Word is a plus", "Excel", "required"],
    ["Must know Excel, Word is a plus", "Word", "preferred"],
    ["Experience, preferably in retail, with SAP", "SAP", null],
  ])("%s → %s is %s", (text, word, expected) => expect(says(text, word)).toBe(expected));
});

describe("alternatives", () => {
  const groups = (text: string, names: string[]) =>
    findAlternatives(
      text,
      names.map((name) => place(text, name)),
    ).map(({ members, open }) => ({
      members: members.map((index) => names[index]),
      open,
    }));

  test.each([
    ["Python or Ruby", ["Python", "Ruby"], [{ members: ["Python", "Ruby"], open: false }]],
    ["AWS, Azure, or GCP", ["AWS", "Azure", "GCP"], [{ members: ["AWS", "Azure", "GCP"], open: false }]],
    ["Jira/Trello", ["Jira", "Trello"], [{ members: ["Jira", "Trello"], open: false }]],
    [
      "one of Python, Java and Scala",
      ["Python", "Java", "Scala"],
      [{ members: ["Python", "Java", "Scala"], open: false }],
    ],
    ["a tool such as Jira, Asana or similar", ["Jira", "Asana"], [{ members: ["Jira", "Asana"], open: true }]],
    ["Docker and Kubernetes", ["Docker", "Kubernetes"], []],
    ["Excel, SAP and Word", ["Excel", "SAP", "Word"], []],
    ["Tableau or similar", ["Tableau"], [{ members: ["Tableau"], open: true }]],
    ["SQL and Python or R", ["SQL", "Python", "R"], [{ members: ["Python", "R"], open: false }]],
    ["Python for web pages or Ruby", ["Python", "Ruby"], []],
  ])("%s", (text, names, expected) => expect(groups(text, names)).toEqual(expected));
});

describe("levels", () => {
  test.each([
    ["German at level B2", "B2"],
    ["fluent German", "C1"],
    ["German mother tongue", "C2"],
    ["conversational Spanish", "B1"],
    ["Spanish", null],
  ])("language: %s", (text, expected) => expect(languageLevel(text)).toBe(expected));

  test.each([
    ["expert knowledge of ", "advanced"],
    ["exposure to ", "introductory"],
    ["working knowledge of ", "working"],
    ["experience with ", null],
  ])("skill: %s", (text, expected) => expect(skillLevel(text)).toBe(expected));
});

describe("headings", () => {
  test.each([
    ["Requirements:", "required"],
    ["What you'll bring", "required"],
    ["MINIMUM QUALIFICATIONS", "required"],
    ["Who you are", "required"],
    ["Preferred Qualifications", "preferred"],
    ["Nice to have", "preferred"],
    ["It would be great if you also have", "preferred"],
    ["Responsibilities", "duties"],
    ["What You’ll Do", "duties"],
    ["About the role", "duties"],
    ["Benefits & perks", "excluded"],
    ["About us", "excluded"],
    ["Equal Opportunity Employer", "excluded"],
    ["How to apply", "excluded"],
    ["Physical requirements", "excluded"],
    ["PMP certification preferred", null],
    ["Skills and experience preferred", "preferred"],
    ["Our greenhouse in spring", null],
    ["You will plan routes for a fleet of thirty delivery vans", null],
  ])("%s → %s", (heading, expected) => expect(classifyHeading(heading)).toBe(expected));
});

describe("sections", () => {
  const sections = (lines: [string, "heading" | "item" | "text"][]) => {
    let text = "";
    const blocks = lines.map(([line, kind]) => {
      const start = text.length;
      text += `${line}\n`;
      return { kind, start, end: start + line.length };
    });
    return splitSections(text, blocks, "").map(({ start, end, section }) => [text.slice(start, end), section]);
  };

  test("a heading rules until the next; an inline one in a list rules its item alone", () => {
    expect(
      sections([
        ["Requirements", "heading"],
        ["Know Excel.", "item"],
        ["Preferred: know SAP.", "item"],
        ["Know Word.", "item"],
        ["Perks", "heading"],
        ["Free fruit in spring.", "item"],
      ]),
    ).toEqual([
      ["Know Excel.", "required"],
      ["know SAP.", "preferred"],
      ["Know Word.", "required"],
      ["Free fruit in spring.", "excluded"],
    ]);
  });

  test("headings inside one long paragraph are found", () => {
    expect(
      sections([
        ["We grow herbs. Responsibilities: Plan routes. Requirements: Know Excel. What we offer: Fresh basil.", "text"],
      ]),
    ).toEqual([
      ["We grow herbs.", "neutral"],
      ["Plan routes.", "duties"],
      ["Know Excel.", "required"],
      ["Fresh basil.", "excluded"],
    ]);
  });

  test("legal text is excluded wherever it stands", () => {
    expect(
      sections([
        ["Requirements", "heading"],
        ["All applicants are considered without regard to age.", "text"],
      ]),
    ).toEqual([["All applicants are considered without regard to age.", "excluded"]]);
  });

  test("a short line that asks something is no heading, whatever word it holds", () => {
    expect(
      sections([
        ["Requirements", "heading"],
        ["Ability to gather requirements", "text"],
      ]),
    ).toEqual([["Ability to gather requirements", "required"]]);
  });

  test("abbreviations end no sentence", () => {
    expect(sections([["Tools, e.g. Excel. Bring your own.", "text"]])).toEqual([
      ["Tools, e.g. Excel.", "neutral"],
      ["Bring your own.", "neutral"],
    ]);
  });
});

describe("language of a posting", () => {
  test.each([
    [
      "en",
      true,
      "You will plan the routes of our vans and you are the first person that our drivers call when the traffic is bad.",
    ],
    [
      "en",
      true,
      "Job Type: Full-time. Experience: Forklift: 1 year (Required). Class A CDL (Preferred). Shift: 8 hours",
    ],
    ["en", true, "- ServSafe a plus\n- Van driver, day shift\n- Lift 20 kg"],
    [
      "de",
      false,
      "Sie planen die Touren unserer Fahrzeuge und sind für die Fahrer der erste Kontakt, wenn der Verkehr nicht läuft.",
    ],
    ["de", false, "Anforderungen\nKenntnisse in Excel\nAusbildung als Elektriker"],
    [
      "da",
      false,
      "Du planlægger ruterne for vores biler, og du er den første, som chaufførerne ringer til, når der er kø på vejen.",
    ],
    [
      "fr",
      false,
      "Vous planifiez les tournées des camions et vous êtes le premier contact pour les chauffeurs dans la région.",
    ],
    [null, false, "Вы планируете маршруты наших машин и знаете Excel и SQL"],
    [null, true, "Excel SQL Python"],
  ])("%s %s: %s", (language, understood, text) => expect(guessLanguage(text)).toEqual({ language, understood }));
});
