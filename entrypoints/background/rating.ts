// Rates what a tab shows with the wallet as it is now, for the popup and for the toolbar badge.
import { browser } from "wxt/browser";
import { key } from "../../utils/boards/shared/key";
import { rate } from "../../utils/fit/rate";
import { suggest } from "../../utils/fit/suggest";
import { readRequirements } from "../../utils/requirements/read";
import type { Fit, Posting, Reading, Settings, Wallet } from "../../utils/schema";
import type { View } from "../../utils/view";
import { readPosting, readSettings, readWallet } from "../../utils/store";
import { loadText, plural, t } from "../../utils/text";
import { recallTabs } from "./memory";
import { loadCatalogItems, loadVocabulary } from "./vocabulary";

/** The reading of a posting; requirements depend on the posting alone, so the last few are kept. */
const readings = new Map<string, Reading>();

export async function readingOf(posting: Posting): Promise<Reading> {
  const known = readings.get(posting.text);
  if (known) return known;
  const { matcher } = await loadVocabulary();
  const reading = readRequirements(posting, matcher);
  readings.set(posting.text, reading);
  if (readings.size > 20) readings.delete(readings.keys().next().value ?? "");
  return reading;
}

/** Everything the popup shows of a posting. A store that cannot be read throws its StoreError: the popup says so. */
export async function viewOf(posting: Posting, isPrivate: boolean, boardName: string | null): Promise<View> {
  const [reading, { taxonomy }, items, wallet, settings] = await Promise.all([
    readingOf(posting),
    loadVocabulary(),
    loadCatalogItems(),
    readWallet(),
    readSettings(),
  ]);
  const input = { status: posting.status, reading };
  const savedId = key(posting);
  const saved = await readPosting(savedId);
  return {
    state: "ready",
    posting,
    reading,
    fit: rate(input, wallet, taxonomy, today()),
    suggestions: suggest(input, wallet, taxonomy, items, today(), { quickestFirst: settings.quickestFirst }),
    savedId,
    saved: saved?.status ?? null,
    private: isPrivate,
    boardName,
  };
}

/** Fits of saved postings, in their order. */
export async function rateAll(postings: readonly { status: Posting["status"]; reading: Reading }[]): Promise<Fit[]> {
  const [{ taxonomy }, wallet] = await Promise.all([loadVocabulary(), readWallet()]);
  return postings.map((posting) => rate(posting, wallet, taxonomy, today()));
}

/** Shows on the toolbar what the tab's posting scores: the score, "–" when it cannot be rated, nothing where there is no posting. */
export async function showBadge(tabId: number, posting: Posting): Promise<void> {
  if (posting.status !== "open" && posting.status !== "closed") return setBadge(tabId, "", "");
  const [reading, { taxonomy }, wallet, settings] = await Promise.all([
    readingOf(posting),
    loadVocabulary(),
    readWalletOrNone(),
    readSettingsOrNone(),
  ]);
  await loadText(settings?.language ?? null);
  const { score } = rate({ status: posting.status, reading }, wallet, taxonomy, today());
  await (score === null
    ? setBadge(tabId, "–", t("badge_cannot_rate"))
    : setBadge(tabId, String(score), plural("badge_score", score)));
}

/** Brings the badges of all tabs up to date after the wallet changed. */
export async function refreshBadges(): Promise<void> {
  for (const [tabId, { posting }] of await recallTabs()) await showBadge(tabId, posting);
}

async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#1f6b4a" });
    await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** A badge is shown even when the store cannot be read; the popup tells why. */
async function readWalletOrNone(): Promise<Wallet> {
  return readWallet().catch(() => ({ credentials: [], projects: [], experience: [], languages: [], skills: [] }));
}

async function readSettingsOrNone(): Promise<Settings | null> {
  return readSettings().catch(() => null);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
