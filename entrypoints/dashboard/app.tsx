// The dashboard's whole content: navigation, the page that the address names, what has just happened. Wiring only.
import { useEffect } from "preact/hooks";
import { Navigation } from "../../components/kit/navigation";
import { Toast } from "../../components/kit/toast";
import { listPostings, readSettings, readWallet } from "../../utils/store";
import { formatNumber, t } from "../../utils/text";
import { CatalogPage } from "./catalog-page";
import { SettingsPage } from "./settings-page";
import { useData } from "./use-data";
import { pageNames, type Route, useRoute } from "./use-route";
import { useStored } from "./use-stored";
import { useWriter } from "./use-writer";
import { WalletPage } from "./wallet-page";
import { WishlistPage } from "./wishlist-page";

export function App() {
  const route = useRoute();
  const wallet = useStored(readWallet, "wallet");
  const postings = useStored(listPostings, "wishlist");
  const settings = useStored(readSettings, "settings");
  const data = useData();
  const writer = useWriter();

  // What was said belongs to the page that it was said on.
  const { close } = writer;
  useEffect(close, [close, route.visit]);

  const counts: Partial<Record<Route["page"], number>> = {
    wishlist: postings.value?.length ?? 0,
    wallet: Object.values(wallet.value ?? {}).reduce((sum, items) => sum + items.length, 0),
  };
  const places = pageNames.map((page) => ({
    href: `#${page}`,
    label: t(`page_${page}`),
    current: route.page === page,
    count: counts[page] ? formatNumber(counts[page]) : null,
  }));

  return (
    <>
      <Navigation brand={t("extension_name")} label={t("nav_label")} places={places} />
      <div class="page" key={route.visit}>
        {route.page === "wishlist" && (
          <WishlistPage moved={route.moved} postings={postings} wallet={wallet.value} writer={writer} />
        )}
        {route.page === "wallet" && <WalletPage moved={route.moved} wallet={wallet} data={data} writer={writer} />}
        {route.page === "catalog" && (
          <CatalogPage
            moved={route.moved}
            id={route.id}
            query={route.query}
            cameFrom={route.cameFrom}
            wallet={wallet.value}
            data={data}
            writer={writer}
          />
        )}
        {route.page === "settings" && <SettingsPage moved={route.moved} settings={settings} writer={writer} />}
      </div>
      <div class="over-page">
        <Toast message={writer.message} undoLabel={t("undo")} closeLabel={t("close")} onClose={writer.close} />
      </div>
      {writer.question}
    </>
  );
}
