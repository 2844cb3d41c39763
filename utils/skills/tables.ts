// Reads a vocabulary table (utils/skills/data/*.tsv) into skills. Pure: text in, skills and problems out; imports only the schema.
import type { Kind, Skill } from "../schema";
import { Kind as KindShape } from "../schema";

export const columns = ["id", "name", "kind", "strong", "cased", "phrases", "implies", "family", "flags"] as const;

/** What the last column may say. */
const flags = ["generic", "phrase-only"] as const;

/**
 * Skills of one table. `field` is the file's name without ending. Lists in a cell are separated by "; ". A skill's own name counts
 * as a strong alias unless the cell `cased` repeats it (then only in exactly this case) or the flag phrase-only is set (then never).
 * Problems name the line and say what is wrong; a line with a problem gives no skill.
 */
export function readTable(field: string, table: string): { skills: Skill[]; problems: string[] } {
  const problems: string[] = [];
  const skills: Skill[] = [];
  const [head, ...lines] = table.replace(/\n$/, "").split("\n");
  if (head !== columns.join("\t"))
    problems.push(`${field}: the first line must be ${columns.join(", ")}, tab-separated`);

  lines.forEach((line, index) => {
    const where = `${field}:${index + 2}`;
    const cells = line.split("\t");
    if (cells.length !== columns.length) {
      problems.push(`${where}: ${cells.length} cells, not ${columns.length}`);
      return;
    }
    const [
      id = "",
      name = "",
      kind = "",
      strong = "",
      cased = "",
      phrases = "",
      implies = "",
      family = "",
      flagged = "",
    ] = cells;
    const parsedKind = KindShape.safeParse(kind);
    const unknown = list(flagged).filter((flag) => !(flags as readonly string[]).includes(flag));
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      problems.push(`${where}: id "${id}" is not lower-case words joined by hyphens`);
    else if (name === "") problems.push(`${where}: no name`);
    else if (!parsedKind.success) problems.push(`${where}: unknown kind "${kind}"`);
    else if (unknown.length > 0) problems.push(`${where}: unknown flag "${unknown.join(", ")}"`);
    else skills.push(toSkill(id, name, parsedKind.data, { strong, cased, phrases, implies, family, flagged, field }));
  });
  return { skills, problems };
}

function toSkill(id: string, name: string, kind: Kind, cells: Record<string, string>): Skill {
  const cased = list(cells.cased);
  const flagged = list(cells.flagged);
  const nameStandsAlone = !cased.includes(name) && !flagged.includes("phrase-only");
  return {
    id,
    name,
    kind,
    strong: [...(nameStandsAlone ? [name] : []), ...list(cells.strong)],
    cased,
    phrases: list(cells.phrases),
    implies: list(cells.implies),
    field: cells.field ?? "",
    family: cells.family ?? "",
    generic: flagged.includes("generic"),
  };
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split("; ") : [];
}
