// The connection: other versions beside it, a browser that refuses or closes it, an upgrade that fails.
import { forceCloseDatabase } from "fake-indexeddb";
import { describe, expect, it, vi } from "vitest";
import { type Database, version } from "../../../utils/store/layout";
import { openRaw, openTab, readRaw, useFreshDatabase, type Store } from "./database";
import { skill } from "./samples";

useFreshDatabase();

/** The version of a newer Laurel. */
const next = version + 1;

/** A tab with the Laurel of tomorrow: this code one version on, with the given step from the version before. */
async function openNewerTab(step: (database: Database) => void): Promise<Store> {
  vi.doMock(import("../../../utils/store/layout"), async (original) => ({
    ...(await original()),
    version: next as never,
    upgrade: step,
  }));
  const store = await openTab();
  vi.doUnmock("../../../utils/store/layout");
  return store;
}

/** All connections that are opened from now on. */
function collectConnections(): IDBDatabase[] {
  const connections: IDBDatabase[] = [];
  const factory = indexedDB;
  globalThis.indexedDB = new Proxy(factory, {
    get: (_target, key) =>
      key === "open"
        ? (name: string, wanted?: number) => {
            const request = factory.open(name, wanted);
            request.addEventListener("success", () => connections.push(request.result));
            return request;
          }
        : Reflect.get(factory, key),
  });
  return connections;
}

describe("a newer Laurel in another tab", () => {
  it("can upgrade: this connection gives way, what was confirmed stays, and this tab learns that it is too old", async () => {
    const store = await openTab();
    await store.saveItem("skills", skill);
    const newer = await openRaw(next);
    await expect(store.readWallet()).rejects.toMatchObject({ code: "newer", cause: { name: "VersionError" } });
    await expect(store.saveItem("skills", { ...skill, years: 9 })).rejects.toMatchObject({ code: "newer" });
    newer.close();
    expect(await readRaw("skills")).toEqual([skill]);
  });

  it("waits for a write that is under way", async () => {
    const store = await openTab();
    await store.readWallet();
    const write = store.saveItem("skills", skill);
    const newer = await openRaw(next);
    await write;
    newer.close();
    expect(await readRaw("skills")).toEqual([skill]);
  });
});

describe("an older Laurel in another tab that does not give way", () => {
  it("blocks every call with a word, until it has gone", async () => {
    const old = await openTab();
    await old.saveItem("skills", skill);
    const stubborn = await openRaw(version);
    const store = await openNewerTab(() => undefined);
    await expect(store.readWallet()).rejects.toMatchObject({ code: "blocked" });
    await expect(store.saveItem("skills", { ...skill, years: 9 })).rejects.toMatchObject({ code: "blocked" });
    stubborn.close();
    await vi.waitFor(async () => expect((await store.readWallet()).skills).toEqual([skill]));
  });
});

describe("an upgrade that fails", () => {
  it("leaves the old data, says why, and is tried again at the next call", async () => {
    const old = await openTab();
    await old.saveItem("skills", skill);
    let broken = true;
    const error = new RangeError("a step went wrong");
    const store = await openNewerTab((database) => {
      database.deleteObjectStore("skills");
      if (broken) throw error;
      database.createObjectStore("skills", { keyPath: "id" });
    });
    await expect(store.readWallet()).rejects.toMatchObject({ code: "failed", cause: error });
    expect(await readRaw("skills")).toEqual([skill]);
    expect((await old.readWallet()).skills).toEqual([skill]);
    broken = false;
    expect((await store.readWallet()).skills).toEqual([]);
  });

  it("is told as full when there is no room for it", async () => {
    const store = await openTab();
    vi.spyOn(IDBDatabase.prototype, "createObjectStore").mockImplementationOnce(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    await expect(store.readWallet()).rejects.toMatchObject({ code: "full" });
    expect((await store.readWallet()).skills).toEqual([]);
  });
});

describe("a browser that gives no database", () => {
  it("is told as refused when there is no IndexedDB", async () => {
    const store = await openTab();
    Reflect.deleteProperty(globalThis, "indexedDB");
    await expect(store.readWallet()).rejects.toMatchObject({ code: "refused" });
    await expect(store.saveItem("skills", skill)).rejects.toMatchObject({ code: "refused" });
  });

  it("is told as refused when opening throws", async () => {
    const store = await openTab();
    const error = new DOMException("not here", "SecurityError");
    vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      throw error;
    });
    await expect(store.readSettings()).rejects.toMatchObject({ code: "refused", cause: error });
  });

  it.each([
    ["InvalidStateError", "refused"],
    ["UnknownError", "refused"],
    ["QuotaExceededError", "full"],
  ])("is told when opening fails with %s: %s; the next call tries again", async (name, code) => {
    const store = await openTab();
    vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      const request = Object.assign(new IDBOpenDBRequest(), { readyState: "done", error: new DOMException("", name) });
      setTimeout(() => request.dispatchEvent(new IDBVersionChangeEvent("error")));
      return request;
    });
    await expect(store.readSettings()).rejects.toMatchObject({ code, cause: { name } });
    expect(await store.readSettings()).toMatchObject({ boardsOff: [] });
  });
});

describe("a connection that the browser closes", () => {
  it("is opened again at the next call", async () => {
    const store = await openTab();
    const connections = collectConnections();
    await store.saveItem("skills", skill);
    forceCloseDatabase(connections[0] as never);
    expect((await store.readWallet()).skills).toEqual([skill]);
    expect(connections).toHaveLength(2);
  });

  it("is opened again even when the browser says nothing", async () => {
    const store = await openTab();
    const connections = collectConnections();
    await store.saveItem("skills", skill);
    connections[0]?.close();
    await store.saveItem("skills", { ...skill, years: 5 });
    expect((await store.readWallet()).skills).toEqual([{ ...skill, years: 5 }]);
    expect(connections).toHaveLength(2);
  });

  it("is one and the same for all calls otherwise", async () => {
    const store = await openTab();
    const connections = collectConnections();
    await Promise.all([store.readWallet(), store.readSettings(), store.listPostings()]);
    await store.saveItem("skills", skill);
    expect(connections).toHaveLength(1);
  });

  it("does not keep a database from being deleted from outside", async () => {
    const store = await openTab();
    await store.saveItem("skills", skill);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase("laurel").addEventListener("success", resolve);
    });
    expect((await store.readWallet()).skills).toEqual([]);
  });
});
