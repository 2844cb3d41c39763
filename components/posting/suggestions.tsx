// What would help most with this posting: at most three catalog entries, or the plain word that none is known.
import { useRef, useState } from "preact/hooks";
import type { Entry, Fit, Suggestion } from "../../utils/schema";
import { formatList, plural, t } from "../../utils/text";
import { Button } from "../kit/button";
import { Checkbox } from "../kit/checkbox";
import { Link } from "../kit/link";
import { Note } from "../kit/note";
import { Section } from "../kit/section";
import type { Draft, NewItem } from "../wallet/drafts";
import { datedCost, hoursWords } from "../words/fact-words";
import { HaveEntry } from "./have-this";
import { lineState } from "./line-groups";

interface Props {
  fit: Fit;
  suggestions: readonly Suggestion[];
  /** The catalog's entry, once the catalog is there. */
  entryOf: (id: string) => Entry | undefined;
  /** Address of an entry's page. */
  detailsHref: (id: string) => string;
  quickestFirst: boolean;
  onQuickestFirst: (on: boolean) => void;
  /** The credential that an entry becomes once it is earned, to be filled in. */
  draftOf: (entry: Entry) => Promise<Draft<"credentials">>;
  /** Adds to the wallet; false when it was not kept: the form then stays as it is. */
  onAdd: (added: NewItem) => Promise<boolean>;
}

export function Suggestions(props: Props) {
  const { fit, suggestions, quickestFirst, onQuickestFirst } = props;
  const hasGaps = fit.lines.some((line) => lineState(line) !== "met");
  if (fit.score === null || !hasGaps) return null;
  return (
    <Section
      id="suggestions"
      title={suggestions.length === 0 ? t("suggestions_what") : plural("suggestions", suggestions.length)}
    >
      {suggestions.length > 1 && (
        <Checkbox label={t("suggestions_quickest")} checked={quickestFirst} onChange={onQuickestFirst} />
      )}
      {suggestions.length === 0 && <p class="soft small">{t("suggestions_none")}</p>}
      <ul class="stack">
        {suggestions.map((suggestion) => (
          <SuggestionCard key={suggestion.entry} suggestion={suggestion} {...props} />
        ))}
      </ul>
    </Section>
  );
}

function SuggestionCard(props: Props & { suggestion: Suggestion }) {
  const { suggestion, fit, entryOf, detailsHref, draftOf, onAdd } = props;
  const { before, after, title, provider, covers, hours, cost } = suggestion;
  const entry = entryOf(suggestion.entry);
  const [draft, setDraft] = useState<Draft<"credentials"> | null>(null);
  const card = useRef<HTMLLIElement>(null);
  const close = (): void => {
    setDraft(null);
    requestAnimationFrame(() => card.current?.querySelector<HTMLElement>('[data-testid="suggestion-have"]')?.focus());
  };
  return (
    <li ref={card} class="suggestion" data-testid="suggestion">
      <h3>{title}</h3>
      <p class="gain number">
        <span aria-hidden="true">
          <span class="soft">{before} →</span> <b>{after}</b>
        </span>
        <span class="sr">{t("suggestion_gain", { before, after })}</span>
      </p>
      <p class="small soft">
        {[provider, hoursWords(hours), datedCost(cost, entry?.provenance["cost"]?.date)].join(" · ")}
      </p>
      <p class="small">
        {t("suggestion_covers", { names: formatList(covers) })} {leavesOpen(fit, covers)}
      </p>
      {entry?.caution && <Note>{entry.caution}</Note>}
      {draft ? (
        <HaveEntry draft={draft} onAdd={onAdd} onCancel={close} />
      ) : (
        <div class="row">
          <Link look="quiet" flush href={detailsHref(suggestion.entry)} target="_blank" about={title}>
            {t("suggestion_details")}
          </Link>
          {entry && (
            <Button
              look="quiet"
              data-testid="suggestion-have"
              about={title}
              onClick={() => void draftOf(entry).then(setDraft)}
            >
              {t("have_this")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** How many missing musts it does nothing for. */
function leavesOpen(fit: Fit, covers: readonly string[]): string {
  const open = fit.lines
    .filter((line) => line.importance === "required" && lineState(line) === "gap")
    .filter((line) => !line.requirements.some((requirement) => covers.includes(requirement.name)));
  return open.length > 0 ? plural("suggestion_leaves", open.length) : "";
}
