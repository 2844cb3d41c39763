// What the posting asks and the score leaves out: soft skills, role experience, conditions such as a background check.
import type { Requirement } from "../../utils/schema";
import { formatNumber, t } from "../../utils/text";
import { Tag } from "../kit/chip";
import { Disclosure } from "../kit/disclosure";
import { Menu } from "../kit/menu";
import { requirementTags } from "../words/requirement-words";
import { Quote, type Source } from "./quote";

interface Props {
  requirements: readonly Requirement[];
  source: Source;
  onStrike: (requirements: readonly Requirement[]) => void;
}

export function Unscored({ requirements, source, onStrike }: Props) {
  if (requirements.length === 0) return null;
  return (
    <div class="fold">
      <Disclosure title={t("unscored")} count={formatNumber(requirements.length)} testId="unscored">
        <p class="soft small">{t("unscored_hint")}</p>
        <ul>
          {requirements.map((requirement) => (
            <UnscoredRow key={requirement.start} requirement={requirement} source={source} onStrike={onStrike} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** A requirement with its sentence and no points. */
export function UnscoredRow({
  requirement,
  source,
  onStrike,
}: Omit<Props, "requirements"> & { requirement: Requirement }) {
  const { name, sentence } = requirement;
  return (
    <li class="line">
      <span class="mark soft" aria-hidden="true">
        ·
      </span>
      <p class="line-name">
        {name} <Tag>{requirementTags(requirement).join(" · ")}</Tag>
      </p>
      <div class="line-end">
        <Menu
          label={t("line_menu", { name })}
          items={[{ id: "strike", label: t("line_strike"), onPick: () => onStrike([requirement]) }]}
        />
      </div>
      <div class="line-more quotes">
        <Quote source={source} sentence={sentence} quotes={[requirement]} />
      </div>
    </li>
  );
}
