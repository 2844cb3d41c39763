// The foot of the popup: save the posting, say how far one is with it, remove it, open the wishlist.
import { useEffect, useRef } from "preact/hooks";
import type { WishStatus } from "../../utils/schema";
import { t } from "../../utils/text";
import { Button } from "../kit/button";
import { Link } from "../kit/link";
import { Select } from "../kit/select";

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
        <Button look="primary" data-testid="save-posting" disabled={busy} onClick={act(onSave)}>
          {t("popup_save")}
        </Button>
      )}
      {saved !== null && (
        <>
          <Select
            label={t("wish_status")}
            hideLabel
            testId="posting-status"
            value={saved}
            disabled={busy}
            options={wishStatuses.map((status) => ({ value: status, label: t(`wish_${status}`) }))}
            onChange={onStatus}
          />
          <Button data-testid="remove-posting" disabled={busy} onClick={act(onRemove)}>
            {t("remove")}
          </Button>
        </>
      )}
      <Link look="quiet" href={wishlistHref} target="_blank">
        {t("popup_open_wishlist")}
      </Link>
    </div>
  );
}
