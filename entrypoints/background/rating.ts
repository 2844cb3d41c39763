// Rates postings with the wallet as it is now, for the popup, the wishlist and the toolbar badge.
import { key } from "../../utils/boards/shared/key";
import { rate } from "../../utils/fit/rate";
import { suggest } from "../../utils/fit/suggest";
import { readRequirements } from "../../utils/requirements/read";
import { correctPosting, correctReading } from "../../utils/corrections";
import type { Correction, Fit, Posting, Reading } from "../../utils/schema";
import type { View } from "../../utils/view";
import { readCorrection, readPosting, readSettings, readWallet } from "../../utils/store";
import { loadCatalogItems, loadModel, loadVocabulary } from "./vocabulary";

const readings = new Map<string, Reading>();

/** What a posting asks for. That depends on the posting alone, so the last twenty are kept. */
export async function readingOf(posting: Posting): Promise<Reading> {
  const { title, company, blocks, text } = posting;
  const name = JSON.stringify([title, company, blocks.map(({ kind, start, end }) => [kind, start, end]).join(), text]);
  const known = readings.get(name);
  if (known) return known;
  const [{ matcher }, model] = await Promise.all([loadVocabulary(), loadModel()]);
  const reading = readRequirements(posting, matcher, model);
  readings.set(name, reading);
  if (readings.size > 20) readings.delete(readings.keys().next().value ?? "");
  return reading;
}

interface Corrected {
  posting: Posting;
  reading: Reading;
  correction: Correction | null;
}

/** A posting and what it asks for, as the user corrected them. Throws a StoreError where that cannot be known. */
export async function correctedOf(posting: Posting): Promise<Corrected> {
  const correction = (await readCorrection(key(posting))) ?? null;
  const reading = correctReading(await readingOf(posting), correction);
  return { posting: correctPosting(posting, correction), reading, correction };
}

/** Everything the popup shows of a posting. A store that cannot be read throws its StoreError: the popup says so. */
export async function viewOf(found: Posting, isPrivate: boolean, boardName: string | null): Promise<View> {
  const [{ posting, reading, correction }, { taxonomy }, items, wallet, settings] = await Promise.all([
    correctedOf(found),
    loadVocabulary(),
    loadCatalogItems(),
    readWallet(),
    readSettings(),
  ]);
  const input = { status: posting.status, reading };
  const savedId = key(found);
  const saved = await readPosting(savedId);
  return {
    state: "ready",
    posting,
    reading,
    correction,
    original: correction && { posting: found, reading: await readingOf(found) },
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

/** The day as an ISO date (UTC), which decides what has expired. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
