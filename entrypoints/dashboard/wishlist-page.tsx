// The wishlist: saved postings and what they ask for. Wiring only.
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Button } from "../../components/kit/button";
import { EmptyState } from "../../components/kit/empty-state";
import { Section } from "../../components/kit/section";
import { countDemand } from "../../components/wishlist/demand";
import { DemandTable } from "../../components/wishlist/demand-table";
import { titleId, WishlistItem } from "../../components/wishlist/wishlist-item";
import type { SavedPosting, Wallet, WishStatus } from "../../utils/schema";
import { changePosting, removePosting, savePosting } from "../../utils/store";
import { formatNumber, plural, t } from "../../utils/text";
import { tellChanged } from "../shared/keep";
import { Page, Unread } from "./page";
import type { Writer } from "./use-writer";
import { useFits } from "./use-fits";
import type { Stored } from "./use-stored";

interface Props {
  moved: boolean;
  postings: Stored<SavedPosting[]>;
  wallet: Wallet | null;
  writer: Writer;
}

/** Postings shown before "show more". */
const step = 50;

export function WishlistPage({ moved, postings, wallet, writer }: Props) {
  const [shown, setShown] = useState(step);
  const fits = useFits(postings.value, wallet);
  // What the user says is no posting asks for nothing.
  const asking = useMemo(() => [...fits.values()].filter(({ reason }) => reason !== "not-a-posting"), [fits]);
  const demand = useMemo(() => countDemand(asking), [asking]);
  const all = postings.value;
  const rest = (all?.length ?? 0) - shown;
  const listed = all?.slice(0, shown) ?? [];
  /** The posting that undo brings back: it has the focus when it is there again. */
  const backRef = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!all?.some(({ id }) => id === backRef.current)) return;
    focusOn(backRef.current);
    backRef.current = null;
  }, [all]);

  const removeAt = (saved: SavedPosting, at: number): Promise<boolean> =>
    writer.write(async () => {
      const removed = await removePosting(saved.id);
      // The pressed button goes with its posting.
      focusOn((listed[at + 1] ?? listed[at - 1])?.id ?? null);
      await tellChanged();
      writer.say(t("removed", { title: saved.posting.title || t("posting_untitled") }), async () => {
        backRef.current = saved.id;
        if (removed) await savePosting(removed);
        await tellChanged();
      });
    });

  return (
    <Page title={t("page_wishlist")} moved={moved}>
      <Unread of={postings} />
      {all?.length === 0 && (
        <EmptyState title={t("wishlist_empty")}>
          <p class="soft">{t("wishlist_empty_next")}</p>
        </EmptyState>
      )}
      {all !== null && all.length > 0 && (
        <>
          <p class="lead">{plural("wishlist_lead", all.length)}</p>
          <ul class="wishes">
            {listed.map((saved, at) => (
              <WishlistItem
                key={saved.id}
                saved={saved}
                fit={fits.get(saved.id) ?? null}
                onStatus={(status) => void setStatus(writer, saved, status)}
                onRemove={() => void removeAt(saved, at)}
              />
            ))}
          </ul>
          {rest > 0 && (
            <p>
              <Button onClick={() => setShown(shown + step)}>{plural("show_more", rest)}</Button>
            </p>
          )}
          {demand.length > 0 && (
            <Section title={t("demand_title")} count={formatNumber(demand.length)}>
              <p class="soft">{t("demand_hint")}</p>
              <DemandTable rows={demand} postings={asking.length} />
            </Section>
          )}
        </>
      )}
    </Page>
  );
}

function setStatus(writer: Writer, saved: SavedPosting, status: WishStatus): Promise<boolean> {
  const change = async (to: WishStatus): Promise<void> => {
    await changePosting(saved.id, (old) => ({ ...old, status: to, changedAt: new Date().toISOString() }));
    await tellChanged();
  };
  return writer.write(async () => {
    await change(status);
    writer.say(t("status_changed", { status: t(`wish_${status}`) }), () => change(saved.status));
  });
}

/** A saved posting takes the focus; the page's heading does where there is none. */
function focusOn(id: string | null): void {
  const title = id === null ? null : document.getElementById(titleId(id));
  (title ?? document.querySelector("h1"))?.focus();
}
