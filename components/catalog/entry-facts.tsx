// One catalog entry with every fact, where it comes from and when it was checked; what nobody knows is said as "unknown".
import type { Entry, Provenance } from "../../utils/schema";
import { formatDate, keyPart, t } from "../../utils/text";
import { entryFacts } from "../words/fact-words";

interface Props {
  entry: Entry;
  skillName: (id: string) => string;
  /** Address of the entry that replaces a retired one. */
  successor: { title: string; href: string } | null;
}

export function EntryFacts({ entry, skillName, successor }: Props) {
  return (
    <>
      {entry.status === "retired" && (
        <p class="note">
          {t("entry_retired_note")} {successor && <a href={successor.href}>{successor.title}</a>}
        </p>
      )}
      {entry.caution && <p class="note">{entry.caution}</p>}
      <dl class="facts">
        {entryFacts(entry, skillName).map(({ name, label, value }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <span class={value === null ? "soft" : undefined}>{value ?? t("unknown")}</span>
              {value !== null && <Source provenance={entry.provenance[name]} />}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Source({ provenance }: { provenance: Provenance | undefined }) {
  if (!provenance) return null;
  const { source, date, confidence } = provenance;
  return (
    <p class="soft tiny">
      {t(`source_${keyPart(confidence)}`)} ·{" "}
      {/^https?:\/\//i.test(source) ? (
        <a href={source} target="_blank" rel="noreferrer">
          {new URL(source).hostname.replace(/^www\./, "")}
        </a>
      ) : (
        source
      )}{" "}
      · {t("source_checked", { date: formatDate(date) })}
    </p>
  );
}
