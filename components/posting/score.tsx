// The fit at a glance and in words; or, when it cannot be rated, why and what to do.
import type { ComponentChildren } from "preact";
import type { Fit } from "../../utils/schema";
import { keyPart, plural, t } from "../../utils/text";
import { Bar } from "../kit/bar";
import { Link } from "../kit/link";
import { Ring } from "../kit/ring";
import { countMet, pointsByState } from "./line-groups";

interface Props {
  fit: Fit;
  /** How many suggestions stand below. */
  suggestions: number;
  /** Address of the wallet's page. */
  walletHref: string;
}

export function Score({ fit, suggestions, walletHref }: Props) {
  if (fit.score === null) return <CannotRate fit={fit} walletHref={walletHref} />;
  const points = pointsByState(fit);
  return (
    <Summary score={fit.score}>
      <p>
        <b>{fit.band && t(`band_${fit.band}`)}</b> {meets(fit)}
      </p>
      <Bar
        parts={[
          { look: "met", share: points.met },
          { look: "part", share: points.part },
        ]}
      />
      {fit.whenFinished !== null && <p class="soft tiny">{t("score_when_finished", { score: fit.whenFinished })}</p>}
      {suggestions > 0 && (
        <p class="tiny">
          <Link href="#suggestions">{plural("score_see_suggestions", suggestions)}</Link>
        </p>
      )}
    </Summary>
  );
}

function CannotRate({ fit, walletHref }: { fit: Fit; walletHref: string }) {
  const reason = fit.reason ?? "low-confidence";
  const scored = fit.lines.filter((line) => line.importance !== "mentioned").length;
  return (
    <Summary score={null}>
      <p data-testid="cannot-rate">
        <b>{t("cannot_rate")}</b>{" "}
        {reason === "few-requirements" ? plural("reason_few", scored) : t(`reason_${keyPart(reason)}`)}
      </p>
      {reason === "empty-wallet" && (
        <p class="small">
          {fit.lines.length > 0 && t("reason_empty_here")}{" "}
          <Link href={walletHref} target="_blank">
            {t("reason_empty_link")}
          </Link>
        </p>
      )}
    </Summary>
  );
}

function Summary({ score, children }: { score: number | null; children: ComponentChildren }) {
  return (
    <section class="score" aria-label={t("score_section")}>
      <Ring
        score={score}
        label={t("score_label")}
        after={t(score === null ? "score_none" : "score_of")}
        testId="fit-score"
      />
      <div class="score-words">{children}</div>
    </section>
  );
}

/** "You meet 4 of 7 required and 1 of 3 preferred." What the posting does not have is left out. */
function meets(fit: Fit): string {
  const musts = countMet(fit, "required");
  const wishes = countMet(fit, "preferred");
  const parts = [
    ...(musts.all > 0 ? [plural("score_musts", musts.all, { met: musts.met })] : []),
    ...(wishes.all > 0 ? [plural("score_wishes", wishes.all, { met: wishes.met })] : []),
  ];
  const [first, second] = parts;
  if (first === undefined) return "";
  return second === undefined
    ? t("score_meet", { part: first })
    : t("score_meet_both", { musts: first, wishes: second });
}
