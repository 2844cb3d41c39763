// What the popup writes: "I have this", the posting with its status, what is not right about it, the order of suggestions. Each says what it did and how to undo it.
import type { NewItem } from "../../components/wallet/drafts";
import type { CorrectionChange } from "../../utils/corrections";
import type { Requirement, Struck, WishStatus } from "../../utils/schema";
import { formatList, t } from "../../utils/text";
import type { View } from "../../utils/view";
import { keepItem, tellChanged, type Undo } from "../shared/keep";
import { store } from "../shared/store";
import type { useMessages } from "../shared/use-messages";

interface Tools extends Pick<ReturnType<typeof useMessages>, "say" | "attempt"> {
  view: View | null;
  again: () => Promise<View | null>;
  mayWrite: (isPrivate: boolean) => Promise<boolean>;
}

export function useActions({ view, again, mayWrite, say, attempt }: Tools) {
  const write = async (work: () => Promise<void>): Promise<boolean> =>
    (await mayWrite(view?.private ?? false)) && attempt(work);

  /** Says how the fit moved, with the way back; going back says it as well. */
  const showMove = async (undo: Undo): Promise<void> => {
    const before = view?.fit?.score ?? null;
    const after = (await again())?.fit?.score ?? null;
    say(addedWords(before, after), async () => {
      await undo();
      const back = (await again())?.fit?.score ?? null;
      return back === null ? t("undone") : t("undone_fit", { score: back });
    });
  };

  const add = (added: NewItem): Promise<boolean> => write(async () => showMove(await keepItem(added)));

  const refresh = async (): Promise<void> => {
    await tellChanged();
    await again();
  };

  const save = (): Promise<boolean> =>
    write(async () => {
      const id = view?.savedId;
      const { posting, reading } = view?.original ?? view ?? {};
      if (!posting || !reading || !id) return;
      const now = new Date().toISOString();
      const row = { id, posting, reading, status: "saved", notes: "", savedAt: now, changedAt: now } as const;
      const before = await store.savePosting(row);
      await refresh();
      // Saved elsewhere meanwhile: taking this back would take that away.
      say(t("saved"), before ? undefined : () => takeAway(id, refresh));
    });

  const setStatus = (status: WishStatus): Promise<boolean> =>
    write(async () => {
      const { savedId: id, saved: before } = view ?? {};
      if (!id || !before) return;
      await changeStatus(id, status, refresh);
      say(t("status_changed", { status: t(`wish_${status}`) }), () => changeStatus(id, before, refresh));
    });

  const remove = (): Promise<boolean> =>
    write(async () => {
      const id = view?.savedId;
      const removed = id ? await store.removePosting(id) : undefined;
      await refresh();
      if (!removed) return;
      say(t("removed", { title: view?.posting?.title || t("posting_untitled") }), async () => {
        await store.savePosting(removed);
        await refresh();
      });
    });

  const setQuickestFirst = (quickestFirst: boolean): Promise<boolean> =>
    write(async () => {
      await store.changeSettings({ quickestFirst });
      await refresh();
    });

  /** Corrects what was read, and says `words` of it, given the scores before and after. */
  const change = (
    correction: CorrectionChange,
    words: (before: number | null, after: number | null) => string,
  ): Promise<boolean> =>
    write(async () => {
      const id = view?.savedId;
      if (!id) return;
      const undo = await store.changeCorrection(id, correction, new Date().toISOString());
      const before = view.fit?.score ?? null;
      await tellChanged();
      const after = (await again())?.fit?.score ?? null;
      say(words(before, after), async () => {
        await store.changeCorrection(id, undo, new Date().toISOString());
        await refresh();
      });
    });

  const setTitle = (title: string): Promise<boolean> => {
    const read = (view?.original ?? view)?.posting?.title;
    return change({ title: title === read ? null : title }, () => t("correct_done_title"));
  };
  const setNotPosting = (notPosting: boolean): Promise<boolean> =>
    change({ notPosting }, () => t(notPosting ? "correct_done_not_posting" : "correct_done_posting"));
  const strike = (requirements: readonly Requirement[]): Promise<boolean> => {
    const name = formatList(requirements.map((requirement) => requirement.name));
    return change({ strike: requirements.map(({ kind, name: one }) => ({ kind, name: one })) }, (before, after) =>
      before === null || after === null || before === after
        ? t("correct_done_struck", { name })
        : t("correct_done_struck_fit", { name, before, after }),
    );
  };
  const putBack = (struck: Struck): Promise<boolean> =>
    change({ putBack: [struck] }, () => t("correct_done_back", { name: struck.name }));

  return { add, save, setStatus, remove, setQuickestFirst, setTitle, setNotPosting, strike, putBack };
}

async function takeAway(id: string, refresh: () => Promise<void>): Promise<void> {
  await store.removePosting(id);
  await refresh();
}

async function changeStatus(id: string, status: WishStatus, refresh: () => Promise<void>): Promise<void> {
  await store.changeStatus(id, status, new Date().toISOString());
  await refresh();
}

function addedWords(before: number | null, after: number | null): string {
  if (after === null) return t("added");
  if (before === null) return t("added_first", { after });
  return before === after ? t("added_same", { after }) : t("added_fit", { before, after });
}
