// Skills asked for: a table of what the saved postings want, how often, and whether it is met.
import { currentLanguage, formatNumber, t } from "../../utils/text";
import { Bar } from "../kit/bar";
import { Mark } from "../kit/mark";
import { type Column, Table } from "../kit/table";
import type { Demand } from "./demand";

interface Props {
  rows: readonly Demand[];
  /** Number of postings that the bars are measured against. */
  postings: number;
}

export function DemandTable({ rows, postings }: Props) {
  return (
    <Table
      caption={t("demand_title")}
      hideCaption
      columns={columns(postings)}
      rows={rows}
      rowKey={({ kind, name }) => `${kind} ${name}`}
      language={currentLanguage()}
      testId="demand"
    />
  );
}

const states = ["met", "part", "gap"] as const;

function columns(postings: number): Column<Demand>[] {
  const share = (count: number): number => (100 * count) / Math.max(1, postings);
  return [
    { id: "skill", title: t("demand_skill"), look: "name", cell: ({ name }) => name, sortBy: ({ name }) => name },
    {
      id: "required",
      title: t("demand_required"),
      look: "number",
      cell: ({ required }) => formatNumber(required),
      sortBy: ({ required }) => required,
    },
    {
      id: "preferred",
      title: t("demand_preferred"),
      look: "number",
      cell: ({ preferred }) => formatNumber(preferred),
      sortBy: ({ preferred }) => preferred,
    },
    {
      id: "share",
      title: t("demand_share"),
      narrow: "hide",
      cell: ({ required, preferred }) => (
        <Bar
          label={`${formatNumber(Math.round(share(required + preferred)))} %`}
          parts={[
            { look: "met", share: share(required) },
            { look: "soft", share: share(preferred) },
          ]}
        />
      ),
      sortBy: ({ required, preferred }) => required + preferred,
    },
    {
      id: "you",
      title: t("demand_you"),
      cell: ({ state }) => (
        <>
          <Mark state={state} label={t(`mark_${state}`)} />
          <span aria-hidden="true" class="wide-only">
            {" "}
            {t(`mark_${state}`)}
          </span>
        </>
      ),
      sortBy: ({ state }) => states.indexOf(state),
    },
  ];
}
