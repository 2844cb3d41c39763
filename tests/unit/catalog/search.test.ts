// Search over the catalog, and what of an entry goes into the compact index.
import { describe, expect, test } from "vitest";
import { compactEntry, searchEntries } from "../../../utils/catalog/catalog";
import { Entry } from "../../../utils/schema";

const sewing = makeEntry({
  id: "sewing",
  title: "Certified Sewer (CS)",
  aliases: ["Sewing+"],
  issuer: "Guild of Needles",
});
const sewers = makeEntry({
  id: "sewers",
  title: "Sewerage Basics",
  skills: ["pipe-laying", "sewing"],
  field: "trades",
});
const lace = makeEntry({ id: "lace", title: "Advanced Lace", issuer: "Guild of Needles", skills: ["sewing"] });
const all = [sewing, sewers, lace];
const found = (query: string, limit = 10): string[] => searchEntries(all, query, limit).map(({ id }) => id);

describe("searchEntries", () => {
  test("gives all by title when nothing is typed", () => {
    expect(found("")).toEqual(["lace", "sewing", "sewers"]);
    expect(found("  ")).toEqual(["lace", "sewing", "sewers"]);
  });

  test("finds the beginning of a word in title, alias, issuer, skill and field, whatever its case", () => {
    expect(found("ADVAN")).toEqual(["lace"]);
    expect(found("sewing+")).toEqual(["sewing"]);
    expect(found("needle")).toEqual(["lace", "sewing"]);
    expect(found("pipe")).toEqual(["sewers"]);
    expect(found("trade")).toEqual(["sewers"]);
    expect(found("ewing")).toEqual([]);
  });

  test("asks for every word", () => {
    expect(found("guild lace")).toEqual(["lace"]);
    expect(found("guild sewerage")).toEqual([]);
  });

  test("puts a whole word of a name first, then the beginning of one, then what is found elsewhere", () => {
    expect(found("sewer")).toEqual(["sewing", "sewers"]);
    expect(found("sewing")).toEqual(["sewing", "lace", "sewers"]);
    expect(found("cs")).toEqual(["sewing"]);
  });

  test("stops at the limit", () => {
    expect(found("", 2)).toEqual(["lace", "sewing"]);
    expect(found("needles", 1)).toEqual(["lace"]);
  });
});

test("compactEntry keeps what rating needs and leaves out what only the catalog page shows", () => {
  const compact = compactEntry(
    makeEntry({ id: "sewing", url: "https://needles.example/", caution: "Mind the needle." }),
  );
  expect(compact).toMatchObject({ id: "sewing", prerequisites: null, status: "current" });
  expect(Object.keys(Entry.shape).filter((key) => !(key in compact))).toEqual([
    "platform",
    "url",
    "qualityAssurance",
    "validity",
    "renewal",
    "languages",
    "verification",
    "supersededBy",
    "caution",
    "provenance",
  ]);
});

function makeEntry(columns: Partial<Entry> & { id: string }): Entry {
  return {
    title: columns.id,
    aliases: [],
    type: "certification",
    issuer: "Nobody",
    platform: null,
    field: "design",
    url: null,
    certifies: [],
    skills: [],
    level: null,
    hours: null,
    cost: null,
    assessment: null,
    qualityAssurance: null,
    prerequisites: null,
    validity: null,
    renewal: null,
    languages: null,
    verification: null,
    status: "current",
    supersededBy: null,
    caution: null,
    provenance: {},
    ...columns,
  };
}
