// Broken and unknown rows: left out by the reading functions, listed by findBroken, never deleted without being asked.
import { describe, expect, it } from "vitest";
import { openTab, putRaw, readRaw, useFreshDatabase } from "./database";
import { savedPosting, skill } from "./samples";

const brokenSkill = { id: "s0", skill: "", years: "many" };
const brokenPosting = { id: "old", notes: "Written by hand, hard to write again" };
const brokenCorrection = { id: "a", title: "Bookbinder", struck: "Glue" };

useFreshDatabase();

/** A store with one good and one broken row in two of its object stores, a broken correction, and a row of settings that no code knows. */
async function openBroken() {
  const store = await openTab();
  await store.saveItem("skills", skill);
  await store.savePosting(savedPosting("a"));
  await putRaw("skills", brokenSkill);
  await putRaw("postings", brokenPosting);
  await putRaw("corrections", brokenCorrection);
  await putRaw("settings", { theme: "dark" }, "elsewhere");
  return store;
}

describe("broken rows", () => {
  it("are left out by the reading functions", async () => {
    const store = await openBroken();
    expect((await store.readWallet()).skills).toEqual([skill]);
    expect(await store.listPostings()).toEqual([savedPosting("a")]);
    expect(await store.readPosting("old")).toBeUndefined();
    expect(await store.readCorrection("a")).toBeUndefined();
  });

  it("are listed with their place and value", async () => {
    const store = await openBroken();
    expect(await store.findBroken()).toEqual([
      { store: "skills", key: "s0", value: brokenSkill },
      { store: "postings", key: "old", value: brokenPosting },
      { store: "corrections", key: "a", value: brokenCorrection },
      { store: "settings", key: "elsewhere", value: { theme: "dark" } },
    ]);
  });

  it("stay where they are through every other write", async () => {
    const store = await openBroken();
    await store.saveItem("skills", { ...skill, years: 6 });
    await store.removeItem("skills", skill.id);
    await store.changePosting("a", (old) => ({ ...old, notes: "x" }));
    await store.removePosting("a");
    await store.changeSettings({ quickestFirst: true });
    await store.changeCorrection("b", { notPosting: true }, "2026-11-25T08:00:00.000Z");
    expect(await store.findBroken()).toHaveLength(4);
  });

  it("are not written over under their id", async () => {
    const store = await openBroken();
    await expect(store.savePosting(savedPosting("old"))).rejects.toMatchObject({ code: "invalid" });
    await expect(store.changePosting("old", (old) => old)).rejects.toMatchObject({ code: "invalid" });
    await expect(store.saveItem("skills", { ...skill, id: "s0" })).rejects.toMatchObject({ code: "invalid" });
    const change = store.changeCorrection("a", { notPosting: true }, "2026-11-25T08:00:00.000Z");
    await expect(change).rejects.toMatchObject({ code: "invalid" });
    expect(await store.findBroken()).toHaveLength(4);
  });

  it("go when they are removed by their id, and make room", async () => {
    const store = await openBroken();
    expect(await store.removePosting("old")).toBeUndefined();
    await store.savePosting(savedPosting("old"));
    expect(await store.readPosting("old")).toEqual(savedPosting("old"));
    expect(await store.findBroken()).toHaveLength(3);
  });
});

describe("a row that fits", () => {
  it("is stored with its defaults and without what its shape does not know", async () => {
    const store = await openTab();
    const loose = JSON.parse('{"id": "s1", "skill": "Bookbinding", "colour": "green"}');
    await store.saveItem("skills", loose);
    expect(await readRaw("skills")).toEqual([{ id: "s1", skill: "Bookbinding", years: null }]);
  });
});
