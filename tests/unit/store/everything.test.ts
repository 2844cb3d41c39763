// Delete everything: whole or not at all.
import { describe, expect, it, vi } from "vitest";
import { storeNames } from "../../../utils/store/layout";
import { openTab, putRaw, readRaw, useFreshDatabase } from "./database";
import { credential, savedPosting, skill } from "./samples";

useFreshDatabase();

async function openFilled() {
  const store = await openTab();
  await store.saveItem("credentials", credential);
  await store.saveItem("skills", skill);
  await store.savePosting(savedPosting("a"));
  await store.changeCorrection("a", { notPosting: true }, "2026-11-25T08:00:00.000Z");
  await store.changeSettings({ language: "de" });
  await putRaw("projects", { id: "broken" });
  return store;
}

async function countRows(): Promise<number> {
  const rows = await Promise.all(storeNames.map((name) => readRaw(name)));
  return rows.flat().length;
}

describe("deleteEverything", () => {
  it("empties every object store, broken rows included", async () => {
    const store = await openFilled();
    expect(await countRows()).toBe(6);
    await store.deleteEverything();
    expect(await countRows()).toBe(0);
  });

  it("can be followed by a new start", async () => {
    const store = await openFilled();
    await store.deleteEverything();
    await store.saveItem("skills", skill);
    expect((await store.readWallet()).skills).toEqual([skill]);
    expect((await store.readSettings()).language).toBeNull();
  });

  it("deletes nothing when one part fails", async () => {
    const store = await openFilled();
    vi.spyOn(IDBObjectStore.prototype, "clear").mockImplementationOnce(() => {
      throw new DOMException("", "UnknownError");
    });
    await expect(store.deleteEverything()).rejects.toMatchObject({ code: "failed" });
    expect(await countRows()).toBe(6);
  });
});
