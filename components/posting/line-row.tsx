// One line of the fit: what is asked, where, what meets it, its points; "I have this" where something is missing; and what else can be done.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Line } from "../../utils/schema";
import { t } from "../../utils/text";
import { Button } from "../kit/button";
import { Tag } from "../kit/chip";
import { Mark } from "../kit/mark";
import { Menu } from "../kit/menu";
import type { NewItem } from "../wallet/drafts";
import { evidenceWords } from "../words/evidence-words";
import { groupWords, lineName, lineTags } from "../words/requirement-words";
import { canHave, HaveThis } from "./have-this";
import { lineState } from "./line-groups";
import { Quotes, type Source } from "./quote";

interface Props {
  line: Line;
  source: Source;
  /** The form of this line is open. */
  open: boolean;
  /** Where the focus goes once: to the line after something was added, back to its button after a cancelled form. */
  focus: "row" | "button" | null;
  onOpen: () => void;
  onAdd: (added: NewItem) => Promise<void>;
  onCancel: () => void;
  onStrike: () => void;
}

export function LineRow({ line, source, open, focus, onOpen, onAdd, onCancel, onStrike }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    if (focus === null) return;
    const find = (id: string) => row.current?.querySelector<HTMLElement>(`[data-testid="${id}"]`);
    (focus === "button" ? (find("have-this") ?? find("line-menu")) : row.current)?.focus();
  }, [focus]);

  const state = lineState(line);
  const name = lineName(line);
  const group = groupWords(line);
  const mayHave = line.requirements.some(canHave);
  const addWords = line.asksYears ? "have_years" : state === "gap" ? "have_this" : "have_more";
  return (
    <li ref={row} class={`line ${state}`} data-testid="requirement" data-state={state} tabIndex={-1}>
      <Mark state={state} label={t(`mark_${state}`)} />
      <p class="line-name">
        <b>{name}</b> <Tag>{lineTags(line).join(" · ")}</Tag>
      </p>
      <div class="line-end">
        <Points line={line} />
        <Menu
          label={t("line_menu", { name })}
          testId="line-menu"
          items={[
            ...(mayHave ? [{ id: "have", label: t(addWords), onPick: onOpen }] : []),
            {
              id: "whole",
              label: t(whole ? "line_short_sentence" : "line_whole_sentence"),
              onPick: () => setWhole(!whole),
            },
            { id: "strike", label: t("line_strike"), onPick: onStrike },
          ]}
        />
      </div>
      <div class="line-more">
        {group && <p class="soft small">{group}</p>}
        <Quotes source={source} mentions={line.mentions} whole={whole} />
        <EvidenceLine line={line} />
        {state !== "met" && mayHave && !open && (
          <Button
            look="quiet"
            flush
            data-testid="have-this"
            aria-label={t(`${addWords}_of`, { name })}
            onClick={onOpen}
          >
            {t(addWords)}
          </Button>
        )}
        {open && <HaveThis line={line} yearsOnly={line.asksYears} onAdd={onAdd} onCancel={onCancel} />}
      </div>
    </li>
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
