// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { Lines } from "../../../../components/posting/lines";
import type { NewItem } from "../../../../components/wallet/drafts";
import type { Line, Reading, Requirement } from "../../../../utils/schema";
import { evidence, fit, line, reading, requirement, text } from "../samples";
import { choose, click, named, press, show, submit, type, words } from "../show";

const onAdd = vi.fn<(added: NewItem) => Promise<boolean>>();
const onStrike = vi.fn<(requirements: readonly Requirement[]) => void>();
beforeEach(() => onAdd.mockResolvedValue(true));

const showLines = (lines: Line[], unscored: Requirement[] = [], read: Reading = reading) =>
  show(<Lines fit={fit({ lines, unscored })} reading={read} text={text} onAdd={onAdd} onStrike={onStrike} />);
const rows = (root: Element) => [...root.querySelectorAll('[data-testid="requirement"]')];

const sql = line(requirement("SQL", { years: 3 }), {
  credit: 0.4,
  points: 16,
  met: 0,
  asksYears: true,
  evidence: evidence(),
});
const group = line([requirement("Power BI", { group: "g" }), requirement("Tableau", { group: "g" })]);

test("lines stand under missing, partly met and met, with tags, points, quote and evidence", async () => {
  const excel = line(requirement("demand forecasting", { importance: "preferred" }), {
    credit: 1,
    points: 20,
    possible: 19.6,
    met: 0,
    generic: true,
    evidence: evidence({ item: { type: "credential", id: "c", title: "Planner" }, grade: "verified" }),
  });
  const root = await showLines([sql, group, excel]);
  expect([...root.querySelectorAll("h2")].map(words)).toEqual(["Missing 1", "Partly met 1", "Met 1"]);

  const [first, second, third] = rows(root);
  expect(words(first!.querySelector(".line-name"))).toBe("Power BI or Tableau required");
  expect(words(first!.querySelector("q"))).toBe("Hands-on experience with Power BI or Tableau.");
  expect([...first!.querySelectorAll("mark")].map(words)).toEqual(["Power BI", "Tableau"]);
  expect(words(second!.querySelector(".line-name"))).toBe("SQL required · 3 years");
  expect(words(second!.querySelector('[data-testid="evidence"]'))).toBe("You named it · years not given");
  expect(words(second!.querySelector(".points [aria-hidden]"))).toBe("16 / 40");
  expect(words(second!.querySelector(".mark"))).toBe("partly met");
  expect(words(third!.querySelector(".line-name"))).toBe("demand forecasting preferred · common tool, counts little");
  expect(words(third!.querySelector('[data-testid="evidence"]'))).toBe("Signature valid · Planner");
  expect(words(third!.querySelector(".points [aria-hidden]"))).toBe("20 / 20");
  expect(third!.querySelector('[data-testid="have-this"]')).toBeNull();
});

test("a group says which of its members is met", async () => {
  const met = {
    ...group,
    credit: 0.9,
    met: 1,
    evidence: evidence({ item: { type: "credential", id: "c", title: "Dashboards" }, grade: "stored" }),
  };
  const [row] = rows(await showLines([met]));
  expect(words(row!.querySelector(".line-name b"))).toBe("Tableau");
  expect(words(row!)).toContain("one of: Power BI or Tableau");
  expect(words(row!)).toContain("Dashboards · stored, not checked");
});

test("a line that is asked for in several sentences folds the others away", async () => {
  const again = {
    quote: "SQL",
    start: text.lastIndexOf("SQL"),
    end: text.lastIndexOf("SQL") + 3,
    sentence: { start: text.lastIndexOf("SQL"), end: text.length },
  };
  const [row] = rows(await showLines([{ ...sql, mentions: [...sql.mentions, again] }]));
  expect(words(row!.querySelector("summary"))).toBe("1 more place in the text");
  expect(words(row!.querySelector("details q"))).toBe("SQL again, and kindness.");
});

test("a fit that cannot be rated shows lines without points", async () => {
  const [row] = rows(await showLines([{ ...group, points: null, possible: null }]));
  expect(row!.querySelector(".points")).toBeNull();
});

