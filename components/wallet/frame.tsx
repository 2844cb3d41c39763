// The form element around the fields of an item, with its two buttons.
import type { ComponentChildren } from "preact";
import { t } from "../../utils/text";
import type { useForm } from "../kit/use-form";

interface Props {
  form: Pick<ReturnType<typeof useForm>, "busy" | "submit" | "form">;
  /** Words of the button that sends the form. */
  confirm: string;
  testId: string;
  onCancel: () => void;
  children: ComponentChildren;
}

export function Frame({ form, confirm, testId, onCancel, children }: Props) {
  return (
    <form ref={form.form} class="form" noValidate onSubmit={form.submit}>
      {children}
      <div class="row">
        <button type="submit" class="button primary" disabled={form.busy} data-testid={testId}>
          {form.busy ? t("form_busy") : confirm}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}
