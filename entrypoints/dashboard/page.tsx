// The frame of each page: its heading takes the focus when one comes from another page; the window's title follows. Wiring only.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../components/kit/button";
import { ErrorState } from "../../components/kit/error-state";
import { Progress } from "../../components/kit/progress";
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

/** Milliseconds until a page says that it is still reading: most often it has read by then. */
const patience = 150;

/** Stands in the place of what is still being read. */
export function Reading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return late ? <Progress label={t("page_reading")} /> : null;
}

/** Says that something stored is still being read, or in plain words why it could not be, with a way to try again. */
export function Unread({ of: { value, problem, reload } }: { of: Stored<unknown> }) {
  if (problem !== null)
    return (
      <ErrorState title={t("state_error")} detail={problem}>
        <Button onClick={reload}>{t("try_again")}</Button>
      </ErrorState>
    );
  return value === null ? <Reading /> : null;
}
