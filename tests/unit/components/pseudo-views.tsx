// Every view of components/ with something to show, for the test with a language that nobody speaks. A new view or state is one entry here.
import type { ComponentChild } from "preact";
import { CatalogList } from "../../../components/catalog/catalog-list";
import { EntryFacts } from "../../../components/catalog/entry-facts";
import { Blockers } from "../../../components/posting/blockers";
import { GlanceView, Shell } from "../../../components/posting/glance";
import { HaveThis } from "../../../components/posting/have-this";
import { Lines } from "../../../components/posting/lines";
import { Panel } from "../../../components/posting/panel";
import { PostingHeader } from "../../../components/posting/posting-header";
import { SaveBar } from "../../../components/posting/save-bar";
import { Score } from "../../../components/posting/score";
import type { PanelKind } from "../../../components/posting/state";
import { StruckList } from "../../../components/posting/struck";
import { Suggestions } from "../../../components/posting/suggestions";
import { Settings } from "../../../components/settings/settings";
import * as drafts from "../../../components/wallet/drafts";
import * as forms from "../../../components/wallet/forms";
import { WalletPart } from "../../../components/wallet/wallet-part";
import { storeWords } from "../../../components/words/store-words";
import * as walletWords from "../../../components/words/wallet-words";
import { DemandTable } from "../../../components/wishlist/demand-table";
import { WishlistItem } from "../../../components/wishlist/wishlist-item";
import { CannotRate, type Credential, type Requirement, type SavedPosting } from "../../../utils/schema";
import { entry } from "./entries";
import { evidence, fit, line, posting, reading, requirement, suggestion, text } from "./samples";
import { click, submit, type } from "./show";

export interface Shown {
  /** Made when the words are loaded: some props are words already. */
  view: () => ComponentChild;
  /** What a user does before one looks. */
  act?: (root: HTMLElement) => Promise<void>;
}

const nothing = (): void => undefined;
const kept = (): Promise<boolean> => Promise.resolve(true);
const done = (): Promise<void> => Promise.resolve();
const press =
  (...selectors: string[]) =>
  async (root: HTMLElement): Promise<void> => {
    for (const selector of selectors) await click(root.querySelector(selector)!);
  };

const asked = { years: 3, level: "advanced", equivalent: 4, open: true, obtainable: true, legal: true } as const;
const sql = requirement("SQL", asked);
const soft = requirement("kindness", { kind: "soft" });
const again = { quote: "SQL", start: text.lastIndexOf("SQL"), end: text.length, sentence: { start: 0, end: 9 } };
const credential = { type: "credential", id: "c", title: "Planner" } as const;
const sqlLine = line(sql, { credit: 0.4, points: 16, met: 0, asksYears: true, evidence: evidence({ years: 1 }) });
const lines = [
  { ...sqlLine, mentions: [...sqlLine.mentions, again] },
  line([requirement("Power BI", { group: "g" }), requirement("Tableau", { group: "g" })], { generic: true }),
  line(requirement("demand forecasting", { importance: "mentioned" }), {
    credit: 0.9,
    points: 20,
    met: 0,
    evidence: evidence({ item: credential, grade: "verified", via: "implied", skill: "SQL" }),
  }),
];
const rated = fit({ lines, unscored: [soft], whenFinished: 71, blockers: [requirement("SQL", { kind: "license" })] });

const course: Credential = {
  ...drafts.toCredential(
    drafts.credentialValues({ title: "Data Course", issuer: "Guild", issued: "2022", expires: "2025-06" }),
  ),
  id: "c1",
  grade: "verified",
  skills: ["SQL"],
};
const degree: Credential = { ...course, id: "c2", kind: "degree", level: "master", subject: "SQL", status: "planned" };
const items = {
  credentials: [course, degree],
  projects: [{ id: "p", title: "Planner", url: "https://example.org/p", skills: ["SQL"] }],
  experience: [{ id: "e", title: "Planner", start: "2020-01", end: null, skills: ["SQL"] }],
  languages: [{ id: "l", name: "Danish", level: "B2" as const }],
  skills: [{ id: "s", skill: "SQL", years: 3 }],
};
const saved: SavedPosting = {
  id: "example:4711",
  posting: { ...posting, status: "closed" },
  reading,
  status: "saved",
  notes: "",
  savedAt: "2026-11-22T09:00:00.000Z",
  changedAt: "2026-11-22T09:00:00.000Z",
};

/** Strings that users or pages wrote: the fields of the samples that hold such, and what is only written here. */
export const data = [
  ...writtenIn([rated, posting, saved, items, entry, suggestion]),
  ...["Example Jobs", "Deutsch", "www.example.org", "example.org", "zz"],
];

