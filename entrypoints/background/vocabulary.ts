// What the background knows by heart: taxonomy, matcher, reader's model and compact catalog, read once from the extension's own files.
import { browser } from "wxt/browser";
import type { CatalogItem } from "../../utils/catalog/catalog";
import type { OpenModel } from "../../utils/requirements/open/model";
import { readModel } from "../../utils/requirements/open/model-file";
import type { CompiledTaxonomy } from "../../utils/skills/compile";
import type { Matcher } from "../../utils/skills/matcher";
import { createMatcher } from "../../utils/skills/matcher";
import type { Taxonomy } from "../../utils/skills/taxonomy";
import { createTaxonomy } from "../../utils/skills/taxonomy";

export interface Vocabulary {
  taxonomy: Taxonomy;
  matcher: Matcher;
}

let vocabulary: Promise<Vocabulary> | undefined;
let model: Promise<OpenModel> | undefined;
let catalog: Promise<readonly CatalogItem[]> | undefined;

/** Taxonomy and matcher; read on the first call, tried again after a failure. */
export function loadVocabulary(): Promise<Vocabulary> {
  vocabulary ??= readFile<CompiledTaxonomy>("taxonomy.json").then((compiled) => ({
    taxonomy: createTaxonomy(compiled.skills),
    matcher: createMatcher(compiled),
  }));
  vocabulary.catch(() => (vocabulary = undefined));
  return vocabulary;
}

/** What rating needs of the catalog. */
export function loadCatalogItems(): Promise<readonly CatalogItem[]> {
  catalog ??= readFile<CatalogItem[]>("catalog-index.json");
  catalog.catch(() => (catalog = undefined));
  return catalog;
}

/** What the reader learned of things that no table names. */
export function loadModel(): Promise<OpenModel> {
  model ??= open("reader.bin").then(async (response) => readModel(new Uint8Array(await response.arrayBuffer())));
  model.catch(() => (model = undefined));
  return model;
}

async function readFile<T>(name: string): Promise<T> {
  return (await (await open(name)).json()) as T;
}

function open(name: string): Promise<Response> {
  return fetch(new URL(name, browser.runtime.getURL("/")));
}
