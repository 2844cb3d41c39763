// Gallery: tables.
import { Bar } from "../../../components/kit/bar";
import { Link } from "../../../components/kit/link";
import { Mark } from "../../../components/kit/mark";
import { type Column, Table } from "../../../components/kit/table";
import type { States } from "../entry";

interface Row {
  name: string;
  required: number;
  share: number | null;
}

const columns: Column<Row>[] = [
  {
    id: "name",
    title: "Skill",
    look: "name",
    cell: ({ name }) => <Link href={`#${name}`}>{name}</Link>,
    sortBy: ({ name }) => name,
  },
  {
    id: "required",
    title: "Required",
    look: "number",
    cell: ({ required }) => required,
    sortBy: ({ required }) => required,
  },
  {
    id: "share",
    title: "Share",
    narrow: "hide",
    cell: ({ share }) => (share === null ? "unknown" : <Bar parts={[{ look: "met", share }]} label={`${share} %`} />),
    sortBy: ({ share }) => share,
  },
];

const few: Row[] = [
  { name: "Éclair baking", required: 3, share: 30 },
  { name: "SQL", required: 12, share: 90 },
  { name: "Ölwechsel", required: 7, share: null },
  { name: "Excel", required: 2, share: 10 },
];
const many = Array.from({ length: 10_000 }, (_, at) => ({
  name: `Skill ${at + 1}`,
  required: at % 97,
  share: at % 101,
}));
const key = ({ name }: Row): string => name;
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];
const wide: Column<Row>[] = [
  columns[0]!,
  ...months.map((title, at): Column<Row> => {
    return { id: title, title, look: "number", cell: ({ required }) => (required * (at + 3)) % 17 };
  }),
  { id: "sign", title: "You", cell: () => <Mark state="met" label="met" /> },
];

export const states: States = {
  few: () => <Table caption="Skills asked for" columns={columns} rows={few} rowKey={key} testId="few-rows" />,
  sorted: () => (
    <Table
      caption="Skills asked for, most first"
      columns={columns}
      rows={few}
      rowKey={key}
      sort={{ column: "required", descending: true }}
    />
  ),
  empty: () => (
    <Table
      caption="Skills asked for"
      columns={columns}
      rows={[]}
      rowKey={key}
      empty={<p>Nothing is asked for yet.</p>}
    />
  ),
  "wider than its place": () => (
    <Table caption="Skills asked for by month" columns={wide} rows={few} rowKey={key} testId="wide-rows" />
  ),
  "ten thousand rows": () => (
    <Table caption="Very many skills" columns={columns} rows={many} rowKey={key} testId="many-rows" />
  ),
};
