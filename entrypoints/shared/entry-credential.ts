// The credential that "I have this" makes of a catalog entry. Pure; needs the taxonomy for names.
import type { CredentialKind, Entry } from "../../utils/schema";
import type { Taxonomy } from "../../utils/skills/taxonomy";
import type { Draft } from "../../components/wallet/drafts";

/** An earned, stored credential with the entry's title, issuer and skills; its kind is that of what it certifies. */
export function toCredentialDraft(entry: Entry, taxonomy: Taxonomy): Draft<"credentials"> {
  const name = (id: string): string => taxonomy.get(id)?.name ?? id;
  const certified = entry.certifies.map(name).filter((one) => one !== entry.title);
  return {
    title: entry.title,
    issuer: entry.issuer,
    kind: kindOf(entry, taxonomy),
    level: null,
    subject: null,
    skills: [...certified, ...entry.skills.map(name)],
    issued: null,
    expires: null,
    status: "earned",
    grade: "stored",
    entry: entry.id,
  };
}

function kindOf(entry: Entry, taxonomy: Taxonomy): CredentialKind {
  const certified = entry.certifies.map((id) => taxonomy.get(id)?.kind).find((kind) => kind !== undefined);
  if (certified) return certified;
  return entry.type === "certification" || entry.type === "license" ? entry.type : "micro-credential";
}
