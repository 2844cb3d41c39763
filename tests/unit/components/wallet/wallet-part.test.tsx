// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Part } from "../../../../components/wallet/drafts";
import { CredentialForm, SkillForm } from "../../../../components/wallet/forms";
import { WalletPart } from "../../../../components/wallet/wallet-part";
import { credentialWords, skillWords } from "../../../../components/words/wallet-words";
import type { Credential } from "../../../../utils/schema";
import { choose, click, named, press, show, submit, type, update, words } from "../show";

const onKeep = vi.fn<(part: Part, id: string | null, item: unknown) => Promise<boolean>>();
const onDelete = vi.fn<(part: Part, id: string) => void>();
beforeEach(() => onKeep.mockResolvedValue(true));

const search = (query: string) => (query === "sq" ? [{ value: "SQL", label: "SQL" }] : []);
const shared = { searchSkills: search, searchLanguages: search, onKeep, onDelete };
const course: Credential = {
  id: "c1",
  title: "Data Course",
  issuer: "Guild",
  kind: "micro-credential",
  level: null,
  subject: null,
  skills: ["SQL"],
  issued: "2022",
  expires: "2025-06",
  status: "earned",
  grade: "stored",
  entry: null,
};
const credentials = (items: Credential[]) => (
  <WalletPart
    {...shared}
    part="credentials"
    items={items}
    words={(item) => credentialWords(item, "2026-11-24")}
    Form={CredentialForm}
    testId="credential"
  />
);
const showCredentials = (items: Credential[]) => show(credentials(items));

test("an item shows its facts, and that it has run out", async () => {
  const root = await showCredentials([course]);
  expect(words(root.querySelector("h2"))).toBe("Credentials and degrees 1");
  expect(words(root.querySelector('[data-testid="credential"] .item-words'))).toBe(
    "Data Course Micro-credentialExpiredGuild · issued 2022 · expired Jun 2025 · stored, not checkedShows SQL",
  );
});

test("a date that is only a year runs out with that year", () => {
  expect(credentialWords({ ...course, expires: "2026" }, "2026-11-24").tags).toEqual(["Micro-credential"]);
  expect(credentialWords({ ...course, expires: "2026" }, "2027-01-01").tags).toEqual(["Micro-credential", "Expired"]);
});

test("a new credential with skills by search and as typed", async () => {
  const root = await showCredentials([]);
  await click(named(root, "button", "Add by hand"));
  await type(named(root, "input", "Title"), "Forklift licence");
  await choose(named(root, "select", "Kind"), "license");
  await choose(named(root, "select", "Status"), "in-progress");
  const skills = named(root, "input", "Skills it shows");
  await type(skills, "sq");
  await press(skills, "Enter");
  await type(skills, "driving");
  await press(skills, "Enter");
  await submit(skills);
  expect(onKeep).toHaveBeenCalledExactlyOnceWith("credentials", null, {
    title: "Forklift licence",
    issuer: "",
    kind: "license",
    level: null,
    subject: null,
    skills: ["SQL", "driving"],
    issued: null,
    expires: null,
    status: "in-progress",
    grade: "stored",
    entry: null,
  });
});

test("an item is edited in its place, and removed", async () => {
  const root = await showCredentials([course]);
  await click(named(root, "button", "Edit Data Course"));
  await click(named(root, "button", "Remove SQL"));
  await submit(named(root, "input", "Title"));
  expect(onKeep).toHaveBeenCalledExactlyOnceWith(
    "credentials",
    "c1",
    expect.objectContaining({ title: "Data Course", skills: [] }),
  );
  await click(named(root, "button", "Remove Data Course"));
  expect(onDelete).toHaveBeenCalledExactlyOnceWith("credentials", "c1");
});

test("a skill that is typed and not picked is kept when the form is saved", async () => {
  const root = await showCredentials([course]);
  await click(named(root, "button", "Edit Data Course"));
  const skills = named(root, "input", "Skills it shows");
  await type(skills, "driving");
  await submit(skills);
  expect(onKeep.mock.lastCall?.[2]).toMatchObject({ skills: ["SQL", "driving"] });
});

describe("the focus", () => {
  const courses = ["First", "Second", "Third"].map((title) => ({ ...course, id: title, title }));
  const focused = () => words(document.activeElement);
  const pressed = async (root: Element, name: string): Promise<void> => {
    const button = named(root, "button", name);
    button.focus();
    await click(button);
  };

  test("goes into a form, and back to the button that opened it", async () => {
    const root = await showCredentials(courses);
    for (const opener of ["Edit Second", "Add by hand"]) {
      await pressed(root, opener);
      expect(document.activeElement).toBe(named(root, "select", "Kind"));
      await pressed(root, "Cancel");
      expect(focused()).toBe(opener);
    }
  });

  test("is on an item again when it was changed", async () => {
    const root = await showCredentials(courses);
    await pressed(root, "Edit Second");
    named(root, "button", "Save").focus();
    await submit(named(root, "input", "Title"));
    expect(focused()).toBe("Edit Second");
  });

  test("goes to the next item when one is removed, to the one before behind the last, to the add button after all", async () => {
    const root = await showCredentials(courses);
    await pressed(root, "Remove Second");
    await update(credentials([courses[0]!, courses[2]!]));
    expect(focused()).toBe("Edit Third");
    await pressed(root, "Remove Third");
    await update(credentials([courses[0]!]));
    expect(focused()).toBe("Edit First");
    await pressed(root, "Remove First");
    await update(credentials([]));
    expect(focused()).toBe("Add by hand");
  });

  test("stays where the user has taken it meanwhile", async () => {
    const root = await showCredentials(courses);
    await pressed(root, "Remove Second");
    named(root, "button", "Edit First").focus();
    await update(credentials([courses[0]!, courses[2]!]));
    expect(focused()).toBe("Edit First");
  });
});

test("a skill is typed or picked; what is missing is said", async () => {
  const root = await show(
    <WalletPart {...shared} part="skills" items={[]} words={skillWords} Form={SkillForm} testId="skill" />,
  );
  await click(named(root, "button", "Add a skill"));
  const years = named(root, "input", "Years of practice (optional)");
  await type(years, "3");
  await submit(years);
  expect(words(root.querySelector(".error"))).toBe("Fill this in");
  const skill = named(root, "input", "Skill");
  await type(skill, "sq");
  await press(skill, "ArrowDown");
  await press(skill, "Enter");
  expect((skill as HTMLInputElement).value).toBe("SQL");
  await submit(years);
  expect(onKeep).toHaveBeenCalledExactlyOnceWith("skills", null, { skill: "SQL", years: 3 });
});
