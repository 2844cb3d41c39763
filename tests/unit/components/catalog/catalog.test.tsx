// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { CatalogList } from "../../../../components/catalog/catalog-list";
import { EntryFacts } from "../../../../components/catalog/entry-facts";
import { entry } from "../entries";
import { click, named, show, type, words } from "../show";

const skillName = (id: string) => (id === "power-bi" ? "Power BI" : id);

test("every fact has its value, source and date, or is unknown", async () => {
  const root = await show(<EntryFacts entry={entry} skillName={skillName} successor={null} />);
  const fact = (label: string) =>
    words(
      [...root.querySelectorAll("dl > div")]
        .find((row) => words(row.querySelector("dt")) === label)!
        .querySelector("dd"),
    );
  expect(fact("Price")).toBe("exam $165, renewal freefrom the issuer · example.org · checked Aug 2026");
  expect(fact("Time")).toBe("30 to 40 hours (learning path)");
  expect(fact("Languages")).toBe("English, Germanuncertain source · printed list · checked May 2, 2026");
  expect(fact("Renewal")).toBe("unknown");
  expect(fact("Quality assurance")).toBe("none");
  expect(fact("Needed first")).toBe("required: Power BI; advised: some practice");
  expect(fact("Valid for")).toBe("1 year");
  expect(fact("Assessment")).toBe("Exam, supervised");
  expect(words(root)).toContain("Says nothing about modelling.");
  expect(root.querySelector('a[href^="https"]')?.getAttribute("rel")).toBe("noreferrer");
});

test("a retired entry leads to the one that replaced it", async () => {
  const retired = { ...entry, status: "retired" } as const;
  const root = await show(
    <EntryFacts entry={retired} skillName={skillName} successor={{ title: "The next one", href: "#catalog/next" }} />,
  );
  expect(words(root.querySelector(".note"))).toBe("This is no longer offered. The next one");
  expect(root.querySelector(".note a")?.getAttribute("href")).toBe("#catalog/next");
});

test("the list links to entries, marks what is owned and reports what is typed", async () => {
  const onQuery = vi.fn();
  const list = { query: "", onQuery, href: (id: string) => `#catalog/${id}`, skillName };
  let root = await show(<CatalogList {...list} entries={[entry]} owned={new Set(["pl-300"])} />);
  expect(root.querySelector('[data-testid="catalog-entry"] a')?.getAttribute("href")).toBe("#catalog/pl-300");
  expect(words(root)).toContain("in your wallet");
  expect(words(root.querySelector("output"))).toBe("1 entry");
  await type(named(root, "input", "Search"), "bi");
  expect(onQuery).toHaveBeenCalledExactlyOnceWith("bi");
  root = await show(<CatalogList {...list} entries={[]} owned={new Set()} />);
  expect(words(root)).toContain("Nothing found");
});

test("where nothing is found, one press shows all again and leads back to the search", async () => {
  const onQuery = vi.fn();
  const root = await show(
    <CatalogList entries={[]} query="zzzz" onQuery={onQuery} href={String} skillName={skillName} owned={new Set()} />,
  );
  await click(named(root, "button", "Show all entries"));
  expect(onQuery).toHaveBeenCalledExactlyOnceWith("");
  expect(document.activeElement).toBe(named(root, "input", "Search"));
});
