// The catalog as a list that can be searched. Props in, callbacks out.
import { useRef } from "preact/hooks";
import type { Entry } from "../../utils/schema";
import { keyPart, plural, t } from "../../utils/text";
import { Button } from "../kit/button";
import { Tag } from "../kit/chip";
import { EmptyState } from "../kit/empty-state";
import { TextField } from "../kit/field";
import { Item, Items } from "../kit/items";
import { Link } from "../kit/link";
import { costWords, hoursWords } from "../words/fact-words";

interface Props {
  /** What the query finds; all entries when there is none. */
  entries: readonly Entry[];
  query: string;
  onQuery: (query: string) => void;
  href: (id: string) => string;
  skillName: (id: string) => string;
  /** Entries that a credential in the wallet was added from. */
  owned: ReadonlySet<string>;
}

export function CatalogList({ entries, query, onQuery, href, skillName, owned }: Props) {
  const search = useRef<HTMLDivElement>(null);
  return (
    <>
      <div class="narrow" ref={search}>
        <TextField
          label={t("catalog_search")}
          hint={t("catalog_search_hint")}
          inputMode="search"
          value={query}
          onChange={onQuery}
        />
      </div>
      <output class="soft small">{plural("catalog_found", entries.length)}</output>
      {entries.length === 0 && (
        <EmptyState title={t("catalog_none")}>
          <p class="soft">{t("catalog_none_next")}</p>
          <Button
            onClick={() => {
              // The pressed button goes.
              search.current?.querySelector("input")?.focus();
              onQuery("");
            }}
          >
            {t("catalog_show_all")}
          </Button>
        </EmptyState>
      )}
      <Items>
        {entries.map((entry) => (
          <Item key={entry.id} testId="catalog-entry">
            <p>
              <Link look="title" href={href(entry.id)}>
                {entry.title}
              </Link>{" "}
              <Tag>{t(`type_${keyPart(entry.type)}`)}</Tag>
              {entry.status === "retired" && <Tag>{t("entry_retired")}</Tag>}
              {owned.has(entry.id) && <Tag>{t("entry_owned")}</Tag>}
            </p>
            <p class="soft small">{[entry.issuer, hoursWords(entry.hours), costWords(entry.cost)].join(" · ")}</p>
            {entry.skills.length > 0 && <p class="small">{entry.skills.map(skillName).join(", ")}</p>}
          </Item>
        ))}
      </Items>
    </>
  );
}
