// Reads the extension's own data files. Each is fetched once per page, when something first needs it.
import type { Entry, Skill } from "../../utils/schema";
import { createTaxonomy, type Taxonomy } from "../../utils/skills/taxonomy";

let catalog: Promise<Entry[]> | undefined;
let taxonomy: Promise<Taxonomy> | undefined;

/** All entries of the catalog. */
export function loadCatalog(): Promise<Entry[]> {
  catalog ??= readJson<Entry[]>("/catalog.json");
  return catalog;
}

/** The taxonomy, to pick skills from and to name those that the catalog gives by id. */
export function loadTaxonomy(): Promise<Taxonomy> {
  taxonomy ??= readJson<{ skills: Skill[] }>("/taxonomy.json").then(({ skills }) => createTaxonomy(skills));
  return taxonomy;
}

/** The files are built with the extension and tested there, so that their shape is taken as given. */
async function readJson<Shape>(path: string): Promise<Shape> {
  const answer = await fetch(path);
  return (await answer.json()) as Shape;
}
