// @vitest-environment jsdom
// No view says a word of its own: shown in a language that nobody speaks, everything that is left is what the user or the page wrote.
import { describe, expect, test } from "vitest";
import { CatalogList } from "../../../components/catalog/catalog-list";
import { EntryFacts } from "../../../components/catalog/entry-facts";
import { Blockers } from "../../../components/posting/blockers";
import { GlanceView } from "../../../components/posting/glance";
import { Lines } from "../../../components/posting/lines";
import { Panel } from "../../../components/posting/panel";
import { PostingHeader } from "../../../components/posting/posting-header";
import { SaveBar } from "../../../components/posting/save-bar";
import { Score } from "../../../components/posting/score";
import type { PanelKind } from "../../../components/posting/state";
import { StruckList } from "../../../components/posting/struck";
import { Suggestions } from "../../../components/posting/suggestions";
import { Settings } from "../../../components/settings/settings";
import * as forms from "../../../components/wallet/forms";
import { WalletPart } from "../../../components/wallet/wallet-part";
import * as walletWords from "../../../components/words/wallet-words";
import { DemandTable } from "../../../components/wishlist/demand-table";
import { WishlistItem } from "../../../components/wishlist/wishlist-item";
import { credentialValues, toCredential } from "../../../components/wallet/drafts";
import { CannotRate, type Credential, type SavedPosting } from "../../../utils/schema";
import { entry } from "./entries";
import { pseudo, pseudoMessages } from "./pseudo";
import { evidence, fit, line, posting, reading, requirement, suggestion, text } from "./samples";
import { click, show } from "./show";

const nothing = (): void => undefined;
const kept = (): Promise<boolean> => Promise.resolve(true);
const sql = requirement("SQL", {
  years: 3,
  level: "advanced",
  equivalent: 4,
  open: true,
  obtainable: true,
  legal: true,
});
const lines = [
  line(sql, { credit: 0.4, points: 16, met: 0, asksYears: true, evidence: evidence({ years: 1 }) }),
  line([requirement("Power BI", { group: "g" }), requirement("Tableau", { group: "g" })], { generic: true }),
  line(requirement("demand forecasting", { importance: "mentioned" }), {
    credit: 0.9,
    points: 20,
    met: 0,
    evidence: evidence({ item: { type: "credential", id: "c", title: "Planner" }, grade: "verified", via: "implied" }),
  }),
];
const soft = requirement("kindness", { kind: "soft" });
const rated = fit({ lines, unscored: [soft], whenFinished: 71, blockers: [requirement("SQL", { kind: "license" })] });
const course: Credential = {
  ...toCredential(credentialValues({ title: "Data Course", issuer: "Guild", issued: "2022", expires: "2025-06" })),
  id: "c1",
  skills: ["SQL"],
};
const saved: SavedPosting = {
  id: "example:4711",
  posting,
  reading,
  status: "saved",
  notes: "",
  savedAt: "2026-11-22T09:00:00.000Z",
  changedAt: "2026-11-22T09:00:00.000Z",
};
const panels: PanelKind[] = ["reading", "slow", "off", "unreachable", "nothing", "nothing_page", "nothing_selection"];
const others: PanelKind[] = ["nothing_text", "list", "stale", "no_text", "not_posting", "said_not", "error"];
const walletProps = { searchSkills: () => [], searchLanguages: () => [], onKeep: kept, onDelete: nothing };

