// A state without a posting, in plain words with what to do next: read this page, read what is selected, paste text, try again.
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../utils/text";
import { Button } from "../kit/button";
import { TextField } from "../kit/field";
import { Leaf } from "../kit/leaf";
import { Link } from "../kit/link";
import { Progress } from "../kit/progress";
import type { PanelKind } from "./state";

export type Ask = { way: "page" } | { way: "selection" } | { way: "text"; text: string };

interface Props {
  kind: PanelKind;
  boardName: string | null;
  settingsHref: string;
  /** What went wrong, in plain words; null when nobody can tell. */
  failure: string | null;
  busy: boolean;
  onAsk: (ask: Ask) => void;
  onAgain: () => void;
  /** Takes back that the user said it is no posting. */
  onIsPosting: () => void;
}

/** What helps in which state. A page that no extension may read leaves pasted text. */
const help: Record<PanelKind, { again?: true; ways: readonly Ask["way"][]; settings?: true; back?: true }> = {
  reading: { ways: [] },
  slow: { again: true, ways: ["page", "selection", "text"] },
  off: { ways: ["text"], settings: true },
  unreachable: { ways: ["text"] },
  nothing: { ways: ["page", "selection", "text"] },
  nothing_page: { ways: ["selection", "text"] },
  nothing_selection: { ways: ["selection", "page", "text"] },
  nothing_text: { ways: ["text"] },
  list: { ways: ["selection", "text"] },
  stale: { again: true, ways: ["selection", "text"] },
  no_text: { again: true, ways: ["selection", "text"] },
  not_posting: { ways: ["selection", "text"] },
  said_not: { ways: ["selection", "text"], back: true },
  error: { again: true, ways: ["text"] },
};

export function Panel({ kind, boardName, settingsHref, failure, busy, onAsk, onAgain, onIsPosting }: Props) {
  const { again, ways, settings, back } = help[kind];
  const board = boardName ?? t("state_this_board");
  return (
    <section class="panel" data-testid={`state-${kind}`} aria-busy={kind === "reading"}>
      <Leaf size={28} />
      <h1>{t(`state_${kind}`, { board })}</h1>
      {failure && kind === "error" && <p>{failure}</p>}
      <p class="soft">{t(`state_${kind}_next`, { board })}</p>
      {kind === "reading" && <Progress label={t("state_reading")} hideLabel />}
      {(again || settings || back) && (
        <div class="row">
          {again && (
            <Button look="primary" busy={busy} onClick={onAgain}>
              {t("try_again")}
            </Button>
          )}
          {settings && (
            <Link look="primary" href={settingsHref} target="_blank">
              {t("open_settings")}
            </Link>
          )}
          {back && (
            <Button look="primary" data-testid="is-posting" onClick={onIsPosting}>
              {t("correct_is_posting")}
            </Button>
          )}
        </div>
      )}
      <ReadOther ways={ways} lead={!again && !settings && !back} busy={busy} onAsk={onAsk} />
    </section>
  );
}

interface ReadOtherProps {
  ways: readonly Ask["way"][];
  /** The first way is the thing to do. */
  lead?: boolean;
  busy: boolean;
  onAsk: (ask: Ask) => void;
}

/** Buttons for other ways to read. "Paste text" opens a field. */
export function ReadOther({ ways, lead = false, busy, onAsk }: ReadOtherProps) {
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (pasting) form.current?.querySelector("textarea")?.focus();
  }, [pasting]);
  if (ways.length === 0) return null;
  return (
    <>
      <div class="row">
        {ways.map((way, at) => (
          <Button
            key={way}
            look={lead && at === 0 && !pasting ? "primary" : "plain"}
            busy={busy}
            aria-expanded={way === "text" ? pasting : undefined}
            onClick={() => (way === "text" ? setPasting(!pasting) : onAsk({ way }))}
          >
            {t(`read_${way}`)}
          </Button>
        ))}
      </div>
      {pasting && (
        <form
          ref={form}
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === "") setEmpty(true);
            else onAsk({ way: "text", text });
          }}
        >
          <TextField
            label={t("paste_label")}
            rows={6}
            value={text}
            error={empty && text.trim() === "" ? t("paste_empty") : null}
            onChange={setText}
          />
          <div>
            <Button look="primary" type="submit" busy={busy}>
              {t("paste_read")}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