test("soft skills and conditions are shown apart, and what is less sure as well", async () => {
  const also = requirement("demand forecasting", { importance: "mentioned" });
  const soft = requirement("kindness", { kind: "soft" });
  const root = await showLines([sql, line(also)], [soft], { ...reading, also: [also] });
  expect(words(root.querySelector('[data-testid="also-seen"] summary'))).toBe("Also seen 1");
  expect(rows(root.querySelector('[data-testid="also-seen"]')!)).toHaveLength(1);
  expect(words(root.querySelector('[data-testid="unscored"] .line-name'))).toBe("kindness required");
  expect(root.querySelector("[data-testid=unscored] [data-testid=have-this]")).toBeNull();
});

test("a skill: with years", async () => {
  const root = await showLines([group]);
  await click(named(root, "button", "I have this: Power BI or Tableau"));
  await choose(named(root, "select", "Which one?"), "1");
  await type(named(root, "input", "Years of practice (optional)"), "2,5");
  await submit(named(root, "input", "Years of practice (optional)"));
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ part: "skills", item: { skill: "Tableau", years: 2.5 } });
  expect(root.querySelector("form")).toBeNull();
  expect(document.activeElement).toBe(rows(root)[0]);
});

test("a skill: by a credential, which shows that skill", async () => {
  const root = await showLines([line(requirement("demand forecasting"))]);
  await click(named(root, "button", "I have this: demand forecasting"));
  await click(named(root, "input", "A credential"));
  const title = named(root, "input", "Title");
  await submit(title);
  expect(onAdd).not.toHaveBeenCalled();
  expect(words(root.querySelector(".error"))).toBe("Fill this in");

  await type(title, "Planning course");
  await type(named(root, "input", "Issued (optional)"), "March 2025");
  await submit(title);
  expect(words(root.querySelector(".error"))).toBe("Write it like 2025, 2025-03 or 2025-03-14");

  await type(named(root, "input", "Issued (optional)"), "2025-03");
  await submit(title);
  expect(onAdd.mock.calls[0]?.[0]).toMatchObject({
    part: "credentials",
    item: {
      title: "Planning course",
      kind: "micro-credential",
      skills: ["demand forecasting"],
      issued: "2025-03",
      status: "earned",
      grade: "stored",
    },
  });
});

test("a skill: by a project", async () => {
  const root = await showLines([line(requirement("SQL"))]);
  await click(named(root, "button", "I have this: SQL"));
  await click(named(root, "input", "A project"));
  await type(named(root, "input", "Project"), "Price tracker");
  await type(named(root, "input", "Link (optional)"), "https://example.org/t");
  await submit(named(root, "input", "Project"));
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({
    part: "projects",
    item: { title: "Price tracker", url: "https://example.org/t", skills: ["SQL"] },
  });
});

test.each(["certification", "license", "clearance"] as const)(
  "a %s is added as that kind, its name filled in",
  async (kind) => {
    const root = await showLines([line(requirement("SQL", { kind }))]);
    await click(named(root, "button", "I have this: SQL"));
    expect((named(root, "input", "Title") as HTMLInputElement).value).toBe("SQL");
    await submit(named(root, "input", "Title"));
    expect(onAdd.mock.calls[0]?.[0]).toMatchObject({ part: "credentials", item: { title: "SQL", kind, skills: [] } });
  },
);

test("a certification with a title of its own still shows what was asked", async () => {
  const root = await showLines([line(requirement("SQL", { kind: "certification" }))]);
  await click(named(root, "button", "I have this: SQL"));
  await type(named(root, "input", "Title"), "Certified SQL Person 2024");
  await submit(named(root, "input", "Title"));
  expect(onAdd.mock.calls[0]?.[0]).toMatchObject({ item: { title: "Certified SQL Person 2024", skills: ["SQL"] } });
});

