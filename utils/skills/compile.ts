// Turns skills into the compact list of forms that the matcher loads. Pure; runs when Laurel is built, in tools and tests.
import type { Skill } from "../schema";
import { tokenKey } from "./tokens";
import { spellings } from "./variants";

/**
 * How a form may be found. strong: in any case · exact: in exactly this case (an alias of capitals, at most six letters) · cased: exactly
 * this case and in good company · bare: a phrase-only name by itself, only beside a skill of its kind in a list ("Python, R").
 */
export type FormClass = "strong" | "exact" | "cased" | "bare";

export interface CompiledTaxonomy {
  skills: readonly Skill[];
  /** Sorted lines "key<TAB>class initial<TAB>index in skills<TAB>exact writing (but for strong forms)". */
  forms: string;
}

const initials: Record<FormClass, string> = { strong: "s", exact: "e", cased: "c", bare: "b" };

/** Lists every form of every skill, sorted by key. Two skills may share a form; the reader decides between them by context. */
export function compile(skills: readonly Skill[]): CompiledTaxonomy {
  const lines = new Set<string>();
  skills.forEach((skill, index) => {
    const add = (form: string, found: FormClass): void => {
      const key = tokenKey(form);
      const exact = found === "strong" ? "" : form;
      if (key !== "") lines.add([key, initials[found], index, exact].join("\t"));
    };
    for (const alias of [...skill.strong, ...skill.phrases]) {
      for (const form of spellings(alias)) {
        const found = isCapitals(alias) ? "exact" : "strong";
        add(form, found);
        if (found === "exact" && !form.endsWith("s")) add(`${form}s`, found);
        // "CI/CD" is also written "CI CD" and "CI-CD".
        if (form.includes("/") && form.length > 3) add(form.replaceAll("/", " "), found);
      }
    }
    for (const alias of skill.cased) add(alias, "cased");
    const alone = skill.strong.includes(skill.name) || skill.cased.includes(skill.name);
    if (!alone) add(skill.name, "bare");
  });
  return { skills, forms: [...lines].sort().join("\n") };
}

function isCapitals(alias: string): boolean {
  return alias.length <= 6 && /^[A-Z][A-Z0-9&/+-]*s?$/.test(alias) && /[A-Z]{2}|[A-Z][&/]/.test(alias);
}
