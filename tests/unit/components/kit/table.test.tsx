// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
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

test("the first press begins with the most for all that is a number, however it looks", async () => {
  const share = { id: "share", title: "Share", cell: ({ asked }: Row) => asked, sortBy: ({ asked }: Row) => asked };
  const root = await show(
    <Table caption="Skills" columns={[columns[0]!, share]} rows={rows} rowKey={({ name }) => name} />,
  );
  await click(named(root, "thead button", "Share"));
  expect(names(root)[0]).toBe("Skill 9");
  expect(root.querySelector('[aria-sort="descending"]')?.textContent).toContain("Share");
});

test("what scrolls sideways is a stop of the keyboard with the caption as its name; what fits is none", async () => {
  const place = (await showTable()).querySelector<HTMLElement>(".table")!;
  expect([place.role, place.getAttribute("tabindex")]).toEqual([null, null]);
  vi.spyOn(place, "scrollWidth", "get").mockReturnValue(500);
  vi.spyOn(place, "clientWidth", "get").mockReturnValue(300);
  await act(() => void dispatchEvent(new Event("resize")));
  expect([place.role, place.tabIndex]).toEqual(["region", 0]);
  expect(words(document.getElementById(place.getAttribute("aria-labelledby")!))).toBe("Skills");
});

test("nothing to show is said below the titles", async () => {
  const root = await show(
    <Table caption="Skills" columns={columns} rows={[]} rowKey={({ name }) => name} empty={<p>Nothing yet.</p>} />,
  );
  expect(root.querySelectorAll("thead th")).toHaveLength(3);
  expect(words(root.querySelector(".table > p"))).toBe("Nothing yet.");
});

test("of many rows only some are drawn, each with its place among all; the last keeps its focus when it is out of sight", async () => {
  // jsdom lays nothing out, and has no observer of it.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(38);
  const many = Array.from({ length: 2000 }, (_, at) => ({ name: `Skill ${at + 1}`, asked: at }));
  const linked: Column<Row>[] = [{ ...columns[0]!, cell: ({ name }) => <a href="#skill">{name}</a> }, columns[1]!];
  const root = await show(<Table caption="Skills" columns={linked} rows={many} rowKey={({ name }) => name} />);
  const drawn = () => [...root.querySelectorAll("tbody tr:not(.space)")];
  const scroll = (to: number) =>
    act(() => {
      Object.assign(globalThis, { scrollY: to });
      dispatchEvent(new Event("scroll"));
    });
  expect(root.querySelector("table")?.getAttribute("aria-rowcount")).toBe("2001");
  expect(root.querySelector("thead tr")?.getAttribute("aria-rowindex")).toBe("1");
  expect(drawn().length).toBeLessThan(60);
  expect(drawn()[0]?.getAttribute("aria-rowindex")).toBe("2");

  await scroll(38 * 1990);
  expect(drawn().length).toBeLessThan(60);
  expect(drawn().at(-1)?.getAttribute("aria-rowindex")).toBe("2001");
  drawn().at(-1)?.querySelector("a")?.focus();
  await scroll(0);
  expect(words(drawn()[0]!.querySelector("th"))).toBe("Skill 1");
  expect(words(document.activeElement)).toBe("Skill 2000");
  await act(() => (document.activeElement as HTMLElement).blur());
  expect(drawn().at(-1)?.getAttribute("aria-rowindex")).not.toBe("2001");
});
