// Settings: boards on or off, what Laurel promises, delete everything. Props in, callbacks out.
import { useState } from "preact/hooks";
import { t } from "../../utils/text";
import { Dialog } from "../kit/dialog";
import { TextField } from "../kit/field";

interface Props {
  boards: readonly { id: string; name: string }[];
  boardsOff: readonly string[];
  onBoard: (id: string, on: boolean) => void;
  onDeleteEverything: () => void;
}

export function Settings({ boards, boardsOff, onBoard, onDeleteEverything }: Props) {
  return (
    <>
      <section>
        <h2>{t("settings_boards")}</h2>
        <p class="soft">{t("settings_boards_hint")}</p>
        <ul class="boards">
          {boards.map(({ id, name }) => (
            <li key={id}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={!boardsOff.includes(id)}
                  onChange={(event) => onBoard(id, event.currentTarget.checked)}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("settings_privacy")}</h2>
        <ul class="promises">
          {(["device", "network", "page", "sell"] as const).map((promise) => (
            <li key={promise}>{t(`promise_${promise}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("settings_delete")}</h2>
        <p class="soft">{t("settings_delete_hint")}</p>
        <DeleteEverything onConfirm={onDeleteEverything} />
      </section>
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
        <button type="button" class="button danger" data-testid="delete-everything" onClick={() => setOpen(true)}>
          {t("settings_delete_button")}
        </button>
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
