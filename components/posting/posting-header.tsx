// Which posting this is: title, company, location, where it was read; and what is not right about it.
import { useRef, useState } from "preact/hooks";
import type { Posting, ReadProblem } from "../../utils/schema";
import { keyPart, t } from "../../utils/text";
import { Menu } from "../kit/menu";
import { Note } from "../kit/note";
import { TitleForm } from "./title-form";

interface Props {
  posting: Posting;
  /** Name of the board; null when the page belongs to none. */
  boardName: string | null;
  /** Gives the posting another title; false when it was not kept. */
  onTitle: (title: string) => Promise<boolean>;
  onNotPosting: () => void;
}

const told = ["bad-data", "too-long", "data-differs"] as const satisfies readonly ReadProblem[];

export function PostingHeader({ posting, boardName, onTitle, onNotPosting }: Props) {
  const [editing, setEditing] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const facts = [posting.company, posting.location, source(posting, boardName)].filter((fact) => fact !== "");
  const problems = told.filter((problem) => posting.problems.includes(problem));
  const close = (): void => {
    setEditing(false);
    requestAnimationFrame(() => title.current?.focus());
  };
  return (
    <header class="posting-header">
      <div class="posting-title">
        <h1 ref={title} tabIndex={-1} class={editing ? "sr" : undefined}>
          {posting.title || t("posting_untitled")}
        </h1>
        {editing && (
          <TitleForm
            title={posting.title}
            onCancel={close}
            onSave={async (words) => {
              if (await onTitle(words)) close();
            }}
          />
        )}
        {!editing && (
          <Menu
            label={t("posting_menu")}
            testId="posting-menu"
            items={[
              { id: "title", label: t("correct_title"), onPick: () => setEditing(true) },
              { id: "not-posting", label: t("correct_not_posting"), onPick: onNotPosting },
            ]}
          />
        )}
      </div>
      {facts.length > 0 && <p class="soft small">{facts.join(" · ")}</p>}
      {posting.status === "closed" && <Note>{t("posting_closed")}</Note>}
      {problems.map((problem) => (
        <Note key={problem}>{t(`problem_${keyPart(problem)}`)}</Note>
      ))}
    </header>
  );
}

function source({ board, url }: Posting, boardName: string | null): string {
  if (board === "paste") return t("posting_from_paste");
  if (board === "selection") return t("posting_from_selection");
  const name = boardName ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "");
  return name === "" ? "" : t("posting_from", { source: name });
}
