// The form element around some fields, with its two buttons; and fields side by side. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { Button } from "./button";
import { css } from "./styles";
import type { useForm } from "./use-form";

interface Props {
  form: Pick<ReturnType<typeof useForm>, "busy" | "submit" | "formRef">;
  /** Words of the button that sends the form, and of the same while it is at work. */
  confirm: string;
  busyLabel: string;
  cancel: string;
  testId?: string;
  onCancel: () => void;
  children: ComponentChildren;
}

export function Form({
  form: { busy, submit, formRef },
  confirm,
  busyLabel,
  cancel,
  testId,
  onCancel,
  children,
}: Props) {
  return (
    <form ref={formRef} class="form" noValidate onSubmit={submit}>
      {children}
      <div class="row">
        <Button type="submit" look="primary" busy={busy} data-testid={testId}>
          {busy ? busyLabel : confirm}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </form>
  );
}

/** Fields that belong together: side by side where there is room. */
export function Pair({ children }: { children: ComponentChildren }) {
  return <div class="pair">{children}</div>;
}

css`
  .form {
    display: grid;
    gap: var(--space-3);
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(130px, 100%), 1fr));
    gap: var(--space-3);
  }
`;
