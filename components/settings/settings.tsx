// Settings: boards on or off, what Laurel promises, delete everything. Props in, callbacks out.
import { useState } from "preact/hooks";
import { t } from "../../utils/text";
import { Button } from "../kit/button";
import { Checkbox } from "../kit/checkbox";
import { Dialog } from "../kit/dialog";
import { TextField } from "../kit/field";
import { Section } from "../kit/section";
import { Select } from "../kit/select";

interface Props {
  /** Every language that Laurel speaks, by its own name. */
  languages: readonly { value: string; label: string }[];
  /** The chosen one; null follows the browser. */
  language: string | null;
  onLanguage: (language: string | null) => void;
  boards: readonly { id: string; name: string }[];
  boardsOff: readonly string[];
  onBoard: (id: string, on: boolean) => void;
  onDeleteEverything: () => void;
}

/** Stands in the list for "as the browser". */
const like = "";

export function Settings({ languages, language, onLanguage, boards, boardsOff, onBoard, onDeleteEverything }: Props) {
  return (
    <>
      <Section title={t("settings_language")}>
        <div class="narrow">
          <Select
            label={t("settings_language_label")}
            hideLabel
            value={languages.some(({ value }) => value === language) ? (language ?? like) : like}
            options={[{ value: like, label: t("settings_language_browser") }, ...languages]}
            onChange={(chosen) => onLanguage(chosen === like ? null : chosen)}
          />
        </div>
      </Section>
      <Section title={t("settings_boards")}>
        <p class="soft">{t("settings_boards_hint")}</p>
        <ul class="boards">
          {boards.map(({ id, name }) => (
            <li key={id}>
              <Checkbox label={name} checked={!boardsOff.includes(id)} onChange={(on) => onBoard(id, on)} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("settings_privacy")}>
        <ul class="promises">
          {(["device", "network", "page", "sell"] as const).map((promise) => (
            <li key={promise}>{t(`promise_${promise}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("settings_delete")}>
        <p class="soft">{t("settings_delete_hint")}</p>
        <DeleteEverything onConfirm={onDeleteEverything} />
      </Section>
    </>
  );
}

/** Asks to type a word, because there is no undo. */
function DeleteEverything({ onConfirm }: { onConfirm: () => void }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const word = t("delete_word");
  const close = (): void => {
    setOpen(false);
    setTyped("");
  };
  return (
    <>
      <p>
        <Button look="danger" data-testid="delete-everything" onClick={() => setOpen(true)}>
          {t("settings_delete_button")}
        </Button>
      </p>
      {open && (
        <Dialog
          danger
          title={t("delete_title")}
          confirm={t("delete_confirm")}
          cancel={t("cancel")}
          ready={typed.trim().toLowerCase() === word.toLowerCase()}
          onConfirm={() => {
            close();
            onConfirm();
          }}
          onCancel={close}
        >
          <p>{t("delete_text")}</p>
          <TextField label={t("delete_type", { word })} value={typed} onChange={setTyped} />
        </Dialog>
      )}
    </>
  );
}
