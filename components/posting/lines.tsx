// All lines of a fit in their groups. Holds which line's form is open; everything else comes in and goes out by props.
import { useState } from "preact/hooks";
import type { Fit, Line, Reading } from "../../utils/schema";
import { formatNumber, t } from "../../utils/text";
import type { NewItem } from "../wallet/drafts";
import { groupLines, lineKey } from "./line-groups";
import { LineRow } from "./line-row";
import { Unscored, UnscoredRow } from "./unscored";

interface Props {
  fit: Fit;
  reading: Reading | null;
  text: string;
  /** Adds to the wallet; false when it was not kept: the form then stays as it is. */
  onAdd: (added: NewItem) => Promise<boolean>;
}

export function Lines({ fit, reading, text, onAdd }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const [focus, setFocus] = useState<{ key: string; on: "row" | "button" } | null>(null);
  const groups = groupLines(fit, reading);

  const row = (line: Line) => {
    const key = lineKey(line);
    const close = (on: "row" | "button"): void => {
      setOpen(null);
      setFocus({ key, on });
    };
    return (
      <LineRow
        key={key}
        line={line}
        text={text}
        open={open === key}
        focus={focus?.key === key ? focus.on : null}
        onOpen={() => {
          setOpen(key);
          setFocus(null);
        }}
        onCancel={() => close("button")}
        onAdd={async (added) => {
          if (await onAdd(added)) close("row");
        }}
      />
    );
  };

  return (
    <>
      <Group title={t("lines_short")} lines={groups.short} row={row} />
      <Group title={t("lines_met")} lines={groups.met} row={row} />
      {groups.unsure.length + groups.loose.length > 0 && (
        <section data-testid="also-seen">
          <Heading title={t("lines_also")} count={groups.unsure.length + groups.loose.length} />
          <p class="soft small">{t("lines_also_hint")}</p>
          <ul>
            {groups.unsure.map(row)}
            {groups.loose.map((requirement) => (
              <UnscoredRow key={requirement.start} requirement={requirement} text={text} />
            ))}
          </ul>
        </section>
      )}
      <Unscored requirements={fit.unscored} text={text} />
    </>
  );
}

function Group({ title, lines, row }: { title: string; lines: Line[]; row: (line: Line) => preact.JSX.Element }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <Heading title={title} count={lines.length} />
      <ul>{lines.map(row)}</ul>
    </section>
  );
}

function Heading({ title, count }: { title: string; count: number }) {
  return (
    <h2>
      {title} <span class="soft number">{formatNumber(count)}</span>
    </h2>
  );
}
