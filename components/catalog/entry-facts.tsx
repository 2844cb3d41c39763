// One catalog entry with every fact, where it comes from and when it was checked; what nobody knows is said as "unknown".
import type { Entry, Provenance } from "../../utils/schema";
import { formatDate, keyPart, t } from "../../utils/text";
import { Facts } from "../kit/facts";
import { Link } from "../kit/link";
import { Note } from "../kit/note";
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
        <Note>
          <p>
            {t("entry_retired_note")} {successor && <Link href={successor.href}>{successor.title}</Link>}
          </p>
        </Note>
      )}
      {entry.caution && <Note>{entry.caution}</Note>}
      <Facts
        facts={entryFacts(entry, skillName).map(({ name, label, value }) => ({
          id: name,
          label,
          value: (
            <>
              <span class={value === null ? "soft" : undefined}>{value ?? t("unknown")}</span>
              {value !== null && <Source provenance={entry.provenance[name]} />}
            </>
          ),
        }))}
      />
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
        <Link external href={source}>
          {new URL(source).hostname.replace(/^www\./, "")}
        </Link>
      ) : (
        source
      )}{" "}
      · {t("source_checked", { date: formatDate(date) })}
    </p>
  );
}
