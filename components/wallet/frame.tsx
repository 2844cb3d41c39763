// The frame of every form of ours: the kit's form with the words that they share.
import type { ComponentChildren } from "preact";
import { t } from "../../utils/text";
import { Form } from "../kit/form";
import type { useForm } from "../kit/use-form";

interface Props {
  form: Pick<ReturnType<typeof useForm>, "busy" | "submit" | "formRef">;
  /** Words of the button that sends the form. */
  confirm: string;
  testId: string;
  onCancel: () => void;
  children: ComponentChildren;
}

export function Frame(props: Props) {
  return <Form {...props} busyLabel={t("form_busy")} cancel={t("cancel")} />;
}
