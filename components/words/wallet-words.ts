// The facts of wallet items in words. Imports schema types and text alone.
import type { Credential, DeclaredSkill, Experience, Language, Project } from "../../utils/schema";
import { formatDate, keyPart, plural, t } from "../../utils/text";

/** What an item's row shows: its name, a tag or two, its facts in order, its skills. */
export interface ItemWords {
  title: string;
  tags: string[];
  facts: string[];
  skills: readonly string[];
  /** Only an http or https address. */
  url: string | null;
}

/** `today` is an ISO date: what has run out by then is said to be expired. */
export function credentialWords(credential: Credential, today: string): ItemWords {
  const { title, issuer, kind, level, subject, issued, expires, status, grade, skills } = credential;
  // Compared as exactly as the date is known: "2026" is over when 2027 begins.
  const over = expires !== null && status === "earned" && expires < today.slice(0, expires.length);
  const facts = [
    issuer,
    kind === "degree" && level ? degreeWords(level) : "",
    kind === "degree" ? (subject ?? "") : "",
    issued ? t("item_issued", { date: formatDate(issued) }) : "",
    expires ? t(over || status === "expired" ? "item_expired_on" : "item_until", { date: formatDate(expires) }) : "",
    t(`grade_${grade}`),
  ];
  const tags = [
    t(`kind_${keyPart(kind)}`),
    ...(status === "earned" && !over ? [] : [t(`status_${keyPart(over ? "expired" : status)}`)]),
  ];
  return { title, tags, facts: facts.filter((fact) => fact !== ""), skills, url: null };
}

export function projectWords({ title, url, skills }: Project): ItemWords {
  const safe = url && /^https?:/i.test(url) ? url : null;
  return { title, tags: [], facts: safe ? [] : [url ?? ""].filter((fact) => fact !== ""), skills, url: safe };
}

export function experienceWords({ title, start, end, skills }: Experience): ItemWords {
  const from = start ? formatDate(start) : t("item_start_unknown");
  return { title, tags: [], facts: [`${from} – ${end ? formatDate(end) : t("item_today")}`], skills, url: null };
}

export function languageWords({ name, level }: Language): ItemWords {
  const words = level === null ? t("item_level_unknown") : level === "native" ? t("level_native") : t(`cefr_${level}`);
  return { title: name, tags: [], facts: [words], skills: [], url: null };
}

export function skillWords({ skill, years }: DeclaredSkill): ItemWords {
  const words = years === null ? t("item_years_unknown") : plural("item_years", years);
  return { title: skill, tags: [], facts: [words], skills: [], url: null };
}

function degreeWords(level: string): string {
  const known = (["secondary", "certificate", "associate", "bachelor", "master", "doctorate"] as const).find(
    (one) => one === level,
  );
  return known ? t(`degree_${known}`) : level;
}
