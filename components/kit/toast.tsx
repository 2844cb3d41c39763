// What has just happened, with the way back. Stays until it is closed or replaced: nobody has to hurry.
import { t } from "../../utils/text";

export interface Message {
  text: string;
  /** Takes it back; null when there is nothing to take back. */
  undo: (() => void) | null;
  /** Something did not work. */
  wrong?: boolean;
}

/** Always in the page, so that screen readers hear what comes into it. */
export function Toast({ message, onClose }: { message: Message | null; onClose: () => void }) {
  return (
    <div aria-live="polite">
      {message && (
        <div class="toast" data-testid="toast">
          <p class={message.wrong ? "error" : undefined}>{message.text}</p>
          {message.undo && (
            <button type="button" class="button quiet" data-testid="undo" onClick={message.undo}>
              {t("undo")}
            </button>
          )}
          <button type="button" class="button quiet" aria-label={t("close")} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
