// What is known of a posting at once, before its lines are: title, company, score. Makes the first frame of the popup.
import { t } from "../../utils/text";
import type { Glance } from "../../utils/view";
import { Progress } from "../kit/progress";
import { Ring } from "../kit/ring";

/** As large as what comes, so that nothing jumps. */
export function GlanceView({ of: { title, company, location, score } }: { of: Glance }) {
  const facts = [company, location].filter((fact) => fact !== "");
  return (
    <div aria-busy="true">
      <header class="posting-header">
        <h1>{title || t("posting_untitled")}</h1>
        {facts.length > 0 && <p class="soft small">{facts.join(" · ")}</p>}
      </header>
      <section class="score" aria-label={t("score_section")}>
        <Ring score={score} label={t("score_label")} after={t(score === null ? "score_none" : "score_of")} />
        <div class="score-words">
          <Progress label={t("state_reading")} />
        </div>
      </section>
    </div>
  );
}

/** The frame of what comes, as popup/index.html has it: nothing is known yet. */
export function Shell() {
  return (
    <div class="shell" aria-hidden="true">
      <span class="shell-title" />
      <svg class="shell-ring" viewBox="0 0 84 84">
        <circle cx="42" cy="42" r="37" />
      </svg>
      <span class="shell-words" />
    </div>
  );
}
