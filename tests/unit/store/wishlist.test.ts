// Saved postings in the store: order, undo, and changes from two tabs.
import { describe, expect, it } from "vitest";
import { openTab, useFreshDatabase } from "./database";
import { savedPosting } from "./samples";

useFreshDatabase();

describe("savePosting, readPosting, removePosting", () => {
  it("finds a posting again, in a second tab too", async () => {
    const [store, other] = [await openTab(), await openTab()];
    await store.savePosting(savedPosting("a"));
    expect(await other.readPosting("a")).toEqual(savedPosting("a"));
    expect(await other.readPosting("b")).toBeUndefined();
  });

  it("gives back what it removed, so that saving it again undoes it", async () => {
    const store = await openTab();
    await store.savePosting({ ...savedPosting("a"), notes: "Call on Monday" });
    const removed = await store.removePosting("a");
    expect(await store.listPostings()).toEqual([]);
    if (removed) await store.savePosting(removed);
    expect(await store.readPosting("a")).toEqual({ ...savedPosting("a"), notes: "Call on Monday" });
    expect(await store.removePosting("b")).toBeUndefined();
  });

  it("keeps status, notes and day of a posting that is saved already, and renews what it says", async () => {
    const store = await openTab();
    const first = { ...savedPosting("a"), notes: "Call on Monday", status: "applied" as const };
    expect(await store.savePosting(first)).toBeUndefined();
    const later = { ...savedPosting("a"), savedAt: "2026-12-01T08:00:00.000Z", changedAt: "2026-12-01T08:00:00.000Z" };
    const renewed = { ...later, posting: { ...later.posting, title: "Night gardener" } };
    expect(await store.savePosting(renewed)).toEqual(first);
    const { status, notes, savedAt } = first;
    expect(await store.readPosting("a")).toEqual({ ...renewed, status, notes, savedAt });
  });

  it("rejects a posting that does not fit its shape, and stores nothing", async () => {
    const store = await openTab();
    await expect(store.savePosting({ ...savedPosting("a"), id: "" })).rejects.toMatchObject({ code: "invalid" });
    expect(await store.listPostings()).toEqual([]);
  });
});

describe("listPostings", () => {
  it("lists the newest first", async () => {
    const store = await openTab();
    for (const [id, day] of [
      ["a", 7],
      ["b", 21],
      ["c", 3],
    ] as const)
      await store.savePosting(savedPosting(id, day));
    expect((await store.listPostings()).map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });
});

describe("changePosting", () => {
  it("changes the stored posting and resolves with it", async () => {
    const store = await openTab();
    await store.savePosting(savedPosting("a"));
    const changed = await store.changePosting("a", (old) => ({ ...old, status: "applied" }));
    expect(changed).toEqual({ ...savedPosting("a"), status: "applied" });
    expect(await store.readPosting("a")).toEqual(changed);
  });

  it("loses nothing when two tabs change the same posting at once", async () => {
    const [store, other] = [await openTab(), await openTab()];
    await store.savePosting(savedPosting("a"));
    const letters = ["a", "b", "c", "d", "e", "f"];
    await Promise.all(
      letters.map((letter, index) =>
        (index % 2 ? store : other).changePosting("a", (old) => ({ ...old, notes: old.notes + letter })),
      ),
    );
    const { notes } = (await store.readPosting("a")) ?? { notes: "" };
    expect(notes.split("").toSorted()).toEqual(letters);
  });

  it("does not bring back a posting that another tab removed", async () => {
    const [store, other] = [await openTab(), await openTab()];
    await store.savePosting(savedPosting("a"));
    await other.removePosting("a");
    expect(await store.changePosting("a", (old) => ({ ...old, status: "offer" }))).toBeUndefined();
    expect(await store.listPostings()).toEqual([]);
  });

  it("leaves the posting as it was when the change throws, breaks its shape or changes its id", async () => {
    const store = await openTab();
    await store.savePosting(savedPosting("a"));
    const error = new RangeError("out of reach");
    const thrown = store.changePosting("a", () => {
      throw error;
    });
    await expect(thrown).rejects.toMatchObject({ code: "failed", cause: error });
    await expect(store.changePosting("a", (old) => ({ ...old, id: "" }))).rejects.toMatchObject({ code: "invalid" });
    await expect(store.changePosting("a", (old) => ({ ...old, id: "b" }))).rejects.toMatchObject({ code: "invalid" });
    expect(await store.listPostings()).toEqual([savedPosting("a")]);
  });
});
