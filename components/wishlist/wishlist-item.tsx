// One saved posting: how it fits now, how far one is with it, what it asks.
import type { Fit, Importance, Posting, SavedPosting, WishStatus } from "../../utils/schema";
import { formatDate, keyPart, plural, t } from "../../utils/text";
import { Button } from "../kit/button";
import { Disclosure } from "../kit/disclosure";
import { Link } from "../kit/link";
import { Mark } from "../kit/mark";
import { Ring } from "../kit/ring";
import { Select } from "../kit/select";
import { lineKey, lineState } from "../posting/line-groups";
import { wishStatuses } from "../posting/save-bar";
import { lineName } from "../words/requirement-words";

interface Props {
  saved: SavedPosting;
  /** Null until it is rated. */
  fit: Fit | null;
  onStatus: (status: WishStatus) => void;
  onRemove: () => void;
}

/** The element that takes the focus when one comes to a saved posting. */
export const titleId = (id: string): string => `wish-${id}`;

/** What is asked beyond this many is folded away, unless it is only one. */
const few = 8;

export function WishlistItem({ saved, fit, onStatus, onRemove }: Props) {
  const { posting, status, savedAt } = saved;
  const title = posting.title || t("posting_untitled");
  const facts = [
    posting.company,
    posting.location,
    sourceOf(posting),
    t("wish_saved_on", { date: formatDate(savedAt) }),
    posting.status === "closed" ? t("wish_posting_closed") : "",
  ];
  return (
    <li class="wish" data-testid="wishlist-item">
      <Ring
        small
        score={fit?.score ?? null}
        label={t("score_label")}
        after={t((fit?.score ?? null) === null ? "score_none" : "score_of")}
      />
      <div class="wish-words">
        <h2 id={titleId(saved.id)} tabIndex={-1}>
          {/^https?:\/\//i.test(posting.url) ? (
            <Link look="title" external href={posting.url}>
              {title}
            </Link>
          ) : (
            title
          )}
        </h2>
        <p class="soft small">{facts.filter((fact) => fact !== "").join(" · ")}</p>
        {fit && (
          <p class="small">
            {fit.score === null
              ? t(`short_${keyPart(fit.reason ?? "low-confidence")}`)
              : fit.band && t(`band_${fit.band}`)}
          </p>
        )}
      </div>
      <div class="wish-actions">
        <Select
          label={t("wish_status_of", { title })}
          hideLabel
          value={status}
          options={wishStatuses.map((one) => ({ value: one, label: t(`wish_${one}`) }))}
          onChange={onStatus}
        />
        <Button look="quiet" about={title} onClick={onRemove}>
          {t("remove")}
        </Button>
      </div>
      {fit && fit.reason !== "not-a-posting" && (
        <div class="asks">
          <Asks fit={fit} importance="required" label={t("wish_musts")} />
          <Asks fit={fit} importance="preferred" label={t("wish_wishes")} />
        </div>
      )}
    </li>
  );
}

/** Said when a person gave the text: there may be no page of it to open. */
function sourceOf({ board }: Posting): string {
  if (board === "paste") return t("posting_from_paste");
  return board === "selection" ? t("posting_from_selection") : "";
}

function Asks({ fit, importance, label }: { fit: Fit; importance: Importance; label: string }) {
  const asked = fit.lines
    .filter((line) => line.importance === importance)
    .map((line) => ({ key: lineKey(line), name: lineName(line), state: lineState(line) }));
  if (asked.length === 0) return null;
  const shown = asked.length === few + 1 ? asked.length : few;
  const chips = (from: number, to?: number) =>
    asked.slice(from, to).map(({ key, name, state }) => (
      <li key={key} class={`ask ${state}`}>
        <Mark state={state} label={t(`mark_${state}`)} /> {name}
      </li>
    ));
  return (
    <div class="ask-row">
      <p class="soft small">{label}</p>
      <div>
        <ul class="ask-list">{chips(0, shown)}</ul>
        {asked.length > shown && (
          <Disclosure look="small" title={plural("more", asked.length - shown)}>
            <ul class="ask-list">{chips(shown)}</ul>
          </Disclosure>
        )}
      </div>
    </div>
  );
}
