// A number from 0 to 100 with a ring around it; a dash when there is no number.
import { t } from "../../utils/text";

interface Props {
  score: number | null;
  /** Hook for tests; only the score of the posting in front has one. */
  testId?: string;
}

/** Size and thickness come from the style sheet (.ring, .ring.small). The ring is decoration: the number says it all. */
export function Ring({ score, testId, small }: Props & { small?: boolean }) {
  return (
    <p class={small ? "ring small" : "ring"}>
      <svg viewBox="0 0 84 84" aria-hidden="true">
        <circle class="ring-track" cx="42" cy="42" r="37" pathLength={100} />
        {score !== null && score > 0 && (
          <circle class="ring-value" cx="42" cy="42" r="37" pathLength={100} stroke-dasharray={`${score} 100`} />
        )}
      </svg>
      <span class="sr">{t("score_label")} </span>
      <b data-testid={testId}>{score ?? "–"}</b>
      <span class="sr"> {score === null ? t("score_none") : t("score_of")}</span>
    </p>
  );
}
