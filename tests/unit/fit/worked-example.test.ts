// Reckons the worked example of docs/fit.md again and compares every number in its tables.
import { beforeAll, describe, expect, it } from "vitest";
import type { RateInput } from "../../../utils/fit/assess";
import { rate } from "../../../utils/fit/rate";
import { suggest } from "../../../utils/fit/suggest";
import type { Fit, Importance, Kind, Requirement, Skill, Wallet } from "../../../utils/schema";
import { Wallet as WalletShape } from "../../../utils/schema";
import { createTaxonomy } from "../../../utils/skills/taxonomy";
import { item, now, requirement } from "./build";
import { readJson, readTable } from "./document";

const idOf = (name: string): string => name.toLowerCase().replace(/\W+/g, "-");
const round = (value: number, places: number): number => Number(value.toFixed(places));

/** All that the posting names, as taxonomy entries, with what the document says of them. */
function readTaxonomy(rows: Record<string, string>[]) {
  const named = rows.map(({ asks = "", kind }) => [asks, kind as Kind] as const);
  const skills = [...named, ["Power BI", "skill"] as const].map(([name, kind]): Skill => ({
    id: idOf(name),
    name,
    kind,
    strong: [],
    cased: [],
    phrases: [],
    implies: [],
    field: "data",
    family: name === "Tableau" || name === "Power BI" ? "dashboards" : "",
    generic: name === "Spreadsheets",
  }));
  return createTaxonomy(skills);
}

function readRequirement(row: Record<string, string>, index: number): Requirement {
  const { asks = "", kind, importance, years, group, more = "" } = row;
  return requirement(asks, {
    id: idOf(asks),
    kind: kind as Kind,
    importance: importance as Importance,
    years: years === "" ? null : Number(years),
    group: group || null,
    level: /^(bachelor|[ABC][12])\b/.exec(more)?.[1] ?? null,
    subjects: [/ in (\w+)/.exec(more)?.[1]].filter((subject) => subject !== undefined),
    open: more === "or similar",
    equivalent: more.endsWith("or equivalent"),
    start: 100 * (index + 1),
  });
}

/** The document leaves out ids, as files may. */
function readWallet(): Wallet {
  const parts = readJson("The wallet") as Record<string, object[]>;
  const withIds = Object.entries(parts).map(([part, items]) => [
    part,
    items.map((each, id) => ({ id: `${part}-${id}`, ...each })),
  ]);
  return WalletShape.parse(Object.fromEntries(withIds));
}

const posting = readTable("The posting asks");
const taxonomy = readTaxonomy(posting);
const wallet = readWallet();
const input: RateInput = {
  status: "open",
  reading: { requirements: posting.map(readRequirement), also: [], language: "en", understood: true },
};

describe("the worked example of docs/fit.md", () => {
  let fit: Fit;
  beforeAll(() => {
    fit = rate(input, wallet, taxonomy, now);
  });

  it("has these lines", () => {
    const lines = fit.lines.map(({ requirements, weight, evidence, credit, possible, points }) => ({
      line: requirements.map(({ name }) => name).join(" or "),
      weight: String(weight),
      "met by": evidence?.item.title ?? "–",
      credit: String(round(credit, 4)),
      possible: String(round(possible ?? NaN, 2)),
      exact: String(round((possible ?? NaN) * credit, 2)),
      points: String(points),
    }));
    expect(lines).toEqual(readTable("The lines"));
  });

  it("has this score", () => {
    const sum = (values: number[]): string =>
      String(
        round(
          values.reduce((total, value) => total + value, 0),
          4,
        ),
      );
    expect(readTable("The score").map(({ value }) => value)).toEqual([
      sum(fit.lines.map(({ weight }) => weight)),
      sum(fit.lines.map(({ weight, credit }) => weight * credit)),
      String(round(fit.exact ?? NaN, 2)),
      String(fit.score),
      fit.band,
      String(fit.whenFinished),
    ]);
  });

  it("shows teamwork without scoring it", () => {
    expect(fit.unscored.map(({ name }) => name)).toEqual(["Teamwork"]);
    expect(fit.blockers).toEqual([]);
  });

  it("gains this from credentials", () => {
    const rows = readTable("What a credential would add");
    const items = rows.map(({ entry = "", teaches = "" }) => item(entry, { title: entry, skills: [idOf(teaches)] }));
    const suggestions = suggest(input, wallet, taxonomy, items, now, { quickestFirst: false });
    expect(suggestions.map(({ entry }) => entry)).toEqual(
      rows.filter(({ suggested }) => suggested === "yes").map(({ entry }) => entry),
    );
    for (const { entry = "", teaches = "", gain, after } of rows) {
      const earned = WalletShape.parse({ credentials: [{ id: entry, title: entry, skills: [teaches] }] });
      const then = rate(
        input,
        { ...wallet, credentials: [...wallet.credentials, ...earned.credentials] },
        taxonomy,
        now,
      );
      expect([gain, after]).toEqual([String(round((then.exact ?? NaN) - (fit.exact ?? NaN), 2)), String(then.score)]);
    }
    expect(suggestions[0]).toMatchObject({ before: fit.score, after: Number(rows[0]?.after), covers: ["Tableau"] });
  });
});
