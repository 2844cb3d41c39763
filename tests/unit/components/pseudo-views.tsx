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
import type { Part } from "../../../components/wallet/drafts";
import * as forms from "../../../components/wallet/forms";
import { WalletPart } from "../../../components/wallet/wallet-part";
import { storeWords } from "../../../components/words/store-words";
import * as walletWords from "../../../components/words/wallet-words";
import { DemandTable } from "../../../components/wishlist/demand-table";
import { WishlistItem } from "../../../components/wishlist/wishlist-item";
import { CannotRate, type Requirement, type Wallet } from "../../../utils/schema";
import { entry } from "./entries";
import { course, lines, rated, saved, soft, sql, wallet } from "./pseudo-samples";
import { fit, line, posting, reading, requirement, suggestion, text } from "./samples";
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

/** Every kind there is: a Record, so that none can be forgotten. */
const panels = Object.keys({
  reading: 1,
  slow: 1,
  off: 1,
  unreachable: 1,
  nothing: 1,
  nothing_page: 1,
  nothing_selection: 1,
  nothing_text: 1,
  list: 1,
  stale: 1,
  no_text: 1,
  not_posting: 1,
  said_not: 1,
  error: 1,
} satisfies Record<PanelKind, 1>) as PanelKind[];
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

type Words<P extends Part> = (item: Wallet[P][number]) => walletWords.ItemWords;
type FormOf<P extends Part> = (props: forms.FormProps<P>) => preact.JSX.Element;

/** A part of the wallet as it is, with the form for a new item sent empty, and with the form for the first one. */
function walletPart<P extends Part>(part: P, words: Words<P>, form: FormOf<P>): [string, Shown][] {
  const view = () => (
    <WalletPart
      part={part}
      items={wallet[part]}
      words={words}
      Form={form}
      testId="item"
      searchSkills={() => []}
      searchLanguages={() => []}
      onKeep={kept}
      onDelete={nothing}
    />
  );
  const addNew = async (root: HTMLElement): Promise<void> => {
    await click(root.querySelector(`[data-testid="add-${part}"]`)!);
    const field = root.querySelector('[role="combobox"]');
    if (field) await type(field, "zz");
    await submit(root.querySelector("form")!);
  };
  return [
    [`wallet: ${part}`, { view }],
    [`wallet: ${part}, a new one`, { view, act: addNew }],
    [`wallet: ${part}, edited`, { view, act: press('[data-testid="item"] button') }],
  ];
}

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
  ...Object.fromEntries(panels.map((kind) => [`state: ${kind}`, panel(kind)])),
  ...Object.fromEntries([
    ...walletPart("credentials", (item) => walletWords.credentialWords(item, "2026-11-24"), forms.CredentialForm),
    ...walletPart("projects", walletWords.projectWords, forms.ProjectForm),
    ...walletPart("experience", walletWords.experienceWords, forms.ExperienceForm),
    ...walletPart("languages", walletWords.languageWords, forms.LanguageForm),
    ...walletPart("skills", walletWords.skillWords, forms.SkillForm),
  ]),
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