/** Every view with what it is given; `press` names what is pressed before one looks. */
const views: Record<string, { view: preact.ComponentChild; press?: string }> = {
  lines: {
    view: <Lines fit={rated} reading={{ ...reading, also: [soft] }} text={text} onAdd={kept} onStrike={nothing} />,
  },
  "I have this": {
    view: <Lines fit={rated} reading={reading} text={text} onAdd={kept} onStrike={nothing} />,
    press: '[data-state="gap"] [data-testid="have-this"]',
  },
  "a line's menu": {
    view: <Lines fit={rated} reading={reading} text={text} onAdd={kept} onStrike={nothing} />,
    press: '[data-testid="line-menu"]',
  },
  score: { view: <Score fit={rated} suggestions={2} walletHref="#" /> },
  ...Object.fromEntries(
    CannotRate.options.map((reason) => [
      `cannot rate: ${reason}`,
      { view: <Score fit={fit({ score: null, reason, lines })} suggestions={0} walletHref="#" /> },
    ]),
  ),
  blockers: { view: <Blockers blockers={[sql, requirement("SQL", { kind: "clearance" })]} /> },
  glance: { view: <GlanceView of={{ title: "", company: "Northwind Foods", location: "Leeds", score: null }} /> },
  header: {
    view: (
      <PostingHeader
        posting={{ ...posting, title: "", status: "closed", problems: ["bad-data", "too-long", "data-differs"] }}
        boardName="Example Jobs"
        onTitle={kept}
        onNotPosting={nothing}
      />
    ),
    press: '[data-testid="posting-menu"]',
  },
  struck: { view: <StruckList struck={[{ kind: "skill", name: "SQL" }]} onBack={nothing} /> },
  suggestions: {
    view: (
      <Suggestions
        fit={rated}
        suggestions={[suggestion, { ...suggestion, entry: "b", hours: null, cost: null }]}
        entryOf={() => ({ ...entry, caution: null })}
        detailsHref={() => "#"}
        quickestFirst
        onQuickestFirst={nothing}
        draftOf={() => Promise.resolve(course)}
        onAdd={kept}
      />
    ),
  },
  "the foot": {
    view: (
      <SaveBar
        saved="saved"
        canSave
        busy={false}
        wishlistHref="#"
        onSave={nothing}
        onStatus={nothing}
        onRemove={nothing}
      />
    ),
  },
  ...Object.fromEntries(
    [...panels, ...others].map((kind) => [
      kind,
      {
        view: (
          <Panel
            kind={kind}
            boardName={null}
            settingsHref="#"
            failure={null}
            busy={false}
            onAsk={nothing}
            onAgain={nothing}
            onIsPosting={nothing}
          />
        ),
      },
    ]),
  ),
  "the wallet": {
    view: (
      <WalletPart
        {...walletProps}
        part="credentials"
        items={[course]}
        words={(item) => walletWords.credentialWords(item, "2026-11-24")}
        Form={forms.CredentialForm}
        testId="credential"
      />
    ),
  },
  "a form of the wallet": {
    view: (
      <WalletPart
        {...walletProps}
        part="experience"
        items={[]}
        words={walletWords.experienceWords}
        Form={forms.ExperienceForm}
        testId="experience"
      />
    ),
    press: '[data-testid="add-experience"]',
  },
  "a saved posting": { view: <WishlistItem saved={saved} fit={rated} onStatus={nothing} onRemove={nothing} /> },
  demand: {
    view: (
      <DemandTable rows={[{ kind: "skill", name: "SQL", required: 2, preferred: 1, state: "part" }]} postings={3} />
    ),
  },
  catalog: {
    view: (
      <CatalogList
        entries={[entry]}
        query=""
        onQuery={nothing}
        href={() => "#"}
        skillName={() => "SQL"}
        owned={new Set([entry.id])}
      />
    ),
  },
  "nothing in the catalog": {
    view: (
      <CatalogList
        entries={[]}
        query="zz"
        onQuery={nothing}
        href={() => "#"}
        skillName={() => "SQL"}
        owned={new Set()}
      />
    ),
  },
  "an entry": { view: <EntryFacts entry={{ ...entry, status: "retired" }} skillName={() => "SQL"} successor={null} /> },
  settings: {
    view: (
      <Settings
        languages={[]}
        language={null}
        onLanguage={nothing}
        boards={[]}
        boardsOff={[]}
        onBoard={nothing}
        onDeleteEverything={nothing}
      />
    ),
  },
};

/** All that users or pages wrote in the samples, longest first. */
const data = [
  ...stringsIn([rated, posting, saved, course, entry, suggestion, soft]),
  "SQL",
  "Example Jobs",
  "example.org",
].sort((a, b) => b.length - a.length);

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

/** What is left of some words without those of the pseudo language and without the data. */
function left(words: string): string {
  let rest = words;
  while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, " ");
  for (const one of data) rest = rest.replaceAll(one, " ");
  // How Intl joins a list.
  rest = rest.replace(/\b(?:or|and)\b/g, " ");
  return rest.replace(/[^\p{L}]+/gu, " ").trim();
}

function saidIn(root: Element): string[] {
  const said = [...root.querySelectorAll("*")].flatMap((element) =>
    ["aria-label", "title", "placeholder", "alt"].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (!currentNode.parentElement?.closest("q")) said.push(currentNode.nodeValue ?? "");
  }
  return said;
}

describe("no word of its own", () => {
  test.each(Object.entries(views))("%s", async (_name, { view, press }) => {
    const root = await show(view, pseudoMessages);
    if (press) await click(root.querySelector(press)!);
    const all = saidIn(root);
    expect(all.some((words) => words.includes("⟦"))).toBe(true);
    expect(all.map(left).filter((rest) => rest !== "")).toEqual([]);
  });
});

test("the pseudo language keeps values and is longer", () => {
  expect(pseudo("Add {name}")).toBe("⟦Add {name} ~~~~⟧");
  expect(left("⟦Fit ⟦of⟧ 54⟧ · SQL, hardly")).toBe("hardly");
});