function writtenIn(value: unknown, field = ""): string[] {
  const written = ["name", "title", "company", "location", "issuer", "provider", "subject", "skill", "skills", "url"];
  const facts = ["basis", "recommended", "languages", "caution", "source"];
  if (typeof value === "string") return value !== "" && [...written, ...facts].includes(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => writtenIn(one, field));
  if (!value || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, one]) => writtenIn(one, name));
}

const panels: Record<PanelKind, null> = {
  reading: null,
  slow: null,
  off: null,
  unreachable: null,
  nothing: null,
  nothing_page: null,
  nothing_selection: null,
  nothing_text: null,
  list: null,
  stale: null,
  no_text: null,
  not_posting: null,
  said_not: null,
  error: null,
};
const panel = (kind: PanelKind): Shown => ({
  view: () => (
    <Panel
      kind={kind}
      boardName={null}
      settingsHref="#"
      failure={storeWords("full")}
      busy={false}
      onAsk={nothing}
      onAgain={nothing}
      onIsPosting={nothing}
    />
  ),
  // The last way to read is always pasted text; sent empty, it says what is missing.
  act: async (root) => {
    const paste = root.querySelector("[aria-expanded]");
    if (!paste) return;
    await click(paste);
    await submit(root.querySelector("textarea")!);
  },
});

/** "I have this" for a gap; `way` is what one says it is. */
const have = (gap: Partial<Requirement>, way?: string): Shown => ({
  view: () => <HaveThis line={line(requirement("SQL", gap))} yearsOnly={false} onAdd={done} onCancel={nothing} />,
  act: async (root) => {
    if (way) await click(root.querySelector(`[value="${way}"]`)!);
    await submit(root.querySelector("form")!);
  },
});

const walletProps = { searchSkills: () => [], searchLanguages: () => [], onKeep: kept, onDelete: nothing };
const wallet = {
  credentials: () => (
    <WalletPart
      {...walletProps}
      part="credentials"
      items={items.credentials}
      words={(item) => walletWords.credentialWords(item, "2026-11-24")}
      Form={forms.CredentialForm}
      testId="item"
    />
  ),
  projects: () => (
    <WalletPart
      {...walletProps}
      part="projects"
      items={items.projects}
      words={walletWords.projectWords}
      Form={forms.ProjectForm}
      testId="item"
    />
  ),
  experience: () => (
    <WalletPart
      {...walletProps}
      part="experience"
      items={items.experience}
      words={walletWords.experienceWords}
      Form={forms.ExperienceForm}
      testId="item"
    />
  ),
  languages: () => (
    <WalletPart
      {...walletProps}
      part="languages"
      items={items.languages}
      words={walletWords.languageWords}
      Form={forms.LanguageForm}
      testId="item"
    />
  ),
  skills: () => (
    <WalletPart
      {...walletProps}
      part="skills"
      items={items.skills}
      words={walletWords.skillWords}
      Form={forms.SkillForm}
      testId="item"
    />
  ),
};

const postingLines = () => (
  <Lines fit={rated} reading={{ ...reading, also: [soft] }} text={text} onAdd={kept} onStrike={nothing} />
);
const header = () => (
  <PostingHeader
    posting={{ ...posting, title: "", status: "closed", problems: ["bad-data", "too-long", "data-differs"] }}
    boardName="Example Jobs"
    onTitle={kept}
    onNotPosting={nothing}
  />
);
const catalog = (entries: (typeof entry)[]) => (
  <CatalogList
    entries={entries}
    query="zz"
    onQuery={nothing}
    href={() => "#"}
    skillName={() => "SQL"}
    owned={new Set([entry.id])}
  />
);
const suggestions = (shown: (typeof suggestion)[]) => (
  <Suggestions
    fit={rated}
    suggestions={shown}
    entryOf={() => ({ ...entry, caution: null })}
    detailsHref={() => "#"}
    quickestFirst
    onQuickestFirst={nothing}
    draftOf={() => Promise.resolve(course)}
    onAdd={kept}
  />
);

