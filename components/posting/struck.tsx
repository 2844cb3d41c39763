// What the user said is no requirement of this posting, each with the way back.
import type { Struck } from "../../utils/schema";
import { formatNumber, t } from "../../utils/text";
import { Button } from "../kit/button";
import { Disclosure } from "../kit/disclosure";

export function StruckList({ struck, onBack }: { struck: readonly Struck[]; onBack: (one: Struck) => void }) {
  if (struck.length === 0) return null;
  return (
    <div class="fold">
      <Disclosure title={t("struck")} count={formatNumber(struck.length)} testId="struck">
        <p class="soft small">{t("struck_hint")}</p>
        <ul>
          {struck.map((one) => (
            <li key={`${one.kind} ${one.name}`} class="struck">
              <span>{one.name}</span>
              <Button look="quiet" about={one.name} onClick={() => onBack(one)}>
                {t("struck_back")}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