test("a degree asks for level and subject, filled in as far as the posting tells", async () => {
  const degree = requirement("SQL", {
    name: "Bachelor’s degree",
    kind: "degree",
    level: "bachelor",
    subjects: ["Statistics"],
  });
  const root = await showLines([line(degree)]);
  await click(named(root, "button", "I have this: Bachelor’s degree"));
  await choose(named(root, "select", "Level"), "master");
  await submit(named(root, "input", "Degree"));
  expect(onAdd.mock.calls[0]?.[0]).toMatchObject({ item: { kind: "degree", level: "master", subject: "Statistics" } });
});

test("a language asks for its level, the one asked for filled in", async () => {
  const root = await showLines([line(requirement("SQL", { name: "German", kind: "language", level: "B2" }))]);
  await click(named(root, "button", "I have this: German"));
  const level = named(root, "select", "Level") as HTMLSelectElement;
  expect(level.value).toBe("B2");
  await choose(level, "C1");
  await submit(level);
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ part: "languages", item: { name: "German", level: "C1" } });
});

test("years are added to what is held: of a similar skill to that one", async () => {
  const similar = evidence({ via: "family", skill: "Tableau", item: { type: "skill", id: "s", title: "Tableau" } });
  const root = await showLines([{ ...sql, evidence: similar }]);
  await click(named(root, "button", "Add years: SQL"));
  await type(named(root, "input", "Years of practice (optional)"), "4");
  await submit(named(root, "input", "Years of practice (optional)"));
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ part: "skills", item: { skill: "Tableau", years: 4 } });
});

test("what could not be kept leaves the form as it was typed", async () => {
  onAdd.mockResolvedValue(false);
  const root = await showLines([line(requirement("SQL"))]);
  await click(named(root, "button", "I have this: SQL"));
  const years = named(root, "input", "Years of practice (optional)") as HTMLInputElement;
  await type(years, "7");
  await submit(years);
  expect(named(root, "input", "Years of practice (optional)")).toBe(years);
  expect(years.value).toBe("7");
});

test("Escape closes the form and gives the focus back to its button", async () => {
  const root = await showLines([line(requirement("SQL"))]);
  await click(named(root, "button", "I have this: SQL"));
  expect(document.activeElement?.closest("fieldset")).not.toBeNull();
  await press(document.activeElement!, "Escape");
  expect(root.querySelector("form")).toBeNull();
  expect(document.activeElement).toBe(named(root, "button", "I have this: SQL"));
});

const pick = async (row: Element, item: string): Promise<void> => {
  await click(row.querySelector('[data-testid="line-menu"]')!);
  await click(named(row.ownerDocument.body, '[role="menuitem"]', item));
};

test("what is only mentioned is folded away", async () => {
  const root = await showLines([sql, line(requirement("demand forecasting", { importance: "mentioned" }))]);
  const folded = root.querySelector('[data-testid="mentioned-gap"]')!;
  expect(words(folded.querySelector("summary"))).toBe("1 only mentioned");
  expect(rows(folded)).toHaveLength(1);
});

test("no requirement: the line is struck, all members of a group with it, and the focus goes to the next line", async () => {
  const root = await showLines([sql, group]);
  const [first, second] = rows(root);
  await pick(first!, "Not a requirement");
  expect(onStrike).toHaveBeenCalledExactlyOnceWith(group.requirements);
  expect(document.activeElement).toBe(second);
});

test("the whole sentence can be shown, and is read out in the posting's language", async () => {
  const [row] = rows(await showLines([sql]));
  expect(row!.querySelector("q")?.getAttribute("lang")).toBe("en");
  await pick(row!, "Show the whole sentence");
  expect(words(row!.querySelector("q"))).toBe("3+ years of SQL in a business setting.");
});

test("a met line takes more evidence", async () => {
  const [row] = rows(await showLines([{ ...sql, credit: 0.9, asksYears: false }]));
  expect(row!.querySelector('[data-testid="have-this"]')).toBeNull();
  await pick(row!, "Add more evidence");
  await type(named(row!, "input", "Years of practice (optional)"), "4");
  await submit(named(row!, "input", "Years of practice (optional)"));
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ part: "skills", item: { skill: "SQL", years: 4 } });
});
