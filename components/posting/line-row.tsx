// One line of the fit: what is asked, where, what meets it, its points; and "I have this" where something is missing.
import { useEffect, useRef } from "preact/hooks";
import type { Line } from "../../utils/schema";
import { t } from "../../utils/text";
import type { NewItem } from "../wallet/drafts";
import { evidenceWords } from "../words/evidence-words";
import { groupWords, lineName, lineTags } from "../words/requirement-words";
import { canHave, HaveThis } from "./have-this";
import { lineState } from "./line-groups";
import { Quotes } from "./quote";

const marks = { met: "✓", part: "◐", gap: "–" } as const;

interface Props {
  line: Line;
  /** Text of the posting, which the quotes are cut from. */
  text: string;
  /** The form of this line is open. */
  open: boolean;
  /** Where the focus goes once: to the line after something was added, back to its button after a cancelled form. */
  focus: "row" | "button" | null;
  onOpen: () => void;
  onAdd: (added: NewItem) => Promise<void>;
  onCancel: () => void;
}

export function LineRow({ line, text, open, focus, onOpen, onAdd, onCancel }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus === "button") button.current?.focus();
    if (focus === "row") row.current?.focus();
  }, [focus]);

  const state = lineState(line);
  const group = groupWords(line);
  const missing = state !== "met" && line.requirements.some(canHave);
  return (
    <li ref={row} class={`line ${state}`} data-testid="requirement" data-state={state} tabIndex={-1}>
      <Mark state={state} />
      <p class="line-name">
        <b>{lineName(line)}</b> <span class="tag">{lineTags(line).join(" · ")}</span>
      </p>
      <Points line={line} />
      <div class="line-more">
        {group && <p class="soft small">{group}</p>}
        <Quotes text={text} mentions={line.mentions} />
        <EvidenceLine line={line} />
        {missing && !open && (
          <button
            ref={button}
            type="button"
            class="button quiet flush"
            data-testid="have-this"
            aria-label={t(line.asksYears ? "have_years_of" : "have_this_of", { name: lineName(line) })}
            onClick={onOpen}
          >
            {line.asksYears ? t("have_years") : t("have_this")}
          </button>
        )}
        {open && <HaveThis line={line} yearsOnly={line.asksYears} onAdd={onAdd} onCancel={onCancel} />}
      </div>
    </li>
  );
}

/** Shape and words, never colour alone. */
export function Mark({ state }: { state: keyof typeof marks }) {
  return (
    <span class="mark">
      <span aria-hidden="true">{marks[state]}</span>
      <span class="sr">{t(`mark_${state}`)}</span>
    </span>
  );
}

function Points({ line }: { line: Line }) {
  if (line.points === null || line.possible === null) return null;
  // Whole points are apportioned, so a full line may have one more than its rounded share.
  const possible = Math.max(line.points, Math.round(line.possible));
  return (
    <p class="points number">
      <span aria-hidden="true">
        <span data-testid="points">{line.points}</span> / {possible}
      </span>
      <span class="sr">{t("line_points", { points: line.points, possible })}</span>
    </p>
  );
}

function EvidenceLine({ line }: { line: Line }) {
  const words = evidenceWords(line);
  if (!words) return null;
  return (
    <p class="small" data-testid="evidence">
      {words.seal && (
        <>
          <b class="seal">{words.seal}</b> ·{" "}
        </>
      )}
      {words.parts.join(" · ")}
    </p>
  );
}
