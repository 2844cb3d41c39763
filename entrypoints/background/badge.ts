// Shows on the toolbar what each tab's posting scores.
import { browser } from "wxt/browser";
import { rate } from "../../utils/fit/rate";
import type { Posting, Settings, Wallet } from "../../utils/schema";
import { readSettings, readWallet } from "../../utils/store";
import { loadText, plural, t } from "../../utils/text";
import { boardOff } from "./boards-off";
import { forgetTab, recallTab, recallTabs } from "./memory";
import { readingOf, today } from "./rating";
import { loadVocabulary } from "./vocabulary";

interface Badge {
  text: string;
  title: string;
}

const none: Badge = { text: "", title: "" };

/** The last call of each tab: an answer that a later one has overtaken is dropped. */
const turns = new Map<number, number>();
let turn = 0;

/**
 * Shows what is remembered of a tab: the score of its posting, "–" when it cannot be rated, nothing where there is no posting.
 * To be called after each change of the memory.
 */
export async function showBadge(tabId: number): Promise<void> {
  const mine = ++turn;
  turns.set(tabId, mine);
  const known = await recallTab(tabId);
  const badge = known ? await badgeOf(known.posting) : none;
  if (turns.get(tabId) !== mine) return;
  turns.delete(tabId);
  await setBadge(tabId, badge);
}

/** Brings the badges of all tabs up to date after wallet or settings changed; a board that was switched off is forgotten. */
export async function refreshBadges(): Promise<void> {
  for (const [tabId, { posting, manual }] of await recallTabs()) {
    if (!manual && (await boardOff(posting.url))) await forgetTab(tabId);
    await showBadge(tabId);
  }
}

async function badgeOf(posting: Posting): Promise<Badge> {
  if (posting.status !== "open" && posting.status !== "closed") return none;
  const [reading, { taxonomy }, wallet, settings] = await Promise.all([
    readingOf(posting),
    loadVocabulary(),
    readWalletOrNone(),
    readSettingsOrNone(),
  ]);
  await loadText(settings?.language ?? null);
  const { score } = rate({ status: posting.status, reading }, wallet, taxonomy, today());
  return score === null
    ? { text: "–", title: t("badge_cannot_rate") }
    : { text: String(score), title: plural("badge_score", score) };
}

/** All at once, so that the parts of two badges never mix. */
async function setBadge(tabId: number, { text, title }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: "#1f6b4a" }),
      browser.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
    await forgetTab(tabId);
  }
}

/** A badge is shown even when the store cannot be read; the popup tells why. */
async function readWalletOrNone(): Promise<Wallet> {
  return readWallet().catch(() => ({ credentials: [], projects: [], experience: [], languages: [], skills: [] }));
}

async function readSettingsOrNone(): Promise<Settings | null> {
  return readSettings().catch(() => null);
}
