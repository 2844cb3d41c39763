// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { countDemand } from "../../../../components/wishlist/demand";
import { DemandTable } from "../../../../components/wishlist/demand-table";
import { WishlistItem } from "../../../../components/wishlist/wishlist-item";
import type { SavedPosting } from "../../../../utils/schema";
import { evidence, fit, line, posting, reading, requirement } from "../samples";
import { choose, click, named, show, words } from "../show";

const sql = (credit: number) => line(requirement("SQL"), { credit });
const wish = line(requirement("demand forecasting", { importance: "preferred" }));
const group = line([requirement("Power BI", { group: "g" }), requirement("Tableau", { group: "g" })], {
  credit: 0.9,
  met: 1,
  evidence: evidence(),
});
const mentioned = line(requirement("kindness", { importance: "mentioned" }));

test("demand counts in how many postings each thing is required or preferred, and whether it is met", () => {
  const rows = countDemand([fit({ lines: [sql(0.9), wish, mentioned] }), fit({ lines: [sql(0.4), group] })]);
  expect(rows).toEqual([
    { kind: "skill", name: "SQL", required: 2, preferred: 0, state: "part" },
    { kind: "skill", name: "Power BI", required: 1, preferred: 0, state: "gap" },
    { kind: "skill", name: "Tableau", required: 1, preferred: 0, state: "met" },
    { kind: "skill", name: "demand forecasting", required: 0, preferred: 1, state: "gap" },
  ]);
});

test("a thing that several groups of one posting name is asked for once there, and is met where one of them is", () => {
  const other = line(
    [requirement("Power BI", { group: "h" }), requirement("SQL", { group: "h", importance: "preferred" })],
    {
      importance: "preferred",
      credit: 0.9,
      met: 0,
      evidence: evidence(),
    },
  );
  expect(countDemand([fit({ lines: [other, group] })])).toEqual([
    { kind: "skill", name: "Power BI", required: 1, preferred: 0, state: "met" },
    { kind: "skill", name: "Tableau", required: 1, preferred: 0, state: "met" },
    { kind: "skill", name: "SQL", required: 0, preferred: 1, state: "gap" },
  ]);
});

test("the table says met, partly met or missing in words, shares in numbers, and can be sorted", async () => {
  const rows = Array.from(
    { length: 12 },
    (_, at) => ({ kind: "skill", name: `Skill ${at}`, required: at, preferred: 2, state: "gap" }) as const,
  );
  const root = await show(<DemandTable rows={rows} postings={12} />);
  const names = () => [...root.querySelectorAll("tbody th")].map(words);
  expect(words(root.querySelector("tbody tr td:last-child .sr"))).toBe("missing");
  expect(names()[0]).toBe("Skill 0");
  expect(root.querySelector("tbody .bar")?.ariaLabel).toBe("17 %");
  await click(named(root, "thead button", "Required"));
  expect(names()[0]).toBe("Skill 11");
  await click(named(root, "thead button", "Skill"));
  expect(names().slice(0, 3)).toEqual(["Skill 0", "Skill 1", "Skill 2"]);
  await click(named(root, "thead button", "Share of postings"));
  expect(names()[0]).toBe("Skill 11");
  expect(root.querySelector('[aria-sort="descending"]')?.textContent).toContain("Share of postings");
});

const saved: SavedPosting = {
  id: "example:4711",
  posting,
  reading,
  status: "saved",
  notes: "",
  savedAt: "2026-11-22T09:00:00.000Z",
  changedAt: "2026-11-22T09:00:00.000Z",
};

test("a saved posting shows its fit, what it asks, and takes a status", async () => {
  const onStatus = vi.fn();
  const onRemove = vi.fn();
  const rated = fit({ lines: [sql(0.9), wish, group] });
  const root = await show(<WishlistItem saved={saved} fit={rated} onStatus={onStatus} onRemove={onRemove} />);
  expect(words(root.querySelector(".ring b"))).toBe("54");
  expect(words(root)).toContain("Northwind Foods · Leeds · saved Nov 22, 2026");
  expect([...root.querySelectorAll(".ask")].map(words)).toEqual([
    "met SQL",
    "met Tableau",
    "missing demand forecasting",
  ]);
  expect(root.querySelector("h2 a")?.getAttribute("href")).toBe(posting.url);
  await choose(named(root, "select", "Status of Data Analyst"), "offer");
  expect(onStatus).toHaveBeenCalledExactlyOnceWith("offer");
  await click(named(root, "button", "Remove Data Analyst"));
  expect(onRemove).toHaveBeenCalledOnce();
});

test("an address that is no web page is not a link; what cannot be rated says why", async () => {
  const odd = { ...saved, posting: { ...posting, url: "javascript:alert(1)" } };
  const rated = fit({ score: null, band: null, reason: "few-requirements" });
  const root = await show(<WishlistItem saved={odd} fit={rated} onStatus={() => {}} onRemove={() => {}} />);
  expect(root.querySelector("a")).toBeNull();
  expect(words(root)).toContain("No score: too few requirements");
  expect(words(root.querySelector(".ring b"))).toBe("–");
});

test("what the user says is no posting asks for nothing", async () => {
  const said = fit({ score: null, band: null, reason: "not-a-posting", lines: [sql(0.9)] });
  const root = await show(<WishlistItem saved={saved} fit={said} onStatus={() => {}} onRemove={() => {}} />);
  expect(root.querySelectorAll(".ask")).toHaveLength(0);
});

test("what a person gave as text says so", async () => {
  const showFrom = async (board: string, url: string): Promise<HTMLElement> => {
    const given = { ...saved, posting: { ...posting, board, url, company: "", location: "" } };
    return show(<WishlistItem saved={given} fit={null} onStatus={() => {}} onRemove={() => {}} />);
  };
  const pasted = await showFrom("paste", "");
  expect(words(pasted.querySelector(".wish-words p"))).toBe("from pasted text · saved Nov 22, 2026");
  expect(pasted.querySelector("a")).toBeNull();
  const selected = await showFrom("selection", posting.url);
  expect(words(selected.querySelector(".wish-words p"))).toBe("from selected text · saved Nov 22, 2026");
  expect(selected.querySelector("a")?.getAttribute("href")).toBe(posting.url);
});
