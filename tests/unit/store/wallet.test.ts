// The wallet in the store: what is confirmed is there, in another tab as well; what fails leaves all as it was.
import { describe, expect, it, vi } from "vitest";
import type { Wallet } from "../../../utils/schema";
import { openTab, readRaw, useFreshDatabase } from "./database";
import { credential, skill } from "./samples";

const empty: Wallet = { credentials: [], projects: [], experience: [], languages: [], skills: [] };

useFreshDatabase();

describe("readWallet", () => {
  it("is empty at first", async () => {
    const store = await openTab();
    expect(await store.readWallet()).toEqual(empty);
  });

  it("gives every part in the order of ids, however they were saved", async () => {
    const store = await openTab();
    for (const id of ["b", "c", "a"]) await store.saveItem("skills", { ...skill, id });
    await store.saveItem("credentials", credential);
    await store.saveItem("projects", { id: "p", title: "Paper mill model", url: null, skills: [] });
    await store.saveItem("experience", { id: "e", title: "Binder", start: "2020", end: null, skills: [] });
    await store.saveItem("languages", { id: "l", name: "German", level: "C1" });
    const wallet = await store.readWallet();
    expect(wallet.skills.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(wallet.credentials).toEqual([credential]);
    expect(wallet.projects.length + wallet.experience.length + wallet.languages.length).toBe(3);
  });
});

describe("saveItem", () => {
  it("has saved when it resolves: a second tab reads it", async () => {
    const [store, other] = [await openTab(), await openTab()];
    await store.saveItem("skills", skill);
    expect(await readRaw("skills")).toEqual([skill]);
    expect((await other.readWallet()).skills).toEqual([skill]);
  });

  it("replaces the item with the same id", async () => {
    const store = await openTab();
    await store.saveItem("skills", skill);
    await store.saveItem("skills", { ...skill, years: 5 });
    expect((await store.readWallet()).skills).toEqual([{ ...skill, years: 5 }]);
  });

  it("does not confirm what the browser takes back after the request succeeded", async () => {
    const store = await openTab();
    await store.saveItem("skills", skill);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (this: IDBObjectStore, row) {
      const request = this.put(row);
      request.addEventListener("success", () => this.transaction.abort());
      return request;
    });
    await expect(store.saveItem("skills", { ...skill, years: 9 })).rejects.toMatchObject({ code: "failed" });
    expect((await store.readWallet()).skills).toEqual([skill]);
  });

  it("asks the browser to flush to disk before it confirms", async () => {
    const store = await openTab();
    await store.readWallet();
    const begin = vi.spyOn(IDBDatabase.prototype, "transaction");
    await store.saveItem("skills", skill);
    expect(begin.mock.results.map(({ value }) => value.durability)).toEqual(["strict"]);
  });

  it("rejects an item that does not fit its shape, and stores nothing", async () => {
    const store = await openTab();
    const invalid = store.saveItem("skills", { ...skill, years: -1 });
    await expect(invalid).rejects.toBeInstanceOf(store.StoreError);
    await expect(invalid).rejects.toMatchObject({
      name: "StoreError",
      message: "The store answered: invalid",
      code: "invalid",
      cause: { issues: [{ path: ["years"] }] },
    });
    expect(await store.readWallet()).toEqual(empty);
  });

  it("keeps items that two tabs save at the same time", async () => {
    const [store, other] = [await openTab(), await openTab()];
    const ids = Array.from({ length: 20 }, (_, index) => `s${String(index).padStart(2, "0")}`);
    await Promise.all(ids.map((id, index) => (index % 2 ? store : other).saveItem("skills", { ...skill, id })));
    expect((await store.readWallet()).skills.map(({ id }) => id)).toEqual(ids);
  });
});

describe("a full disk", () => {
  const full = new DOMException("no room", "QuotaExceededError");

  it("is told when the browser throws at once; what was saved before stays", async () => {
    const store = await openTab();
    await store.saveItem("skills", skill);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw full;
    });
    await expect(store.saveItem("credentials", credential)).rejects.toMatchObject({ code: "full", cause: full });
    expect(await store.readWallet()).toEqual({ ...empty, skills: [skill] });
    await store.saveItem("credentials", credential);
    expect((await store.readWallet()).credentials).toEqual([credential]);
  });

  it("is told when the request fails later; what was saved before stays", async () => {
    const store = await openTab();
    await store.saveItem("skills", skill);
    failNextPut(full);
    await expect(store.saveItem("skills", { ...skill, years: 9 })).rejects.toMatchObject({ code: "full" });
    expect((await store.readWallet()).skills).toEqual([skill]);
  });
});

describe("removeItem", () => {
  it("gives back what it removed, so that saving it again undoes it", async () => {
    const store = await openTab();
    await store.saveItem("credentials", credential);
    const removed = await store.removeItem("credentials", credential.id);
    expect(removed).toEqual(credential);
    expect(await store.readWallet()).toEqual(empty);
    if (removed) await store.saveItem("credentials", removed);
    expect((await store.readWallet()).credentials).toEqual([credential]);
  });

  it("gives undefined when there is no such item", async () => {
    const store = await openTab();
    expect(await store.removeItem("skills", "nobody")).toBeUndefined();
  });
});

/** Lets the next put begin as always and fail inside the database: its request gets an error event and the transaction is aborted. */
function failNextPut(error: DOMException): void {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (this: IDBObjectStore, row) {
    // The name that fake-indexeddb gives to the rows behind an object store.
    vi.spyOn(Reflect.get(this, "_rawObjectStore"), "storeRecord").mockImplementationOnce(() => {
      throw error;
    });
    return this.put(row);
  });
}
