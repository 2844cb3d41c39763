// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { SaveBar } from "../../../../components/posting/save-bar";
import { Suggestions } from "../../../../components/posting/suggestions";
import { credentialValues, type Draft, type NewItem, toCredential } from "../../../../components/wallet/drafts";
import type { Fit, Suggestion } from "../../../../utils/schema";
import { entry } from "../entries";
import { fit, line, requirement, suggestion } from "../samples";
import { choose, click, named, show, submit, type, update, words } from "../show";

const wish = line(requirement("demand forecasting", { importance: "preferred" }));
const gaps = fit({ lines: [line(requirement("Power BI")), line(requirement("SQL")), wish] });
const onAdd = vi.fn<(added: NewItem) => Promise<boolean>>();
const draft: Draft<"credentials"> = toCredential(
  credentialValues({ title: entry.title, issuer: entry.issuer, kind: "certification", skills: ["Power BI"] }),
);
const onQuickestFirst = vi.fn<(on: boolean) => void>();
const showSuggestions = (of: Fit, suggestions: Suggestion[]) =>
  show(
    <Suggestions
      fit={of}
      suggestions={suggestions}
      entryOf={(id) => (id === entry.id ? entry : undefined)}
      detailsHref={(id) => `#catalog/${id}`}
      quickestFirst={false}
      onQuickestFirst={onQuickestFirst}
      draftOf={() => Promise.resolve({ ...draft, entry: entry.id })}
      onAdd={onAdd}
    />,
  );

test("a suggestion shows its gain, what it covers and leaves, hours and dated price", async () => {
  const root = await showSuggestions(gaps, [suggestion]);
  expect(words(root.querySelector("h2"))).toBe("One thing that would help most");
  const card = root.querySelector('[data-testid="suggestion"]')!;
  expect(words(card.querySelector(".gain [aria-hidden]"))).toBe("54 → 68");
  expect(words(card)).toContain("Fit 54 to 68");
  expect(words(card)).toContain("Example Institute · 30 to 40 hours · exam $165 (as of Aug 2026)");
  expect(words(card)).toContain("Covers Power BI. 1 other required line stays missing.");
  expect(words(card)).toContain(entry.caution);
  expect(card.querySelector("a")?.getAttribute("href")).toBe("#catalog/pl-300");

  onAdd.mockResolvedValue(true);
  await click(named(card, "button", "I have this Power BI Data Analyst"));
  await type(named(card, "input", "Issued (optional)"), "2025-03");
  await submit(named(card, "input", "Issued (optional)"));
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({
    part: "credentials",
    item: { ...draft, entry: entry.id, issued: "2025-03" },
  });
});

test("unknown facts are said to be unknown", async () => {
  const root = await showSuggestions(gaps, [{ ...suggestion, entry: "other", hours: null, cost: null }]);
  expect(words(root)).toContain("Example Institute · time unknown · price unknown");
});

test("several can be put in order of time", async () => {
  const root = await showSuggestions(gaps, [suggestion, { ...suggestion, entry: "b", title: "Another" }]);
  expect(words(root.querySelector("h2"))).toBe("What would help most");
  await click(named(root, "input", "Quickest first"));
  expect(onQuickestFirst).toHaveBeenCalledExactlyOnceWith(true);
});

test("no credential known is said; nothing is said where nothing is missing or nothing is rated", async () => {
  expect(words(await showSuggestions(gaps, []))).toContain(
    "Laurel’s catalog holds nothing that would add three points or more here.",
  );
  expect(words(await showSuggestions(fit({ lines: [line(requirement("SQL"), { credit: 1 })] }), []))).toBe("");
  expect(words(await showSuggestions({ ...gaps, score: null }, []))).toBe("");
});

test("the foot saves; once saved it changes the status and removes", async () => {
  const calls = { onSave: vi.fn(), onStatus: vi.fn(), onRemove: vi.fn() };
  const bar = { canSave: true, busy: false, wishlistHref: "#wishlist", ...calls };
  let root = await show(<SaveBar {...bar} saved={null} />);
  await click(root.querySelector('[data-testid="save-posting"]')!);
  expect(calls.onSave).toHaveBeenCalledOnce();
  expect(root.querySelector("select")).toBeNull();

  await update(<SaveBar {...bar} saved="saved" />);
  expect(root.querySelector('[data-testid="save-posting"]')).toBeNull();
  expect(document.activeElement).toBe(named(root, "select", "Status"));
  await choose(named(root, "select", "Status"), "interviewing");
  expect(calls.onStatus).toHaveBeenCalledExactlyOnceWith("interviewing");
  await click(named(root, "button", "Remove"));
  expect(calls.onRemove).toHaveBeenCalledOnce();

  root = await show(<SaveBar {...bar} saved={null} canSave={false} />);
  expect(words(root)).toBe("Open wishlist");
});
