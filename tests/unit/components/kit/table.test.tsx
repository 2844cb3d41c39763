// @vitest-environment jsdom
import { expect, test } from "vitest";
import { type Column, Table } from "../../../../components/kit/table";
import { click, named, show, words } from "../show";

interface Row {
  name: string;
  asked: number | null;
}

const columns: Column<Row>[] = [
  { id: "name", title: "Skill", look: "name", cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    id: "asked",
    title: "Asked",
    look: "number",
    cell: ({ asked }) => asked ?? "unknown",
    sortBy: ({ asked }) => asked,
  },
  { id: "note", title: "Note", cell: () => "–" },
];
const rows: Row[] = [
  { name: "Skill 10", asked: 2 },
  { name: "éclairs", asked: null },
  { name: "Skill 9", asked: 7 },
  { name: "Fencing", asked: 2 },
];
const showTable = (sort?: { column: string; descending: boolean }) =>
  show(<Table caption="Skills" columns={columns} rows={rows} rowKey={({ name }) => name} {...(sort && { sort })} />);
const names = (root: Element): string[] => [...root.querySelectorAll("tbody th")].map(words);

test("rows stand as they come until a title is pressed; names by the alphabet, numbers in names as numbers", async () => {
  const root = await showTable();
  expect(names(root)).toEqual(["Skill 10", "éclairs", "Skill 9", "Fencing"]);
  expect(root.querySelector("[aria-sort]")).toBeNull();
  await click(named(root, "thead button", "Skill"));
  expect(names(root)).toEqual(["éclairs", "Fencing", "Skill 9", "Skill 10"]);
  expect(root.querySelector('[aria-sort="ascending"]')?.textContent).toContain("Skill");
  await click(named(root, "thead button", "Skill"));
  expect(names(root)).toEqual(["Skill 10", "Skill 9", "Fencing", "éclairs"]);
});

test("numbers begin with the most; what is unknown stands last both ways, equal rows keep their order", async () => {
  const root = await showTable();
  await click(named(root, "thead button", "Asked"));
  expect(names(root)).toEqual(["Skill 9", "Skill 10", "Fencing", "éclairs"]);
  await click(named(root, "thead button", "Asked"));
  expect(names(root)).toEqual(["Skill 10", "Fencing", "Skill 9", "éclairs"]);
});

test("it may begin sorted; a column without an order has no button", async () => {
  const root = await showTable({ column: "asked", descending: true });
  expect(names(root)[0]).toBe("Skill 9");
  expect(words(root.querySelector("thead th:last-child"))).toBe("Note");
  expect(root.querySelector("thead th:last-child button")).toBeNull();
});
