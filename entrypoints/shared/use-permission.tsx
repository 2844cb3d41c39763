// Asks, in a private window, before anything is written. One yes holds until the page is closed.
import { useRef, useState } from "preact/hooks";
import { Dialog } from "../../components/kit/dialog";
import { t } from "../../utils/text";

interface Permission {
  /** True when writing is fine: not private, or the user says so. */
  mayWrite: (isPrivate: boolean) => Promise<boolean>;
  /** The open question, to be rendered. */
  question: preact.JSX.Element | null;
}

export function usePermission(): Permission {
  const givenRef = useRef(false);
  const [answer, setAnswer] = useState<((yes: boolean) => void) | null>(null);

  const mayWrite = async (isPrivate: boolean): Promise<boolean> => {
    if (!isPrivate || givenRef.current) return true;
    const yes = await new Promise<boolean>((resolve) => setAnswer(() => resolve));
    givenRef.current = yes;
    setAnswer(null);
    return yes;
  };

  const question = answer && (
    <Dialog
      title={t("private_title")}
      confirm={t("private_yes")}
      cancel={t("private_no")}
      onConfirm={() => answer(true)}
      onCancel={() => answer(false)}
    >
      <p>{t("private_text")}</p>
    </Dialog>
  );
  return { mayWrite, question };
}
