// The catalog: the list, and one entry with its facts. Wiring only.
import { useState } from "preact/hooks";
import { CatalogList } from "../../components/catalog/catalog-list";
import { EntryFacts } from "../../components/catalog/entry-facts";
import { CredentialForm } from "../../components/wallet/forms";
import { earnedCredential } from "../../utils/fit/earnable";
import type { Entry, Wallet } from "../../utils/schema";
import { t } from "../../utils/text";
import { keepItem } from "../shared/keep";
import { Page } from "./page";
import type { Data } from "./use-data";
import type { Writer } from "./use-writer";

interface Props {
  moved: boolean;
  id: string | null;
  wallet: Wallet | null;
  data: Data;
  writer: Writer;
}

const href = (id: string): string => `#catalog/${encodeURIComponent(id)}`;

export function CatalogPage(props: Props) {
  return props.id === null ? <ListPage {...props} /> : <EntryPage {...props} id={props.id} />;
}

function ListPage({ moved, wallet, data }: Props) {
  const [query, setQuery] = useState("");
  const owned = new Set(wallet?.credentials.flatMap(({ entry }) => entry ?? []));
  return (
    <Page title={t("page_catalog")} moved={moved}>
      <p class="lead">{t("catalog_lead")}</p>
      <CatalogList
        entries={data.searchEntries(query)}
        query={query}
        onQuery={setQuery}
        href={href}
        skillName={data.nameOf}
        owned={owned}
      />
    </Page>
  );
}

function EntryPage({ moved, id, wallet, data, writer }: Props & { id: string }) {
  const entry = data.entries.find((one) => one.id === id);
  const next = data.entries.find((one) => one.id === entry?.supersededBy);
  return (
    <Page title={entry?.title ?? t("page_catalog")} moved={moved}>
      <p>
        <a href="#catalog">{t("catalog_back")}</a>
      </p>
      {!entry && data.entries.length > 0 && <p class="note">{t("catalog_unknown_entry")}</p>}
      {entry && (
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

interface AddEntryProps extends Pick<Props, "data" | "writer"> {
  entry: Entry;
  owned: boolean;
}

function AddEntry({ entry, owned, data, writer }: AddEntryProps) {
  const [open, setOpen] = useState(false);
  const { taxonomy } = data;
  if (open && taxonomy) {
    return (
      <div class="item-form">
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
      <button
        type="button"
        class="button primary"
        disabled={!taxonomy}
        data-testid="add-entry"
        onClick={() => setOpen(true)}
      >
        {t("entry_add")}
      </button>
      {entry.url && /^https?:\/\//i.test(entry.url) && (
        <a class="button" href={entry.url} target="_blank" rel="noreferrer">
          {t("entry_open")}
        </a>
      )}
      {owned && <span class="tag">{t("entry_owned")}</span>}
    </div>
  );
}
