// The frame of each page: its heading takes the focus when one comes from another page; the window's title follows. Wiring only.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../components/kit/button";
import { ErrorState } from "../../components/kit/error-state";
import { t } from "../../utils/text";
import type { Stored } from "./use-stored";

interface Props {
  title: string;
  moved: boolean;
  children: ComponentChildren;
}

export function Page({ title, moved, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t("extension_name")}`;
  }, [title]);
  useEffect(() => {
    if (!moved) return;
    scrollTo(0, 0);
    heading.current?.focus();
  }, [moved]);
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}

/** Says in plain words that something stored could not be read, with a way to try again. */
export function Unread({ of: { problem, reload } }: { of: Pick<Stored<unknown>, "problem" | "reload"> }) {
  if (problem === null) return null;
  return (
    <ErrorState title={t("state_error")} detail={problem}>
      <Button onClick={reload}>{t("try_again")}</Button>
    </ErrorState>
  );
}
