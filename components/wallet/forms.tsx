// The wallet's own forms, one per part: for a new item, or filled in with the one that is edited.
import type { CredentialKind } from "../../utils/schema";
import { keyPart, t } from "../../utils/text";
import { Combobox } from "../kit/combobox";
import { Pair } from "../kit/form";
import { Select } from "../kit/select";
import { useForm } from "../kit/use-form";
import * as drafts from "./drafts";
import type { Draft, Part } from "./drafts";
import {
  CredentialFields,
  ExperienceFields,
  LanguageLevelField,
  ProjectFields,
  StatusField,
  YearsField,
} from "./fields";
import { Frame } from "./frame";
import { type Search, SkillPicker } from "./skill-picker";

export interface FormProps<P extends Part> {
  /** The item that is edited, or what is known of a new one. */
  from?: Draft<P> | undefined;
  searchSkills: Search;
  searchLanguages: Search;
  onKeep: (item: Draft<P>) => Promise<void>;
  onCancel: () => void;
}

const kinds = [
  "micro-credential",
  "certification",
  "license",
  "degree",
  "clearance",
] as const satisfies readonly CredentialKind[];

export function CredentialForm({ from, searchSkills, onKeep, onCancel }: FormProps<"credentials">) {
  const form = useForm(drafts.credentialValues(from), drafts.checkCredential, (values) =>
    onKeep(drafts.toCredential(values, from)),
  );
  const { values, problems, set } = form;
  // A kind that only a file brings stays what it is.
  const offered = kinds.some((kind) => kind === values.kind) ? kinds : [...kinds, values.kind];
  return (
    <Frame form={form} confirm={t("form_keep")} testId="item-keep" onCancel={onCancel}>
      <Pair>
        <Select
          label={t("field_kind")}
          value={values.kind}
          options={offered.map((kind) => ({ value: kind, label: t(`kind_${keyPart(kind)}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <StatusField value={values.status} onChange={(status) => set({ status })} />
      </Pair>
      <CredentialFields values={values} problems={problems} set={set} />
      <SkillPicker
        skills={values.skills}
        search={searchSkills}
        onChange={(skills) => set({ skills })}
        onTyped={(typed) => set({ typed })}
      />
      {from?.grade === "verified" && <p class="hint">{t("form_verified_hint")}</p>}
    </Frame>
  );
}

export function ProjectForm({ from, searchSkills, onKeep, onCancel }: FormProps<"projects">) {
  const form = useForm(drafts.projectValues(from), drafts.checkProject, (values) => onKeep(drafts.toProject(values)));
  const { values, problems, set } = form;
  return (
    <Frame form={form} confirm={t("form_keep")} testId="item-keep" onCancel={onCancel}>
      <ProjectFields values={values} problems={problems} set={set} />
      <SkillPicker
        skills={values.skills}
        search={searchSkills}
        onChange={(skills) => set({ skills })}
        onTyped={(typed) => set({ typed })}
      />
    </Frame>
  );
}

export function ExperienceForm({ from, searchSkills, onKeep, onCancel }: FormProps<"experience">) {
  const form = useForm(drafts.experienceValues(from), drafts.checkExperience, (values) =>
    onKeep(drafts.toExperience(values)),
  );
  const { values, problems, set } = form;
  return (
    <Frame form={form} confirm={t("form_keep")} testId="item-keep" onCancel={onCancel}>
      <ExperienceFields values={values} problems={problems} set={set} />
      <SkillPicker
        skills={values.skills}
        search={searchSkills}
        onChange={(skills) => set({ skills })}
        onTyped={(typed) => set({ typed })}
      />
    </Frame>
  );
}

export function LanguageForm({ from, searchLanguages, onKeep, onCancel }: FormProps<"languages">) {
  const form = useForm(drafts.languageValues(from), drafts.checkLanguage, (values) =>
    onKeep(drafts.toLanguage(values)),
  );
  const { values, problems, set } = form;
  return (
    <Frame form={form} confirm={t("form_keep")} testId="item-keep" onCancel={onCancel}>
      <Combobox
        label={t("field_language")}
        text={values.name}
        error={problems.name}
        search={searchLanguages}
        none={t("none_as_is")}
        onText={(name) => set({ name })}
      />
      <LanguageLevelField values={values} set={set} />
    </Frame>
  );
}

export function SkillForm({ from, searchSkills, onKeep, onCancel }: FormProps<"skills">) {
  const form = useForm(drafts.skillValues(from), drafts.checkSkill, (values) => onKeep(drafts.toSkill(values)));
  const { values, problems, set } = form;
  return (
    <Frame form={form} confirm={t("form_keep")} testId="item-keep" onCancel={onCancel}>
      <Combobox
        label={t("field_skill")}
        text={values.skill}
        error={problems.skill}
        search={searchSkills}
        none={t("none_as_is")}
        onText={(skill) => set({ skill })}
      />
      <YearsField value={values.years} error={problems.years} onChange={(years) => set({ years })} />
    </Frame>
  );
}
