// The catalog as a list that can be searched. Props in, callbacks out.
import type { Entry } from "../../utils/schema";
import { keyPart, plural, t } from "../../utils/text";
import { TextField } from "../kit/field";
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
  return (
    <>
      <div class="catalog-search">
        <TextField
          label={t("catalog_search")}
          hint={t("catalog_search_hint")}
          inputMode="search"
          value={query}
          onChange={onQuery}
        />
      </div>
      <output class="soft small">
        {entries.length === 0 ? t("catalog_none") : plural("catalog_found", entries.length)}
      </output>
      <ul class="items">
        {entries.map((entry) => (
          <li key={entry.id} class="item" data-testid="catalog-entry">
            <div class="item-words">
              <p>
                <a class="entry-link" href={href(entry.id)}>
                  {entry.title}
                </a>{" "}
                <span class="tag">{t(`type_${keyPart(entry.type)}`)}</span>{" "}
                {entry.status === "retired" && <span class="tag">{t("entry_retired")}</span>}
                {owned.has(entry.id) && <span class="tag">{t("entry_owned")}</span>}
              </p>
              <p class="soft small">{[entry.issuer, hoursWords(entry.hours), costWords(entry.cost)].join(" · ")}</p>
              {entry.skills.length > 0 && <p class="small">{entry.skills.map(skillName).join(", ")}</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
