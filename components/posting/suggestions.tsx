// What would help most with this posting: at most three catalog entries, or the plain word that none is known.
import type { Entry, Fit, Suggestion } from "../../utils/schema";
import { formatList, plural, t } from "../../utils/text";
import { datedCost, hoursWords } from "../words/fact-words";
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
  onHave: (entry: Entry) => void;
}

export function Suggestions(props: Props) {
  const { fit, suggestions, quickestFirst, onQuickestFirst } = props;
  const hasGaps = fit.lines.some((line) => lineState(line) !== "met");
  if (fit.score === null || !hasGaps) return null;
  return (
    <section id="suggestions" aria-labelledby="suggestions-title">
      <h2 id="suggestions-title" tabIndex={-1}>
        {suggestions.length === 0 ? t("suggestions_what") : plural("suggestions", suggestions.length)}
      </h2>
      {suggestions.length > 1 && (
        <label class="choice small">
          <input
            type="checkbox"
            checked={quickestFirst}
            onChange={(event) => onQuickestFirst(event.currentTarget.checked)}
          />
          {t("suggestions_quickest")}
        </label>
      )}
      {suggestions.length === 0 && <p class="soft small">{t("suggestions_none")}</p>}
      <ul class="stack">
        {suggestions.map((suggestion) => (
          <SuggestionCard key={suggestion.entry} suggestion={suggestion} {...props} />
        ))}
      </ul>
    </section>
  );
}

function SuggestionCard({ suggestion, fit, entryOf, detailsHref, onHave }: Props & { suggestion: Suggestion }) {
  const { before, after, title, provider, covers, hours, cost } = suggestion;
  const entry = entryOf(suggestion.entry);
  return (
    <li class="suggestion" data-testid="suggestion">
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
      {entry?.caution && <p class="small note">{entry.caution}</p>}
      <div class="row">
        <a class="button quiet flush" href={detailsHref(suggestion.entry)} target="_blank">
          {t("suggestion_details")}
          <span class="sr"> {title}</span>
        </a>
        {entry && (
          <button type="button" class="button quiet" onClick={() => onHave(entry)}>
            {t("have_this")}
            <span class="sr"> {title}</span>
          </button>
        )}
      </div>
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
