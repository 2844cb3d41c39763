// The fields of the wallet's items, for the wallet's own forms and for "I have this". Props in, changes out.
import type { CredentialStatus } from "../../utils/schema";
import { keyPart, t } from "../../utils/text";
import { TextField } from "../kit/field";
import { Pair } from "../kit/form";
import { Select } from "../kit/select";
import type { Problems } from "../kit/use-form";
import type { CredentialValues, ExperienceValues, LanguageValues, ProjectValues } from "./drafts";

interface Fields<Values> {
  values: Values;
  problems: Problems<Values>;
  set: (change: Partial<Values>) => void;
}

const degreeLevels = ["secondary", "certificate", "associate", "bachelor", "master", "doctorate"] as const;
const languageLevels = ["A1", "A2", "B1", "B2", "C1", "C2", "native"] as const;
const statuses = ["earned", "in-progress", "planned", "expired", "revoked"] as const;

/** Title, issuer and dates; of a degree its level and subject as well. */
export function CredentialFields({ values, problems, set }: Fields<CredentialValues>) {
  const degree = values.kind === "degree";
  const levels = degreeLevels.map((level) => ({ value: level as string, label: t(`degree_${level}`) }));
  return (
    <>
      <TextField
        label={degree ? t("field_degree_title") : t("field_title")}
        value={values.title}
        error={problems.title}
        onChange={(title) => set({ title })}
      />
      {degree && (
        <Pair>
          <Select
            label={t("field_level")}
            value={values.level}
            error={problems.level}
            options={[{ value: "", label: t("field_choose") }, ...levels]}
            onChange={(level) => set({ level })}
          />
          <TextField
            label={t("field_subject")}
            note={t("field_optional")}
            value={values.subject}
            error={problems.subject}
            onChange={(subject) => set({ subject })}
          />
        </Pair>
      )}
      <TextField
        label={degree ? t("field_school") : t("field_issuer")}
        note={t("field_optional")}
        value={values.issuer}
        error={problems.issuer}
        onChange={(issuer) => set({ issuer })}
      />
      <Pair>
        <DateField
          label={t("field_issued")}
          value={values.issued}
          error={problems.issued}
          onChange={(issued) => set({ issued })}
        />
        {!degree && (
          <DateField
            label={t("field_expires")}
            value={values.expires}
            error={problems.expires}
            onChange={(expires) => set({ expires })}
          />
        )}
      </Pair>
    </>
  );
}

export function StatusField({
  value,
  onChange,
}: {
  value: CredentialStatus;
  onChange: (status: CredentialStatus) => void;
}) {
  return (
    <Select
      label={t("field_status")}
      value={value}
      options={statuses.map((status) => ({ value: status, label: t(`status_${keyPart(status)}`) }))}
      onChange={onChange}
    />
  );
}

export function ProjectFields({ values, problems, set }: Fields<ProjectValues>) {
  return (
    <>
      <TextField
        label={t("field_project")}
        value={values.title}
        error={problems.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={t("field_link")}
        note={t("field_optional")}
        inputMode="url"
        placeholder="https://"
        value={values.url}
        error={problems.url}
        onChange={(url) => set({ url })}
      />
    </>
  );
}

export function ExperienceFields({ values, problems, set }: Fields<ExperienceValues>) {
  return (
    <>
      <TextField
        label={t("field_work")}
        value={values.title}
        error={problems.title}
        onChange={(title) => set({ title })}
      />
      <Pair>
        <DateField
          label={t("field_start")}
          optional={false}
          value={values.start}
          error={problems.start}
          onChange={(start) => set({ start })}
        />
        <DateField
          label={t("field_end")}
          hint={t("field_end_hint")}
          value={values.end}
          error={problems.end}
          onChange={(end) => set({ end })}
        />
      </Pair>
    </>
  );
}

export function LanguageLevelField({ values, set }: Omit<Fields<LanguageValues>, "problems">) {
  const levels = languageLevels.map((level) => ({
    value: level as string,
    label: level === "native" ? t("level_native") : t(`cefr_${level}`),
  }));
  return (
    <Select
      label={t("field_level")}
      value={values.level}
      options={[{ value: "", label: t("field_level_unknown") }, ...levels]}
      onChange={(level) => set({ level })}
    />
  );
}

export function YearsField(props: {
  value: string;
  error: string | null | undefined;
  onChange: (years: string) => void;
}) {
  return <TextField label={t("field_years")} note={t("field_optional")} inputMode="decimal" {...props} />;
}

interface DateFieldProps {
  label: string;
  value: string;
  error: string | null | undefined;
  onChange: (date: string) => void;
  hint?: string;
  optional?: boolean;
}

/** A date as exact as it is known: a year, a month or a day. */
function DateField({ hint = t("field_date_hint"), optional = true, ...field }: DateFieldProps) {
  return <TextField {...field} hint={hint} note={optional ? t("field_optional") : undefined} />;
}
