// Tokens and matcher: symbols at the edges, case classes, longest match, and agreement with a slow obvious twin.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Skill } from "../../../utils/schema";
import { compile } from "../../../utils/skills/compile";
import { createMatcher } from "../../../utils/skills/matcher";
import { tokenise, tokenKey } from "../../../utils/skills/tokens";
import { spellings } from "../../../utils/skills/variants";

function skill(id: string, aliases: Partial<Pick<Skill, "name" | "strong" | "cased" | "phrases">> = {}): Skill {
  const name = aliases.name ?? id;
  const strong = aliases.strong ?? [name];
  return {
    id,
    name,
    kind: "skill",
    cased: [],
    phrases: [],
    implies: [],
    field: "test",
    family: "",
    generic: false,
    ...aliases,
    strong,
  };
}

const skills = [
  skill("cpp", { name: "C++" }),
  skill("csharp", { name: "C#" }),
  skill("dotnet", { name: ".NET" }),
  skill("node", { name: "Node.js" }),
  skill("ci-cd", { name: "CI/CD" }),
  skill("r-and-d", { name: "R&D" }),
  skill("java", { name: "Java" }),
  skill("javascript", { name: "JavaScript" }),
  skill("react", { name: "React" }),
  skill("react-native", { name: "React Native" }),
  skill("etl", { name: "ETL" }),
  skill("go", { name: "Go", strong: ["golang"], cased: ["Go"] }),
  skill("c", { name: "C", strong: [], phrases: ["C programming"] }),
  skill("optimisation", { name: "Process optimisation" }),
  skill("licence", { name: "Driving licence" }),
];
const matcher = createMatcher(compile(skills));
const find = (text: string) =>
  matcher.find(text, tokenise(text), () => true).map((match) => [match.skill.id, text.slice(match.start, match.end)]);

describe("matcher", () => {
  test.each([
    [
      "C++, C# and .NET",
      [
        ["cpp", "C++"],
        ["csharp", "C#"],
        ["dotnet", ".NET"],
      ],
    ],
    [
      "nodejs / Node JS / node.js",
      [
        ["node", "nodejs"],
        ["node", "Node JS"],
        ["node", "node.js"],
      ],
    ],
    [
      "CI/CD, CI-CD and ci cd",
      [
        ["ci-cd", "CI/CD"],
        ["ci-cd", "CI-CD"],
      ],
    ],
    ["R&D", [["r-and-d", "R&D"]]],
    ["javascript", [["javascript", "javascript"]]],
    ["React Native", [["react-native", "React Native"]]],
    ["React. Native speaker", [["react", "React"]]],
    ["ETL but no etl", [["etl", "ETL"]]],
    ["ETLs", [["etl", "ETLs"]]],
    ["Go, go", [["go", "Go"]]],
    ["C programming", [["c", "C programming"]]],
    [
      "process optimization; driving license",
      [
        ["optimisation", "process optimization"],
        ["licence", "driving license"],
      ],
    ],
    ["Java\nScript", [["java", "Java"]]],
    ["driver’s driving licence’s", [["licence", "driving licence"]]],
  ])("%s", (text, expected) => expect(find(text)).toEqual(expected));

  test("a refused form gives way to a shorter one", () => {
    const text = "React Native";
    const found = matcher.find(text, tokenise(text), (match) => match.skill.id !== "react-native");
    expect(found.map((match) => match.skill.id)).toEqual(["react"]);
  });

  const words = fc.array(
    fc.constantFrom(
      "C",
      "C++",
      "C#",
      ".NET",
      "node",
      "js",
      "Node.js",
      "CI/CD",
      "R&D",
      "R",
      "&",
      "react",
      "React",
      "native",
      "Native",
      "ETL",
      "etl",
      "Go",
      "golang",
      "programming",
      "process",
      "optimisation",
      "optimizations",
      ",",
      "/",
      ".",
      "\n",
      "-",
      "Ünïcode",
      "ſ",
    ),
    { maxLength: 14 },
  );

  test("agrees with a slow twin that tries every form at every place", () => {
    fc.assert(
      fc.property(words, fc.constantFrom(" ", "", "-"), (parts, joint) => {
        const text = parts.join(joint);
        expect(find(text)).toEqual(slowTwin(text));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  test("offsets are true for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          last = token.end;
        }
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

/** Every spelling of every alias, compared word by word at every token, longest first. */
function slowTwin(text: string): string[][] {
  const tokens = tokenise(text);
  const forms = skills.flatMap((one) => [
    ...[...one.strong, ...one.phrases].flatMap((alias) => {
      const exact = /^[A-Z][A-Z0-9&/+-]{1,5}$/.test(alias) && /[A-Z]{2}|[A-Z][&/]/.test(alias);
      return spellings(alias)
        .flatMap((form) => [form, ...(exact ? [`${form}s`] : [])])
        .flatMap((form) => (form.includes("/") && form.length > 3 ? [form, form.replaceAll("/", " ")] : [form]))
        .map((form) => ({ id: one.id, form, exact }));
    }),
    ...one.cased.map((form) => ({ id: one.id, form, exact: true })),
    ...(one.strong.includes(one.name) || one.cased.includes(one.name)
      ? []
      : [{ id: one.id, form: one.name, exact: true }]),
  ]);
  const found: string[][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const fitting = forms.flatMap(({ id, form, exact }) => {
      const length = tokenKey(form).split(" ").length;
      const run = tokens.slice(at, at + length);
      if (run.length < length || run.map((token) => token.norm).join(" ") !== tokenKey(form)) return [];
      const written = text.slice(run[0]?.start, run.at(-1)?.end);
      if (exact && written.replace(/[\s-]+/g, " ") !== form.replace(/[\s-]+/g, " ")) return [];
      return [{ id, written, length }];
    });
    const best = fitting.toSorted((a, b) => b.length - a.length)[0];
    if (!best) continue;
    found.push([best.id, best.written]);
    at += best.length - 1;
  }
  return found;
}
