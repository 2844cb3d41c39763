// The right title of a posting, typed by the user. Props in, callbacks out.
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../utils/text";
import { TextField } from "../kit/field";
import { useForm } from "../kit/use-form";
import { Frame } from "../wallet/frame";

interface Props {
  title: string;
  onSave: (title: string) => Promise<void>;
  onCancel: () => void;
}

const longest = 300;

export function TitleForm({ title, onSave, onCancel }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("input")?.select(), []);
  const form = useForm({ title }, check, (values) => onSave(values.title.trim()));
  return (
    <div ref={box} class="title-form">
      <Frame form={form} confirm={t("form_keep")} testId="title-save" onCancel={onCancel}>
        <TextField
          label={t("correct_title_label")}
          value={form.values.title}
          error={form.problems.title}
          onChange={(words) => form.set({ title: words })}
        />
      </Frame>
    </div>
  );
}

function check({ title }: { title: string }): { title: string | null } {
  if (title.trim() === "") return { title: t("check_name") };
  return { title: title.trim().length > longest ? t("check_length") : null };
}
