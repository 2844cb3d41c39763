// A table that can be sorted; of a long one only the rows in sight are drawn, so the browser's own search finds no others. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { useId, useMemo, useRef, useState } from "preact/hooks";
import { Icon } from "./icon";
import { beginsWithMost, type SortBy, sortRows } from "./sort-rows";
import { css } from "./styles";
import { useOverflow } from "./use-overflow";
import { useRows } from "./use-rows";

export interface Column<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ComponentChildren;
  /** What rows are sorted by; left out, the column cannot be sorted by. Null stands last in both directions. */
  sortBy?: SortBy<Row>;
  /** name: the cell that names its row · number: at the end of the cell. */
  look?: "text" | "number" | "name";
  /** Left out where there is little room. */
  narrow?: "hide";
}

interface Sort {
  column: string;
  descending: boolean;
}

interface Props<Row> {
  /** What the table shows. */
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** How it is sorted at first; left out, the rows stand as they come. */
  sort?: Sort;
  /** Language whose alphabet counts. */
  language?: string;
  /** In place of the rows when there are none. */
  empty?: ComponentChildren;
  testId?: string;
}

/** Rows from which on only those in sight are drawn. */
const many = 100;

export function Table<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  sort: first,
  language,
  empty,
  ...rest
}: Props<Row>) {
  const [sort, setSort] = useState<Sort | null>(first ?? null);
  const sorted = useMemo(() => {
    const sortBy = columns.find(({ id }) => id === sort?.column)?.sortBy;
    return sort && sortBy ? sortRows(rows, sortBy, sort.descending, language) : rows;
  }, [rows, columns, sort, language]);
  const { rowKey, testId } = rest;
  const body = { columns, rows: sorted, rowKey };
  const isLong = sorted.length > many;
  const captionId = useId();
  const place = useRef<HTMLDivElement>(null);
  // What scrolls must be reached and known by the keyboard; what fits is no stop on the way.
  const scrolls = useOverflow(place) && ({ role: "region", tabIndex: 0, "aria-labelledby": captionId } as const);
  return (
    <div ref={place} class="table" {...scrolls}>
      <table data-testid={testId} aria-rowcount={isLong ? sorted.length + 1 : undefined}>
        <caption id={captionId} class={hideCaption ? "sr" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr aria-rowindex={isLong ? 1 : undefined}>
            {columns.map((column) => (
              <Head key={column.id} column={column} rows={rows} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        {isLong ? <ManyRows {...body} /> : <AllRows {...body} />}
      </table>
      {sorted.length === 0 && empty}
    </div>
  );
}

interface HeadProps<Row> {
  column: Column<Row>;
  rows: readonly Row[];
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}

function Head<Row>({ column, rows, sort, onSort }: HeadProps<Row>) {
  const { id, title, sortBy } = column;
  const now = sort?.column === id ? sort : null;
  return (
    <th scope="col" class={looks(column)} aria-sort={now ? (now.descending ? "descending" : "ascending") : undefined}>
      {sortBy ? (
        <button
          type="button"
          onClick={() => onSort({ column: id, descending: now ? !now.descending : beginsWithMost(rows, sortBy) })}
        >
          {title}
          <Icon name={now ? (now.descending ? "descending" : "ascending") : "unsorted"} size={12} />
        </button>
      ) : (
        title
      )}
    </th>
  );
}

interface BodyProps<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

function AllRows<Row>({ columns, rows, rowKey }: BodyProps<Row>) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={rowKey(row)}>
          <Cells columns={columns} row={row} />
        </tr>
      ))}
    </tbody>
  );
}

function ManyRows<Row>({ columns, rows, rowKey }: BodyProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { drawn, after, measure, setFocused } = useRows(rows.length, (index) => rowKey(rows[index]!), body);
  return (
    <tbody
      ref={body}
      onFocusCapture={({ target }) => {
        const row = target instanceof Element ? target.closest("tr") : null;
        setFocused(row ? Number(row.dataset["index"]) : null);
      }}
      onBlurCapture={() => {
        // The window may lose the focus while the row keeps its own.
        if (!body.current?.contains(document.activeElement)) setFocused(null);
      }}
    >
      {drawn.flatMap(({ index, before }) => {
        const row = rows[index]!;
        return [
          before > 0 && <Space key={`before ${index}`} height={before} columns={columns.length} />,
          // The first row is the one of the titles.
          <tr key={rowKey(row)} ref={measure} data-index={index} aria-rowindex={index + 2}>
            <Cells columns={columns} row={row} />
          </tr>,
        ];
      })}
      {after > 0 && <Space height={after} columns={columns.length} />}
    </tbody>
  );
}

function Space({ height, columns }: { height: number; columns: number }) {
  return (
    <tr class="space" aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it is no control: it holds a row's place */}
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}

function Cells<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return (
    <>
      {columns.map((column) =>
        column.look === "name" ? (
          <th key={column.id} scope="row" class={looks(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} class={looks(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </>
  );
}

function looks<Row>({ look = "text", narrow }: Column<Row>): string {
  return narrow === "hide" ? `${look} wide-only` : look;
}

css`
  .table {
    /* What stands out of the flow inside it must scroll with it; the room is for the outline of what has the focus. */
    position: relative;
    margin: -4px;
    padding: 4px;
    overflow-x: auto;
  }

  .table > table {
    overflow-wrap: break-word;
    inline-size: 100%;
    border-collapse: collapse;
  }

  .table caption {
    padding-block-end: var(--space-2);
    font-weight: var(--bold);
    text-align: start;
  }

  .table th,
  .table td {
    padding: 8px var(--space-3) 8px 0;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  .table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .table thead th {
    color: var(--ink-soft);
    font-size: var(--size-2);
    white-space: nowrap;
  }

  .table thead button {
    display: inline-flex;
    gap: var(--space-1);
    align-items: center;
    min-block-size: var(--target);
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .table thead button:hover {
    color: var(--ink);
  }

  .table [aria-sort] button {
    color: var(--ink);
    font-weight: 600;
  }

  /* Says how wide the names are, so that columns stay where they are while rows come and go. */
  .table .name {
    inline-size: 40%;
  }

  .table .number {
    padding-inline-end: var(--space-5);
    text-align: end;
  }

  .table .space > td {
    padding: 0;
    border: 0;
  }

  @media (max-width: 720px) {
    .table .wide-only {
      display: none;
    }

    .table :is(.number, .text, .name) {
      padding-inline-end: var(--space-2);
    }

    .table thead th {
      white-space: normal;
    }

    .table .name {
      inline-size: 100%;
    }

    .table th:not([aria-sort]) > button > .icon {
      display: none;
    }
  }
`;
