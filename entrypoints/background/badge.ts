// Shows on the toolbar what each tab's posting scores.
import { browser } from "wxt/browser";
import { rate } from "../../utils/fit/rate";
import type { Posting, Settings, Wallet } from "../../utils/schema";
import { readSettings, readWallet } from "../../utils/store";
import { loadText, plural, t } from "../../utils/text";
import type { Glance } from "../../utils/view";
import { boardOff } from "./boards-off";
import { forgetTab, recallTab, recallTabs, rememberGlance } from "./memory";
import { correctedOf, readingOf, today } from "./rating";
import { loadVocabulary } from "./vocabulary";

interface Badge {
  text: string;
  title: string;
  /** What the popup may show of it at once. */
  glance: Glance | null;
}

const none: Badge = { text: "", title: "", glance: null };

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
  await Promise.all([rememberGlance(tabId, badge.glance), setBadge(tabId, badge)]);
}

/** Brings the badges of all tabs up to date after wallet or settings changed; a board that was switched off is forgotten. */
export async function refreshBadges(): Promise<void> {
  for (const [tabId, { posting, manual }] of await recallTabs()) {
    if (!manual && (await boardOff(posting.url))) await forgetTab(tabId);
    await showBadge(tabId);
  }
}

async function badgeOf(found: Posting): Promise<Badge> {
  const [{ posting, reading }, { taxonomy }, wallet, settings] = await Promise.all([
    correctedOf(found).catch(async () => ({ posting: found, reading: await readingOf(found) })),
    loadVocabulary(),
    readWalletOrNone(),
    readSettingsOrNone(),
  ]);
  const { status, title, company, location } = posting;
  if (status !== "open" && status !== "closed") return none;
  await loadText(settings?.language ?? null);
  const { score } = rate({ status, reading }, wallet, taxonomy, today());
  const glance = { title, company, location, score };
  return score === null
    ? { text: "–", title: t("badge_cannot_rate"), glance }
    : { text: String(score), title: plural("badge_score", score), glance };
}

/** All at once, so that the parts of two badges never mix. */
async function setBadge(tabId: number, { text, title }: Omit<Badge, "glance">): Promise<void> {
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
