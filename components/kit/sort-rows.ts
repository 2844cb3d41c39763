// The order of a table's rows. Pure; imports nothing.

export type SortBy<Row> = (row: Row) => string | number | null;

/** The rows by their values, words in the alphabet of `language`; equal ones keep their order, null stands last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: SortBy<Row>,
  descending: boolean,
  language?: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const way = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return way * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
    })
    .map(({ row }) => row);
}

/** Whether the first press of a title sorts from the most on, as numbers are looked at; words begin with A. */
export function beginsWithMost<Row>(rows: readonly Row[], sortBy: SortBy<Row>): boolean {
  return typeof rows.map(sortBy).find((value) => value !== null) === "number";
}
