// What the wallet's forms hold while one types, what is wrong with it, and the item it becomes. Pure but for the words; imports schema types and text alone.
import type {
  CredentialKind,
  CredentialStatus,
  DeclaredSkill,
  Experience,
  Language,
  Project,
  Wallet,
} from "../../utils/schema";
import { t } from "../../utils/text";
import type { Problems } from "../kit/use-form";

export type Part = keyof Wallet;
/** An item that has no id yet. */
export type Draft<P extends Part> = Omit<Wallet[P][number], "id">;
export type NewItem = { [P in Part]: { part: P; item: Draft<P> } }[Part];

/** Skills that an item shows: those that were picked, and the one that stands typed in the field when the form is sent. */
interface ShownSkills {
  skills: string[];
  typed?: string;
}

export interface CredentialValues extends ShownSkills {
  title: string;
  issuer: string;
  kind: CredentialKind;
  level: string;
  subject: string;
  issued: string;
  expires: string;
  status: CredentialStatus;
}
export interface ProjectValues extends ShownSkills {
  title: string;
  url: string;
}
export interface ExperienceValues extends ShownSkills {
  title: string;
  start: string;
  end: string;
}
export interface LanguageValues {
  name: string;
  level: string;
}
export interface SkillValues {
  skill: string;
  years: string;
}

export function credentialValues(from: Partial<Draft<"credentials">> = {}): CredentialValues {
  return {
    title: from.title ?? "",
    issuer: from.issuer ?? "",
    kind: from.kind ?? "micro-credential",
    level: from.level ?? "",
    subject: from.subject ?? "",
    skills: [...(from.skills ?? [])],
    issued: from.issued ?? "",
    expires: from.expires ?? "",
    status: from.status ?? "earned",
  };
}

export function checkCredential(values: CredentialValues): Problems<CredentialValues> {
  return {
    title: checkName(values.title),
    issuer: checkLength(values.issuer),
    level: values.kind === "degree" && values.level === "" ? t("check_level") : null,
    subject: checkLength(values.subject),
    issued: checkDate(values.issued),
    expires: checkDate(values.expires) ?? checkOrder(values.issued, values.expires),
  };
}

/** `old` is the credential that was edited: what was verified is verified no longer once a fact of it was changed by hand. */
export function toCredential(values: CredentialValues, old?: Draft<"credentials">): Draft<"credentials"> {
  const degree = values.kind === "degree";
  const facts = {
    title: values.title.trim(),
    issuer: values.issuer.trim(),
    kind: values.kind,
    level: degree ? values.level || null : (old?.level ?? null),
    subject: degree ? values.subject.trim() || null : (old?.subject ?? null),
    skills: allSkills(values),
    issued: values.issued.trim() || null,
    expires: values.expires.trim() || null,
  };
  const same =
    old !== undefined &&
    Object.entries(facts).every(
      ([name, value]) => String(old[name as keyof typeof facts] ?? "") === String(value ?? ""),
    );
  return { ...facts, status: values.status, grade: same ? old.grade : "stored", entry: old?.entry ?? null };
}

export function projectValues(from: Partial<Project> = {}): ProjectValues {
  return { title: from.title ?? "", url: from.url ?? "", skills: [...(from.skills ?? [])] };
}

export function checkProject({ title, url }: ProjectValues): Problems<ProjectValues> {
  const fine = url.trim() === "" || /^https?:\/\/[^\s/]+/i.test(url.trim());
  return { title: checkName(title), url: fine ? null : t("check_url") };
}

export function toProject({ title, url, ...shown }: ProjectValues): Draft<"projects"> {
  return { title: title.trim(), url: url.trim() || null, skills: allSkills(shown) };
}

export function experienceValues(from: Partial<Experience> = {}): ExperienceValues {
  return { title: from.title ?? "", start: from.start ?? "", end: from.end ?? "", skills: [...(from.skills ?? [])] };
}

export function checkExperience({ title, start, end }: ExperienceValues): Problems<ExperienceValues> {
  return {
    title: checkName(title),
    start: start.trim() === "" ? t("check_start") : checkDate(start),
    end: checkDate(end) ?? checkOrder(start, end),
  };
}

export function toExperience({ title, start, end, ...shown }: ExperienceValues): Draft<"experience"> {
  return { title: title.trim(), start: start.trim() || null, end: end.trim() || null, skills: allSkills(shown) };
}

export function languageValues(from: Partial<Language> = {}): LanguageValues {
  return { name: from.name ?? "", level: from.level ?? "" };
}

export function checkLanguage({ name }: LanguageValues): Problems<LanguageValues> {
  return { name: checkName(name) };
}

export function toLanguage({ name, level }: LanguageValues): Draft<"languages"> {
  return { name: name.trim(), level: (level || null) as Language["level"] };
}

export function skillValues(from: Partial<DeclaredSkill> = {}): SkillValues {
  return { skill: from.skill ?? "", years: from.years === null || from.years === undefined ? "" : String(from.years) };
}

export function checkSkill({ skill, years }: SkillValues): Problems<SkillValues> {
  return { skill: checkName(skill), years: Number.isNaN(readYears(years)) ? t("check_years") : null };
}

export function toSkill({ skill, years }: SkillValues): Draft<"skills"> {
  return { skill: skill.trim(), years: readYears(years) };
}

function allSkills({ skills, typed = "" }: ShownSkills): string[] {
  const name = typed.trim();
  const known = skills.some((skill) => skill.toLowerCase() === name.toLowerCase());
  return name === "" || known ? skills : [...skills, name];
}

/** Null when nothing is typed, NaN when it is no number from 0 to 80; a comma counts as a point. */
function readYears(typed: string): number | null {
  if (typed.trim() === "") return null;
  const years = Number(typed.trim().replace(",", "."));
  return years >= 0 && years <= 80 ? years : Number.NaN;
}

function checkName(name: string): string | null {
  return name.trim() === "" ? t("check_name") : checkLength(name);
}

function checkLength(words: string): string | null {
  return words.trim().length > 300 ? t("check_length") : null;
}

function checkDate(date: string): string | null {
  const fine = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/.test(date.trim());
  return fine ? null : t("check_date");
}

/** Dates of different precision are in order when one could be. */
function checkOrder(from: string, to: string): string | null {
  const length = Math.min(from.trim().length, to.trim().length);
  return length > 0 && to.trim().slice(0, length) < from.trim().slice(0, length) ? t("check_order") : null;
}
