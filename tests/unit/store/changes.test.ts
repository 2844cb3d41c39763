// Who is told of a change, and when.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openTab, useFreshDatabase, type Store } from "./database";
import { savedPosting, skill } from "./samples";

let listening: AbortController;

useFreshDatabase();
beforeEach(() => {
  listening = new AbortController();
});
afterEach(() => listening.abort());

/** Collects what `store` hears. */
function listen(store: Store): string[] {
  const heard: string[] = [];
  store.onChange((what) => heard.push(what), listening.signal);
  return heard;
}

describe("onChange", () => {
  it("tells the same tab and the others what has changed", async () => {
    const [store, other] = [await openTab(), await openTab()];
    const [here, there] = [listen(store), listen(other)];
    await store.saveItem("skills", skill);
    await store.removeItem("skills", skill.id);
    await store.savePosting(savedPosting("a"));
    await store.changePosting("a", (old) => ({ ...old, notes: "x" }));
    await store.removePosting("a");
    await store.changeCorrection("a", { notPosting: true }, "2026-11-25T08:00:00.000Z");
    await store.changeSettings({ language: "fr" });
    await store.deleteEverything();
    const wishlist = ["wishlist", "wishlist", "wishlist", "wishlist"];
    const all = ["wallet", "wallet", ...wishlist, "settings", "everything"];
    await vi.waitFor(() => expect(there).toEqual(all));
    await vi.waitFor(() => expect(here).toEqual(all));
  });

  it("tells when the change can already be read", async () => {
    const [store, other] = [await openTab(), await openTab()];
    const read = new Promise((resolve) => {
      other.onChange(() => resolve(other.readWallet()), listening.signal);
    });
    await store.saveItem("skills", skill);
    expect(await read).toMatchObject({ skills: [skill] });
  });

  it("tells nothing of a change that failed", async () => {
    const store = await openTab();
    const heard = listen(store);
    await expect(store.saveItem("skills", { ...skill, id: "" })).rejects.toThrow();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    await expect(store.changeSettings({ language: "fr" })).rejects.toThrow();
    await store.deleteEverything();
    await vi.waitFor(() => expect(heard).toEqual(["everything"]));
  });

  it("is quiet once its signal aborts, or when it had aborted before", async () => {
    const store = await openTab();
    const heard = listen(store);
    await store.saveItem("skills", skill);
    await vi.waitFor(() => expect(heard).toEqual(["wallet"]));
    listening.abort();
    const late = listen(store);
    listening = new AbortController();
    const witness = listen(store);
    await store.savePosting(savedPosting("a"));
    await vi.waitFor(() => expect(witness).toEqual(["wishlist"]));
    expect(heard).toEqual(["wallet"]);
    expect(late).toEqual([]);
  });

  it("does not hear what is no change", async () => {
    const store = await openTab();
    const heard = listen(store);
    const stranger = new BroadcastChannel("laurel");
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a window has one, a channel has not
    for (const noise of ["toaster", null, { what: "wallet" }, "wallet"]) stranger.postMessage(noise);
    await vi.waitFor(() => expect(heard).toEqual(["wallet"]));
    stranger.close();
  });
});
