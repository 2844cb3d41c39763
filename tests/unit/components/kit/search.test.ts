import { expect, test } from "vitest";
import { createSearch } from "../../../../components/kit/search";

/** Searches labels with their other names; gives back what was found as "label", or "label < other name that it was found by". */
function searching(names: Record<string, string[]>): (query: string, limit?: number) => string[] {
  const search = createSearch(Object.entries(names).map(([label, also]) => ({ value: label, label, also })));
  return (query, limit = 9) => search(query, limit).map(({ label, by }) => (by === null ? label : `${label} < ${by}`));
}

test("a name that begins with the letters comes before one that has them elsewhere", () => {
  const find = searching({ "Café management": [], Management: [], "Time management tools": [], Mismanagement: [] });
  expect(find("manage")).toEqual(["Management", "Café management", "Time management tools", "Mismanagement"]);
});

test("what is called so comes before what is only known by that name", () => {
  const find = searching({ "First aid": ["basic life support", "BLS"], "Basic life support": [], "Life skills": [] });
  expect(find("basic life")).toEqual(["Basic life support", "First aid < basic life support"]);
  expect(find("bls")).toEqual(["First aid < BLS"]);
});

test("a whole other name comes before the beginning of a longer label", () => {
  const find = searching({ MLflow: [], "Machine learning": ["ML"] });
  expect(find("ml")).toEqual(["Machine learning < ML", "MLflow"]);
});

test("the other name is told only where the label does not show why it was found", () => {
  const find = searching({ "Forklift operation": ["forklift"], "Reach truck operation": ["reach forklift"] });
  expect(find("forklift")).toEqual(["Forklift operation", "Reach truck operation < reach forklift"]);
});

test("typed words may stand in any order, and each may be begun only", () => {
  const find = searching({ "Power BI Data Analyst": [], "Power engineering": [], "Analytical balance": [] });
  expect(find("analyst power")).toEqual(["Power BI Data Analyst"]);
  expect(find("pow ana")).toEqual(["Power BI Data Analyst"]);
});

test("case, accents and punctuation do not matter, but the signs that tell names apart do", () => {
  const find = searching({ "C++": [], "C#": [], C: [], ".NET": [], "Node.js": [], "CI/CD": [], Entrée: [] });
  expect(find("c")).toEqual(["C", "C#", "C++", "CI/CD"]);
  expect(find("c++")).toEqual(["C++"]);
  expect(find("NET")).toEqual([".NET"]);
  expect(find("node js")).toEqual(["Node.js"]);
  expect(find("cd")).toEqual(["CI/CD"]);
  expect(find("entree")).toEqual(["Entrée"]);
});

test("nothing typed finds nothing, and no more is found than is wanted", () => {
  const find = searching({ SQL: [], "SQL Server": [] });
  expect(find(" ")).toEqual([]);
  expect(find(" - ")).toEqual([]);
  expect(find("sql", 1)).toEqual(["SQL"]);
});
