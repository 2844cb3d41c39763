// Corrections in the store: remembered per posting, from two tabs, with the way back; saved postings are listed as they were corrected.
import { describe, expect, it } from "vitest";
import type { Requirement } from "../../../utils/schema";
import { requirement } from "../components/samples";
import { openTab, putRaw, useFreshDatabase } from "./database";
import { savedPosting } from "./samples";

useFreshDatabase();

const now = "2026-11-25T08:00:00.000Z";
const glue = { kind: "skill", name: "Glue" } as const;

describe("changeCorrection, readCorrection", () => {
  it("remembers what two tabs say of one posting", async () => {
    const [store, other] = [await openTab(), await openTab()];
    await store.changeCorrection("a", { title: "Bookbinder" }, now);
    await Promise.all([
      store.changeCorrection("a", { strike: [glue] }, now),
      other.changeCorrection("a", { strike: [{ kind: "skill", name: "Paper" }] }, now),
    ]);
    const correction = await other.readCorrection("a");
    expect(correction?.title).toBe("Bookbinder");
    expect(correction?.struck).toHaveLength(2);
    expect(await store.readCorrection("b")).toBeUndefined();
  });

  it("gives the way back, which leaves what was said elsewhere meanwhile", async () => {
    const [store, other] = [await openTab(), await openTab()];
    const undo = await store.changeCorrection("a", { notPosting: true, strike: [glue] }, now);
    await other.changeCorrection("a", { title: "Bookbinder" }, now);
    const redo = await store.changeCorrection("a", undo, now);
    expect(await store.readCorrection("a")).toMatchObject({ title: "Bookbinder", notPosting: false, struck: [] });
    await store.changeCorrection("a", redo, now);
    expect(await store.readCorrection("a")).toMatchObject({ notPosting: true, struck: [glue] });
  });

  it("keeps nothing where nothing is left to correct", async () => {
    const store = await openTab();
    await store.changeCorrection("a", { strike: [glue] }, now);
    await store.changeCorrection("a", { putBack: [glue] }, now);
    expect(await store.readCorrection("a")).toBeUndefined();
  });

  it("rejects what does not fit, and keeps what was there", async () => {
    const store = await openTab();
    await store.changeCorrection("a", { title: "Bookbinder" }, now);
    await expect(store.changeCorrection("a", { title: "x".repeat(301) }, now)).rejects.toMatchObject({
      code: "invalid",
    });
    expect(await store.readCorrection("a")).toMatchObject({ title: "Bookbinder" });
  });
});

describe("saved postings", () => {
  it("are listed as they were corrected; what was read stays stored", async () => {
    const store = await openTab();
    const saved = savedPosting("a");
    const asked: Requirement = { ...requirement("SQL"), name: "Glue" };
    await store.savePosting({ ...saved, reading: { ...saved.reading, requirements: [asked] } });
    await store.savePosting(savedPosting("b", 2));
    await store.changeCorrection("a", { title: "Bookbinder", strike: [glue] }, now);
    const [other, listed] = await store.listPostings();
    expect(other).toEqual(savedPosting("b", 2));
    expect(listed?.posting.title).toBe("Bookbinder");
    expect(listed?.reading.requirements).toEqual([]);
    expect((await store.readPosting("a"))?.reading.requirements).toEqual([asked]);
  });

  it("are listed as they were read where the correction cannot be read", async () => {
    const store = await openTab();
    await store.savePosting(savedPosting("a"));
    await putRaw("corrections", { id: "a", notPosting: "yes" });
    expect(await store.listPostings()).toEqual([savedPosting("a")]);
  });

  it("keep status, notes and the day while they are corrected and back", async () => {
    const store = await openTab();
    await store.savePosting(savedPosting("a"));
    const undo = await store.changeCorrection("a", { title: "Bookbinder", notPosting: true, strike: [glue] }, now);
    await store.changePosting("a", (old) => ({ ...old, status: "applied", notes: "by post" }));
    const [corrected] = await store.listPostings();
    expect(corrected?.posting).toMatchObject({ title: "Bookbinder", status: "none" });
    await store.changeCorrection("a", undo, now);
    expect(await store.listPostings()).toEqual([{ ...savedPosting("a"), status: "applied", notes: "by post" }]);
  });

  it("go with everything else, corrections too", async () => {
    const store = await openTab();
    await store.changeCorrection("a", { notPosting: true }, now);
    await store.deleteEverything();
    expect(await store.readCorrection("a")).toBeUndefined();
  });
});
