// The wishlist: saved postings and what they ask for. Wiring only.
import { useMemo, useState } from "preact/hooks";
import { Button } from "../../components/kit/button";
import { EmptyState } from "../../components/kit/empty-state";
import { Section } from "../../components/kit/section";
import { countDemand } from "../../components/wishlist/demand";
import { DemandTable } from "../../components/wishlist/demand-table";
import { WishlistItem } from "../../components/wishlist/wishlist-item";
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
  const demand = useMemo(() => countDemand([...fits.values()]), [fits]);
  const all = postings.value;
  const rest = (all?.length ?? 0) - shown;
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
            {all.slice(0, shown).map((saved) => (
              <WishlistItem
                key={saved.id}
                saved={saved}
                fit={fits.get(saved.id) ?? null}
                onStatus={(status) => void setStatus(writer, saved, status)}
                onRemove={() => void remove(writer, saved)}
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
              <DemandTable rows={demand} postings={fits.size} />
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

function remove(writer: Writer, saved: SavedPosting): Promise<boolean> {
  return writer.write(async () => {
    // The pressed button goes with its posting.
    document.querySelector("h1")?.focus();
    const removed = await removePosting(saved.id);
    await tellChanged();
    writer.say(t("removed", { title: saved.posting.title || t("posting_untitled") }), async () => {
      if (removed) await savePosting(removed);
      await tellChanged();
    });
  });
}
