// Skills asked for: a table of what the saved postings want, how often, and whether it is met.
import { useState } from "preact/hooks";
import { formatNumber, plural, t } from "../../utils/text";
import type { Demand } from "./demand";
import { Mark } from "../posting/line-row";

interface Props {
  rows: readonly Demand[];
  /** Number of postings that the bars are measured against. */
  postings: number;
}

/** Rows before "show all". */
const few = 12;

export function DemandTable({ rows, postings }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, few);
  const share = (count: number): string => `${(100 * count) / Math.max(1, postings)}%`;
  return (
    <>
      <table class="demand" data-testid="demand">
        <thead>
          <tr>
            <th scope="col">{t("demand_skill")}</th>
            <th scope="col" class="count">
              {t("demand_required")}
            </th>
            <th scope="col" class="count">
              {t("demand_preferred")}
            </th>
            <th scope="col" class="bars">
              <span class="sr">{t("demand_share")}</span>
            </th>
            <th scope="col">{t("demand_you")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td class="count number">{formatNumber(row.required)}</td>
              <td class="count number">{formatNumber(row.preferred)}</td>
              <td class="bars" aria-hidden="true">
                <div class="bar">
                  {row.required > 0 && <span class="met" style={{ inlineSize: share(row.required) }} />}
                  {row.preferred > 0 && <span class="wished" style={{ inlineSize: share(row.preferred) }} />}
                </div>
              </td>
              <td class={row.state}>
                <Mark state={row.state} />
                <span aria-hidden="true"> {t(`mark_${row.state}`)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {plural("show_more", rows.length - shown.length)}
        </button>
      )}
    </>
  );
}
