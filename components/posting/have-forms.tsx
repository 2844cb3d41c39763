// The forms behind "I have this", one per part of the wallet; each is filled in as far as the gap tells.
import type { CredentialKind, Requirement } from "../../utils/schema";
import { t } from "../../utils/text";
import { useForm } from "../kit/use-form";
import * as drafts from "../wallet/drafts";
import type { Draft, NewItem } from "../wallet/drafts";
import { CredentialFields, ExperienceFields, LanguageLevelField, ProjectFields, YearsField } from "../wallet/fields";
import { Frame } from "../wallet/frame";

interface Props {
  gap: Requirement;
  onAdd: (added: NewItem) => Promise<void>;
  onCancel: () => void;
}

export function SkillForm({ gap, onAdd, onCancel }: Props) {
  const form = useForm(drafts.skillValues({ skill: gap.name }), drafts.checkSkill, (values) =>
    onAdd({ part: "skills", item: drafts.toSkill(values) }),
  );
  return (
    <Frame form={form} confirm={t("have_add")} testId="have-this-add" onCancel={onCancel}>
      <YearsField value={form.values.years} error={form.problems.years} onChange={(years) => form.set({ years })} />
    </Frame>
  );
}

export function CredentialForm({ gap, kind, onAdd, onCancel }: Props & { kind: CredentialKind }) {
  // A credential for a skill has a title of its own; one that is asked for by name has that name.
  const title = kind === "micro-credential" ? "" : gap.name;
  const level = kind === "degree" ? gap.level : null;
  const subject = kind === "degree" ? (gap.subjects[0] ?? null) : null;
  const form = useForm(drafts.credentialValues({ title, kind, level, subject }), drafts.checkCredential, (values) => {
    const shows = kind === "degree" || values.title.trim() === gap.name ? [] : [gap.name];
    return onAdd({ part: "credentials", item: drafts.toCredential({ ...values, skills: shows }) });
  });
  return (
    <Frame form={form} confirm={t("have_add")} testId="have-this-add" onCancel={onCancel}>
      <CredentialFields values={form.values} problems={form.problems} set={form.set} />
    </Frame>
  );
}

/** A catalog entry that is held; its skills and kind are the catalog's. */
export function EntryForm({ draft, onAdd, onCancel }: { draft: Draft<"credentials"> } & Omit<Props, "gap">) {
  const form = useForm(drafts.credentialValues(draft), drafts.checkCredential, (values) =>
    onAdd({ part: "credentials", item: drafts.toCredential(values, draft) }),
  );
  return (
    <Frame form={form} confirm={t("have_add")} testId="have-this-add" onCancel={onCancel}>
      <CredentialFields values={form.values} problems={form.problems} set={form.set} />
    </Frame>
  );
}

export function ProjectForm({ gap, onAdd, onCancel }: Props) {
  const form = useForm(drafts.projectValues({ skills: [gap.name] }), drafts.checkProject, (values) =>
    onAdd({ part: "projects", item: drafts.toProject(values) }),
  );
  return (
    <Frame form={form} confirm={t("have_add")} testId="have-this-add" onCancel={onCancel}>
      <ProjectFields values={form.values} problems={form.problems} set={form.set} />
    </Frame>
  );
}

export function ExperienceForm({ onAdd, onCancel }: Props) {
  const form = useForm(drafts.experienceValues(), drafts.checkExperience, (values) =>
    onAdd({ part: "experience", item: drafts.toExperience(values) }),
  );
  return (
    <Frame form={form} confirm={t("have_add")} testId="have-this-add" onCancel={onCancel}>
      <ExperienceFields values={form.values} problems={form.problems} set={form.set} />
    </Frame>
  );
}

export function LanguageForm({ gap, onAdd, onCancel }: Props) {
  const asked = { name: gap.name, level: gap.level ?? "" };
  const form = useForm(asked, drafts.checkLanguage, (values) =>
    onAdd({ part: "languages", item: drafts.toLanguage(values) }),
  );
  return (
    <Frame form={form} confirm={t("have_add")} testId="have-this-add" onCancel={onCancel}>
      <LanguageLevelField values={form.values} set={form.set} />
    </Frame>
  );
}
