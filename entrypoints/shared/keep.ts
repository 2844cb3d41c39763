// Writes to the wallet for the views: gives items their ids, knows how to take each write back, and tells the background.
import type { Draft, NewItem, Part } from "../../components/wallet/drafts";
import { storeWords } from "../../components/words/store-words";
import { send } from "../../utils/messages";
import type { Wallet } from "../../utils/schema";
import { normalise } from "../../utils/skills/normalise";
import { store } from "./store";

export type Undo = () => Promise<void>;

/** Adds an item to the wallet; resolves with the way back. A skill or language that is already there is replaced, not doubled. */
export async function keepItem(added: NewItem): Promise<Undo> {
  switch (added.part) {
    case "skills":
      return write("skills", added.item, (known) => normalise(known.skill) === normalise(added.item.skill));
    case "languages":
      return write("languages", added.item, (known) => normalise(known.name) === normalise(added.item.name));
    case "credentials":
      return write("credentials", added.item, () => false);
    case "projects":
      return write("projects", added.item, () => false);
    default:
      return write(added.part, added.item, () => false);
  }
}

/** Replaces an item of the wallet; resolves with the way back. */
export async function replaceItem<P extends Part>(part: P, id: string, item: Draft<P>): Promise<Undo> {
  return write(part, item, (known) => known.id === id);
}

/** Removes an item of the wallet; resolves with the way back. */
export async function dropItem(part: Part, id: string): Promise<Undo> {
  const removed = await store.removeItem(part, id);
  await tellChanged();
  return async () => {
    if (removed) await store.saveItem(part, removed);
    await tellChanged();
  };
}

async function write<P extends Part>(
  part: P,
  item: Draft<P>,
  isSame: (known: Wallet[P][number]) => boolean,
): Promise<Undo> {
  const before = (await store.readWallet())[part].find(isSame) as Wallet[P][number] | undefined;
  const id = before?.id ?? newId();
  await store.saveItem(part, { ...item, id } as Wallet[P][number]);
  await tellChanged();
  return async () => {
    await (before ? store.saveItem(part, before) : store.removeItem(part, id));
    await tellChanged();
  };
}

/** The store gives items in the order of ids: these are in the order in which items were added. */
function newId(): string {
  return `${Date.now().toString(36).padStart(9, "0")}-${crypto.randomUUID().slice(0, 8)}`;
}

/** Lets the toolbar badges follow. What was written is kept even when nobody hears it. */
export async function tellChanged(): Promise<void> {
  await send("changed", {}).catch(() => undefined);
}

/** Plain words for what went wrong with the store. */
export function wordsOf(error: unknown): string {
  return wordsOfAnswer(error) ?? storeWords("failed");
}

/** As `wordsOf`, for an error that came from the background with its code; null when it was not the store's. */
export function wordsOfAnswer(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? storeWords(code) : null;
}
