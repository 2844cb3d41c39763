// The foot of the popup: save the posting, say how far one is with it, remove it, open the wishlist.
import { useEffect, useRef } from "preact/hooks";
import type { WishStatus } from "../../utils/schema";
import { t } from "../../utils/text";

export const wishStatuses = [
  "saved",
  "applied",
  "interviewing",
  "offer",
  "closed",
] as const satisfies readonly WishStatus[];

interface Props {
  /** Status in the wishlist; null when it is not saved. */
  saved: WishStatus | null;
  canSave: boolean;
  busy: boolean;
  wishlistHref: string;
  onSave: () => void;
  onStatus: (status: WishStatus) => void;
  onRemove: () => void;
}

export function SaveBar({ saved, canSave, busy, wishlistHref, onSave, onStatus, onRemove }: Props) {
  const isSaved = saved !== null;
  const barRef = useRef<HTMLDivElement>(null);
  const actedRef = useRef(false);
  // The pressed button goes: the focus moves to what stands in its place.
  useEffect(() => {
    if (actedRef.current) barRef.current?.querySelector<HTMLElement>("select, button")?.focus();
    actedRef.current = false;
  }, [isSaved]);
  const act = (work: () => void) => (): void => {
    actedRef.current = true;
    work();
  };
  return (
    <div ref={barRef} class="save-bar">
      {saved === null && canSave && (
        <button type="button" class="button primary" data-testid="save-posting" disabled={busy} onClick={act(onSave)}>
          {t("popup_save")}
        </button>
      )}
      {saved !== null && (
        <>
          <select
            class="input"
            aria-label={t("wish_status")}
            data-testid="posting-status"
            value={saved}
            disabled={busy}
            onChange={(event) => onStatus(event.currentTarget.value as WishStatus)}
          >
            {wishStatuses.map((status) => (
              <option key={status} value={status}>
                {t(`wish_${status}`)}
              </option>
            ))}
          </select>
          <button type="button" class="button" data-testid="remove-posting" disabled={busy} onClick={act(onRemove)}>
            {t("remove")}
          </button>
        </>
      )}
      <a class="button quiet" href={wishlistHref} target="_blank">
        {t("popup_open_wishlist")}
      </a>
    </div>
  );
}
