// What the posting asks and the score leaves out: soft skills, role experience, conditions such as a background check.
import type { Requirement } from "../../utils/schema";
import { formatNumber, t } from "../../utils/text";
import { requirementTags } from "../words/requirement-words";
import { Quote } from "./quote";

export function Unscored({ requirements, text }: { requirements: readonly Requirement[]; text: string }) {
  if (requirements.length === 0) return null;
  return (
    <details class="section" data-testid="unscored">
      <summary>
        {t("unscored")} <span class="soft number">{formatNumber(requirements.length)}</span>
      </summary>
      <p class="soft small">{t("unscored_hint")}</p>
      <ul>
        {requirements.map((requirement) => (
          <UnscoredRow key={requirement.start} requirement={requirement} text={text} />
        ))}
      </ul>
    </details>
  );
}

/** A requirement with its sentence and no points. */
export function UnscoredRow({ requirement, text }: { requirement: Requirement; text: string }) {
  return (
    <li class="line">
      <span class="mark soft" aria-hidden="true">
        ·
      </span>
      <p class="line-name">
        {requirement.name} <span class="tag">{requirementTags(requirement).join(" · ")}</span>
      </p>
      <div class="line-more quotes">
        <Quote text={text} sentence={requirement.sentence} quotes={[requirement]} />
      </div>
    </li>
  );
}
