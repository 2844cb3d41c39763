// Reads tables and code blocks of docs/fit.md, so that tests can compare them with the code.
import { readFileSync } from "node:fs";

const text = readFileSync(new URL("../../../docs/fit.md", import.meta.url), "utf8");

/** The text under a heading, up to the next heading. */
function section(heading: string): string {
  const found = text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`docs/fit.md has no heading "${heading}"`);
  return found;
}

/** The first table under a heading: one record for each row, by the names of the columns. */
export function readTable(heading: string): Record<string, string>[] {
  const lines = section(heading)
    .split("\n")
    .filter((line) => line.startsWith("|"));
  const [head, , ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  if (head === undefined || rows.length === 0) throw new Error(`docs/fit.md: no table under "${heading}"`);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

/** The JSON under a heading. */
export function readJson(heading: string): unknown {
  return JSON.parse(/```json\n([^]*?)```/.exec(section(heading))?.[1] ?? "null");
}
