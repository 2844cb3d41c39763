// All lines of a fit in their groups. Holds which line's form is open and where the focus goes; everything else comes in and goes out by props.
import { useState } from "preact/hooks";
import type { Fit, Line, Reading, Requirement } from "../../utils/schema";
import { formatNumber, plural, t } from "../../utils/text";
import { Disclosure } from "../kit/disclosure";
import { Section } from "../kit/section";
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
  /** The user says that these are no requirements of the posting. */
  onStrike: (requirements: readonly Requirement[]) => void;
}

export function Lines({ fit, reading, text, onAdd, onStrike }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const [focus, setFocus] = useState<{ key: string; on: "row" | "button" } | null>(null);
  const source = { text, language: reading?.language ?? null };
  const { states, unsure, loose } = groupLines(fit, reading);
  const order = [...states.flatMap(({ asked, mentioned }) => [...asked, ...mentioned]), ...unsure].map(lineKey);

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
        source={source}
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
        onStrike={() => {
          // The row goes: the focus moves to the next one.
          const at = order.indexOf(key);
          const next = order[at + 1] ?? order[at - 1];
          setFocus(next === undefined ? null : { key: next, on: "row" });
          onStrike(line.requirements);
        }}
      />
    );
  };

  return (
    <>
      {states.map(({ state, asked, mentioned }) => (
        <Section key={state} title={t(`lines_${state}`)} count={formatNumber(asked.length + mentioned.length)}>
          {asked.length > 0 && <ul>{asked.map(row)}</ul>}
          {mentioned.length > 0 && (
            <Disclosure look="small" title={plural("lines_mentioned", mentioned.length)} testId={`mentioned-${state}`}>
              <ul>{mentioned.map(row)}</ul>
            </Disclosure>
          )}
        </Section>
      ))}
      {unsure.length + loose.length > 0 && (
        <div class="fold">
          <Disclosure
            title={t("lines_also")}
            count={formatNumber(unsure.length + loose.length)}
            // Where it is all that was read, it is what one came for.
            open={states.length === 0}
            testId="also-seen"
          >
            <p class="soft small">{t("lines_also_hint")}</p>
            <ul>
              {unsure.map(row)}
              {loose.map((requirement) => (
                <UnscoredRow key={requirement.start} requirement={requirement} source={source} onStrike={onStrike} />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
      <Unscored requirements={fit.unscored} source={source} onStrike={onStrike} />
    </>
  );
}
