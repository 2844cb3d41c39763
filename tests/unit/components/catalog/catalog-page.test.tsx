// @vitest-environment jsdom
// The way from the catalog's list to an entry and back: what was looked for, the place and the focus are as they were.
import { beforeEach, expect, test, vi } from "vitest";
import { CatalogPage } from "../../../../entrypoints/dashboard/catalog-page";
import type { Data } from "../../../../entrypoints/dashboard/use-data";
import { useRoute } from "../../../../entrypoints/dashboard/use-route";
import { createTaxonomy } from "../../../../utils/skills/taxonomy";
import { entry } from "../entries";
import { named, show, type, words } from "../show";

const entries = ["first", "second", "third"].map((id) => ({ ...entry, id, title: `The ${id}` }));
const data: Data = {
  entries,
  taxonomy: createTaxonomy([]),
  nameOf: (id) => id,
  searchSkills: () => [],
  searchLanguages: () => [],
  searchEntries: (query) => entries.filter(({ title }) => title.includes(query)),
};
const writer = { write: async () => true, say: () => undefined };

function Catalog({ data: known = data }: { data?: Data }) {
  const route = useRoute();
  return <CatalogPage key={route.visit} {...route} wallet={null} data={known} writer={writer} />;
}

const heading = (root: Element): string => words(root.querySelector("h1"));
const titles = (root: Element): string[] => [...root.querySelectorAll('[data-testid="catalog-entry"] a')].map(words);

/** Where the page is scrolled to: jsdom has no layout. */
let top = 0;
beforeEach(() => {
  history.replaceState(null, "", "#catalog");
  top = 0;
  vi.stubGlobal("scrollTo", (_: number, y: number) => (top = y));
  Object.defineProperty(window, "scrollY", { configurable: true, get: () => top });
});

async function follow(root: Element, link: string, to: string): Promise<void> {
  named(root, "a", link).click();
  await vi.waitFor(() => expect(heading(root)).toBe(to));
}

test("back from an entry, the list is as it was left, with the focus on that entry", async () => {
  const root = await show(<Catalog />);
  await type(named(root, "input", "Search"), "ir");
  expect(location.hash).toBe("#catalog?q=ir");
  top = 700;
  await follow(root, "The third", "The third");
  await vi.waitFor(() => expect([top, document.activeElement]).toEqual([0, root.querySelector("h1")]));
  await follow(root, "← All entries", "Catalog");
  expect(titles(root)).toEqual(["The first", "The third"]);
  await vi.waitFor(() => expect(document.activeElement).toBe(named(root, "a", "The third")));
  await vi.waitFor(() => expect(top).toBe(700));
});

test("the whole catalog, opened anew, begins at its top; the way back leads to it", async () => {
  const root = await show(<Catalog />);
  await type(named(root, "input", "Search"), "first");
  top = 300;
  location.hash = "#catalog";
  await vi.waitFor(() => expect(titles(root)).toHaveLength(3));
  await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector("h1")));
  expect(top).toBe(0);
  await follow(root, "The second", "The second");
  expect(named(root, "a", "← All entries").getAttribute("href")).toBe("#catalog");
});

test("until it is read, nothing is said to be missing", async () => {
  const unread = { ...data, entries: [], taxonomy: null, searchEntries: () => [] };
  const root = await show(<Catalog data={unread} />);
  expect(words(root)).not.toContain("Nothing found");
  await vi.waitFor(() => expect(root.querySelector("progress")).not.toBeNull());
});
