// The extension's own data for the pages: the catalog, names of skills, and searches over both. Wiring only.
import { useEffect, useMemo, useState } from "preact/hooks";
import { createSearch } from "../../components/kit/search";
import type { Search } from "../../components/wallet/skill-picker";
import { searchEntries } from "../../utils/catalog/catalog";
import type { Entry, Kind } from "../../utils/schema";
import type { Taxonomy } from "../../utils/skills/taxonomy";
import { loadCatalog, loadTaxonomy } from "../shared/data";

export interface Data {
  entries: readonly Entry[];
  taxonomy: Taxonomy | null;
  /** Name of a skill or catalog entry by its id. */
  nameOf: (id: string) => string;
  searchSkills: Search;
  searchLanguages: Search;
  /** All entries when nothing is typed. */
  searchEntries: (query: string) => readonly Entry[];
}

/** Options that a field offers at a time. */
const offered = 8;

/** Empty until the files are read; a page works without them, only with fewer names to pick from. */
export function useData(): Data {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [taxonomy, setTaxonomy] = useState<Taxonomy | null>(null);
  useEffect(() => {
    loadCatalog().then(setEntries, () => undefined);
    loadTaxonomy().then(
      (loaded) => setTaxonomy(() => loaded),
      () => undefined,
    );
  }, []);
  return useMemo(() => {
    const titles = new Map(entries.map((entry) => [entry.id, entry.title]));
    return {
      entries,
      taxonomy,
      nameOf: (id) => taxonomy?.get(id)?.name ?? titles.get(id) ?? id,
      searchSkills: searchNames(taxonomy, "skill"),
      searchLanguages: searchNames(taxonomy, "language"),
      searchEntries: (query) => searchEntries(entries, query, entries.length),
    };
  }, [entries, taxonomy]);
}

function searchNames(taxonomy: Taxonomy | null, kind: Kind): Search {
  const skills = taxonomy?.skills.filter((skill) => skill.kind === kind) ?? [];
  const search = createSearch(
    skills.map(({ name, strong, cased, phrases }) => ({
      value: name,
      label: name,
      also: [...strong, ...cased, ...phrases],
    })),
  );
  return (query) =>
    search(query, offered).map(({ value, label, by }) => ({
      value,
      label,
      ...(by !== null && { note: by }),
    }));
}