export const views: Record<string, Shown> = {
  "lines of a fit": { view: postingLines },
  "lines, I have this": { view: postingLines, act: press('[data-state="gap"] [data-testid="have-this"]') },
  "lines, add years": { view: postingLines, act: press('[data-state="part"] [data-testid="have-this"]') },
  "lines, menu": { view: postingLines, act: press('[data-testid="line-menu"]') },
  "have a skill": have({}, "skill"),
  "have a credential for it": have({}, "credential"),
  "have a project for it": have({}, "project"),
  "have a certification": have({ kind: "certification" }),
  "have a degree": have({ kind: "degree", level: "master" }),
  "have a language": have({ kind: "language" }),
  "have experience": have({ kind: "experience" }),
  score: { view: () => <Score fit={rated} suggestions={2} walletHref="#" /> },
  ...Object.fromEntries(
    CannotRate.options.map((reason): [string, Shown] => [
      `cannot rate: ${reason}`,
      { view: () => <Score fit={fit({ score: null, reason, lines })} suggestions={0} walletHref="#" /> },
    ]),
  ),
  blockers: {
    view: () => (
      <Blockers blockers={[sql, ...(["clearance", "license"] as const).map((kind) => ({ ...soft, kind }))]} />
    ),
  },
  glance: {
    view: () => <GlanceView of={{ title: "", company: "Northwind Foods", location: "Leeds", score: null }} />,
  },
  "header of a posting": { view: header, act: press('[data-testid="posting-menu"]') },
  "header, correct the title": {
    view: header,
    act: async (root) => {
      await press('[data-testid="posting-menu"]', '[role="menuitem"]')(root);
      await submit(root.querySelector(".title-form input")!);
    },
  },
  struck: { view: () => <StruckList struck={[{ kind: "skill", name: "SQL" }]} onBack={nothing} /> },
  suggestions: { view: () => suggestions([suggestion, { ...suggestion, entry: "b", hours: null, cost: null }]) },
  "suggestions, I have this": { view: () => suggestions([suggestion]), act: press('[data-testid="suggestion-have"]') },
  "no suggestions": { view: () => suggestions([]) },
  ...Object.fromEntries(
    ([null, "saved"] as const).map((status): [string, Shown] => [
      `foot: ${status ?? "not saved"}`,
      {
        view: () => (
          <SaveBar
            saved={status}
            canSave
            busy={false}
            wishlistHref="#"
            onSave={nothing}
            onStatus={nothing}
            onRemove={nothing}
          />
        ),
      },
    ]),
  ),
  ...Object.fromEntries(Object.keys(panels).map((kind) => [`state: ${kind}`, panel(kind as PanelKind)])),
  ...Object.fromEntries(
    Object.entries(wallet).flatMap(([part, view]): [string, Shown][] => [
      [`wallet: ${part}`, { view }],
      [
        `wallet: ${part}, a new one`,
        {
          view,
          act: async (root) => {
            await click(root.querySelector(`[data-testid="add-${part}"]`)!);
            const field = root.querySelector('[role="combobox"]');
            if (field) await type(field, "zz");
            await submit(root.querySelector("form")!);
          },
        },
      ],
      [`wallet: ${part}, edited`, { view, act: press('[data-testid="item"] button') }],
    ]),
  ),
  "a saved posting": { view: () => <WishlistItem saved={saved} fit={rated} onStatus={nothing} onRemove={nothing} /> },
  "a saved posting without a score": {
    view: () => (
      <WishlistItem
        saved={{ ...saved, posting: { ...posting, title: "" } }}
        fit={fit({ score: null, band: null, reason: "few-requirements" })}
        onStatus={nothing}
        onRemove={nothing}
      />
    ),
  },
  demand: {
    view: () => (
      <DemandTable rows={[{ kind: "skill", name: "SQL", required: 2, preferred: 1, state: "part" }]} postings={3} />
    ),
  },
  catalog: { view: () => catalog([entry]) },
  "nothing in the catalog": { view: () => catalog([]) },
  "an entry": {
    view: () => (
      <EntryFacts
        entry={{ ...entry, status: "retired" }}
        skillName={() => "SQL"}
        successor={{ title: "Planner", href: "#" }}
      />
    ),
  },
  "an entry of which little is known": {
    view: () => (
      <EntryFacts
        entry={{ ...entry, hours: null, cost: null, assessment: null, prerequisites: null, validity: "never" }}
        skillName={() => "SQL"}
        successor={null}
      />
    ),
  },
  settings: {
    view: () => (
      <Settings
        languages={[{ value: "de", label: "Deutsch" }]}
        language={null}
        onLanguage={nothing}
        boards={[{ id: "example", name: "Example Jobs" }]}
        boardsOff={[]}
        onBoard={nothing}
        onDeleteEverything={nothing}
      />
    ),
    act: press('[data-testid="delete-everything"]'),
  },
};

/** Views that say nothing at all. */
export const wordless: Record<string, Shown> = { "before anything is known": { view: () => <Shell /> } };
