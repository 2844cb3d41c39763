// The form element around the fields of an item, with its two buttons.
import type { ComponentChildren } from "preact";
import { t } from "../../utils/text";
import type { useForm } from "../kit/use-form";

interface Props {
  form: Pick<ReturnType<typeof useForm>, "busy" | "submit" | "formRef">;
  /** Words of the button that sends the form. */
  confirm: string;
  testId: string;
  onCancel: () => void;
  children: ComponentChildren;
}

export function Frame({ form: { busy, submit, formRef }, confirm, testId, onCancel, children }: Props) {
  return (
    <form ref={formRef} class="form" noValidate onSubmit={submit}>
      {children}
      <div class="row">
        <button type="submit" class="button primary" disabled={busy} data-testid={testId}>
          {busy ? t("form_busy") : confirm}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}
