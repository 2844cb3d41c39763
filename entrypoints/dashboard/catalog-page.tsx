// The catalog: the list, and one entry with its facts. Wiring only.
import { useEffect, useState } from "preact/hooks";
import { CatalogList } from "../../components/catalog/catalog-list";
import { EntryFacts } from "../../components/catalog/entry-facts";
import { Button } from "../../components/kit/button";
import { Tag } from "../../components/kit/chip";
import { Link } from "../../components/kit/link";
import { Note } from "../../components/kit/note";
import { CredentialForm } from "../../components/wallet/forms";
import { earnedCredential } from "../../utils/fit/earnable";
import type { Entry, Wallet } from "../../utils/schema";
import { t } from "../../utils/text";
import { keepItem } from "../shared/keep";
import { Page, Reading } from "./page";
import type { Data } from "./use-data";
import { catalogHref } from "./use-route";
import type { Writer } from "./use-writer";

interface Props {
  moved: boolean;
  id: string | null;
  query: string;
  cameFrom: string | null;
  wallet: Wallet | null;
  data: Data;
  writer: Writer;
}

/** How the list was left: the way back from an entry leads there. */
const left = { query: "", top: 0 };

const href = (id: string): string => `#catalog/${encodeURIComponent(id)}`;

export function CatalogPage(props: Props) {
  return props.id === null ? <ListPage {...props} /> : <EntryPage {...props} id={props.id} />;
}

function ListPage({ moved, query: first, cameFrom, wallet, data }: Props) {
  const [query, setQuery] = useState(first);
  // After the page has taken the focus to its heading.
  useEffect(() => {
    const link = cameFrom !== null && left.query === first && document.querySelector(`a[href="${href(cameFrom)}"]`);
    if (link instanceof HTMLElement) {
      scrollTo(0, left.top);
      link.focus({ preventScroll: true });
    }
    left.query = first;
    const stop = new AbortController();
    const remember = (): void => {
      left.top = scrollY;
    };
    // Before the next page stands in the place of this one.
    addEventListener("hashchange", remember, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, [cameFrom, first]);
  const look = (words: string): void => {
    setQuery(words);
    // In the address, so that it is still there on the way back from an entry.
    history.replaceState(null, "", catalogHref(words));
    left.query = words;
  };
  const owned = new Set(wallet?.credentials.flatMap(({ entry }) => entry ?? []));
  return (
    <Page title={t("page_catalog")} moved={moved}>
      <p class="lead">{t("catalog_lead")}</p>
      {isRead(data) ? (
        <CatalogList
          entries={data.searchEntries(query)}
          query={query}
          onQuery={look}
          href={href}
          skillName={data.nameOf}
          owned={owned}
        />
      ) : (
        <Reading />
      )}
    </Page>
  );
}

function EntryPage({ moved, id, wallet, data, writer }: Props & { id: string }) {
  const entry = data.entries.find((one) => one.id === id);
  const next = data.entries.find((one) => one.id === entry?.supersededBy);
  return (
    <Page title={entry?.title ?? t("page_catalog")} moved={moved}>
      <p>
        <Link href={catalogHref(left.query)}>{t("catalog_back")}</Link>
      </p>
      {!isRead(data) && <Reading />}
      {!entry && isRead(data) && <Note>{t("catalog_unknown_entry")}</Note>}
      {entry && isRead(data) && (
        <>
          <AddEntry
            entry={entry}
            data={data}
            writer={writer}
            owned={wallet?.credentials.some((credential) => credential.entry === id) ?? false}
          />
          <EntryFacts
            entry={entry}
            skillName={data.nameOf}
            successor={next ? { title: next.title, href: href(next.id) } : null}
          />
        </>
      )}
    </Page>
  );
}

/** Names of skills come with the taxonomy; without them the catalog would first show their ids. */
function isRead({ entries, taxonomy }: Data): boolean {
  return entries.length > 0 && taxonomy !== null;
}

interface AddEntryProps extends Pick<Props, "data" | "writer"> {
  entry: Entry;
  owned: boolean;
}

function AddEntry({ entry, owned, data, writer }: AddEntryProps) {
  const [open, setOpen] = useState(false);
  const { taxonomy } = data;
  if (open && taxonomy) {
    return (
      <div class="form-card">
        <CredentialForm
          from={earnedCredential(entry, taxonomy)}
          searchSkills={data.searchSkills}
          searchLanguages={data.searchLanguages}
          onCancel={() => setOpen(false)}
          onKeep={async (item) => {
            const kept = await writer.write(async () => {
              const undo = await keepItem({ part: "credentials", item });
              writer.say(t("item_added_named", { title: item.title }), undo);
            });
            if (kept) setOpen(false);
          }}
        />
      </div>
    );
  }
  return (
    <div class="row">
      <Button look="primary" disabled={!taxonomy} data-testid="add-entry" onClick={() => setOpen(true)}>
        {t("entry_add")}
      </Button>
      {entry.url && /^https?:\/\//i.test(entry.url) && (
        <Link look="plain" external href={entry.url}>
          {t("entry_open")}
        </Link>
      )}
      {owned && <Tag>{t("entry_owned")}</Tag>}
    </div>
  );
}
