// Which posting this is: title, company, location, and where it was read.
import type { Posting, ReadProblem } from "../../utils/schema";
import { keyPart, t } from "../../utils/text";

interface Props {
  posting: Posting;
  /** Name of the board; null when the page belongs to none. */
  boardName: string | null;
}

const told = ["bad-data", "too-long", "data-differs"] as const satisfies readonly ReadProblem[];

export function PostingHeader({ posting, boardName }: Props) {
  const facts = [posting.company, posting.location, source(posting, boardName)].filter((fact) => fact !== "");
  const problems = told.filter((problem) => posting.problems.includes(problem));
  return (
    <header class="posting-header">
      <h1>{posting.title || t("posting_untitled")}</h1>
      <p class="soft small">{facts.join(" · ")}</p>
      {posting.status === "closed" && <p class="note">{t("posting_closed")}</p>}
      {problems.map((problem) => (
        <p key={problem} class="note">
          {t(`problem_${keyPart(problem)}`)}
        </p>
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
