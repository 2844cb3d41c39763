// A small invented taxonomy and builders that keep the tests of the fit short.
import type { CatalogItem } from "../../../utils/catalog/catalog";
import type {
  Credential,
  DeclaredSkill,
  Experience,
  Kind,
  Language,
  Project,
  Reading,
  Requirement,
  Skill,
  Wallet,
} from "../../../utils/schema";
import { createTaxonomy } from "../../../utils/skills/taxonomy";

/** The day on which everything in these tests is rated. */
export const now = "2026-11-24";

function skill(id: string, name: string, kind: Kind, more: Partial<Skill> = {}): Skill {
  return {
    id,
    name,
    kind,
    strong: [],
    cased: [],
    phrases: [],
    implies: [],
    field: "test",
    family: "",
    generic: false,
    ...more,
  };
}

export const taxonomy = createTaxonomy([
  skill("javascript", "JavaScript", "skill", { strong: ["JS"] }),
  skill("react", "React", "skill", { strong: ["React.js"], implies: ["javascript"], family: "web-framework" }),
  skill("next-js", "Next.js", "skill", { implies: ["react"], family: "web-framework" }),
  skill("remix-kit", "Remix Kit", "skill", { implies: ["next-js"] }),
  skill("vue", "Vue", "skill", { implies: ["javascript"], family: "web-framework" }),
  skill("python", "Python", "skill"),
  skill("sql", "SQL", "skill"),
  skill("docker", "Docker", "skill"),
  skill("kubernetes", "Kubernetes", "skill", { implies: ["docker"] }),
  skill("nursing-care", "Nursing care", "skill"),
  skill("spreadsheets", "Spreadsheets", "skill", { generic: true }),
  skill("word-processing", "Word processing", "skill", { generic: true }),
  skill("cluster-admin", "Certified Cluster Administrator", "certification", {
    strong: ["CCA"],
    implies: ["kubernetes"],
  }),
  skill("sec-basic", "Security Basic", "certification", { family: "security-certificate" }),
  skill("sec-expert", "Security Expert", "certification", { implies: ["sec-basic"], family: "security-certificate" }),
  skill("nurse", "Registered Nurse license", "license", { strong: ["RN"], implies: ["nursing-care"] }),
  skill("practical-nurse", "Practical Nurse license", "license", { strong: ["LPN"] }),
  skill("secret", "Secret clearance", "clearance"),
  skill("top-secret", "Top Secret clearance", "clearance", { implies: ["secret"] }),
  skill("background-check", "Background check", "clearance", { family: "conditions" }),
  skill("communication", "Communication", "soft"),
  skill("german", "German", "language", { strong: ["Deutsch"] }),
  skill("mba", "MBA", "degree"),
  skill("ledger", "Ledger", "skill"),
  skill("ledger-certificate", "Ledger Certificate", "certification", { strong: ["Ledger"] }),
]);

let count = 0;
const nextId = (): string => `id-${++count}`;

/** A requirement for the skill with this id; with a name that the taxonomy does not know, one without id. */
export function requirement(idOrName: string, more: Partial<Requirement> = {}): Requirement {
  const known = taxonomy.get(idOrName);
  const name = known?.name ?? idOrName;
  const start = more.start ?? 0;
  return {
    id: known?.id ?? null,
    name,
    aliases: [],
    kind: known?.kind ?? "skill",
    importance: "required",
    years: null,
    group: null,
    level: null,
    subjects: [],
    open: false,
    equivalent: false,
    obtainable: false,
    legal: false,
    quote: name,
    start,
    end: start + name.length,
    sentence: { start, end: start + name.length },
    ...more,
  };
}

/** Requirements one after another in the text, where they name no place themselves. */
export function reading(requirements: Requirement[], also: Requirement[] = []): Reading {
  const place = (each: Requirement, index: number): Requirement =>
    each.start === 0 ? { ...each, start: index * 100, end: index * 100 + 5 } : each;
  const placed = [...requirements, ...also].map(place);
  return {
    requirements: placed.slice(0, requirements.length),
    also: placed.slice(requirements.length),
    language: "en",
    understood: true,
  };
}

export function wallet(more: Partial<Wallet> = {}): Wallet {
  return { credentials: [], projects: [], experience: [], languages: [], skills: [], ...more };
}

export function credential(title: string, more: Partial<Credential> = {}): Credential {
  return {
    id: nextId(),
    title,
    issuer: "",
    kind: "micro-credential",
    level: null,
    subject: null,
    skills: [],
    issued: null,
    expires: null,
    status: "earned",
    grade: "stored",
    entry: null,
    ...more,
  };
}

export function declared(name: string, years: number | null = null): DeclaredSkill {
  return { id: nextId(), skill: name, years };
}

export function project(...skills: string[]): Project {
  return { id: nextId(), title: "A project", url: null, skills };
}

export function experience(start: string | null, end: string | null, ...skills: string[]): Experience {
  return { id: nextId(), title: "A job", start, end, skills };
}

export function language(name: string, level: Language["level"] = null): Language {
  return { id: nextId(), name, level };
}

export function item(id: string, more: Partial<CatalogItem> = {}): CatalogItem {
  return {
    id,
    title: `Course ${id}`,
    aliases: [],
    type: "course-certificate",
    issuer: "An issuer",
    field: "test",
    certifies: [],
    skills: [],
    level: null,
    hours: null,
    cost: null,
    assessment: null,
    prerequisites: null,
    status: "current",
    ...more,
  };
}
