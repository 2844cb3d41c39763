// Reads a wallet file (docs/formats.md): text in, wallet and problems out. Pure; imports only the schema.
import type * as z from "zod/mini";
import { Credential, DeclaredSkill, Experience, Language, Project, type Wallet } from "../schema";
import { describeIssue } from "./shared/issues";

type Item = Record<string, unknown>;

/**
 * The wallet in the text of a wallet file. Never throws: what cannot be read is left out, and each problem names it by its part and its place,
 * counted from 0 ("credentials[2]: title is missing"). An item without an id of its own gets `makeId()`, which must give a new one each time.
 */
export function readWalletFile(text: string, makeId: () => string): { wallet: Wallet; problems: string[] } {
  const problems: string[] = [];
  const parts = findParts(text, problems);

  function read<Row>(part: keyof Wallet, shape: z.ZodMiniType<Row>, prepare = (item: Item) => item): Row[] {
    const list = parts[part] ?? [];
    if (!Array.isArray(list)) {
      problems.push(`${part} is not a list`);
      return [];
    }
    const ids = new Set<unknown>();
    return list.flatMap((value: unknown, index) => {
      const where = `${part}[${index}]`;
      if (!isObject(value)) {
        problems.push(`${where} is not an object`);
        return [];
      }
      const item = withoutNulls(value);
      // Two items under one id would overwrite each other in the store.
      const id = isId(item["id"]) && !ids.has(item["id"]) ? item["id"] : makeId();
      ids.add(id);
      const result = shape.safeParse({ ...prepare(item), id });
      if (result.success) return [result.data];
      problems.push(`${where}: ${result.error.issues.map((issue) => describeIssue(issue, item)).join("; ")}`);
      return [];
    });
  }

  const wallet = {
    credentials: read("credentials", Credential),
    projects: read("projects", Project),
    experience: read("experience", Experience),
    languages: read("languages", Language, withPlainLevel),
    skills: read("skills", DeclaredSkill),
  };
  return { wallet, problems };
}

/** The object under "wallet"; an empty one, and a problem, when there is none. */
function findParts(text: string, problems: string[]): Item {
  let file: unknown;
  try {
    // Some editors put a byte order mark before the text.
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    problems.push("The file is not valid JSON");
    return {};
  }
  const parts = isObject(file) ? file["wallet"] : undefined;
  if (isObject(parts)) return parts;
  problems.push(`The file has no object named "wallet"`);
  return {};
}

function isObject(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return Credential.shape.id.safeParse(value).success;
}

/** null says the same as leaving out. */
function withoutNulls(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

/** "b2" is B2, "Native" is native. */
function withPlainLevel(item: Item): Item {
  const { level } = item;
  if (typeof level !== "string") return item;
  const upper = level.trim().toUpperCase();
  return { ...item, level: upper === "NATIVE" ? "native" : upper };
}
