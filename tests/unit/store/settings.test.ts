// Settings in the store: defaults, and changes from two tabs.
import { describe, expect, it } from "vitest";
import { openTab, putRaw, readRaw, useFreshDatabase } from "./database";

const defaults = { boardsOff: [], language: null, quickestFirst: false };

useFreshDatabase();

describe("readSettings", () => {
  it("gives the defaults at first, and stores nothing for that", async () => {
    const store = await openTab();
    expect(await store.readSettings()).toEqual(defaults);
    expect(await readRaw("settings")).toEqual([]);
  });

  it("keeps the settings that fit when another one is broken", async () => {
    const store = await openTab();
    await store.readSettings();
    await putRaw("settings", { boardsOff: ["lever"], language: 7 }, "settings");
    expect(await store.readSettings()).toEqual({ ...defaults, boardsOff: ["lever"] });
    expect(await store.changeSettings({ language: "es" })).toEqual({
      ...defaults,
      boardsOff: ["lever"],
      language: "es",
    });
  });

  it.each([["text"], [null], [[1, 2]], [12]])("gives the defaults when the row is %j", async (row) => {
    const store = await openTab();
    await store.readSettings();
    await putRaw("settings", row, "settings");
    expect(await store.readSettings()).toEqual(defaults);
  });
});

describe("changeSettings", () => {
  it("resolves with all settings and keeps those that it was not given", async () => {
    const store = await openTab();
    await store.changeSettings({ boardsOff: ["dice"] });
    expect(await store.changeSettings({ quickestFirst: true })).toEqual({
      ...defaults,
      boardsOff: ["dice"],
      quickestFirst: true,
    });
  });

  it("loses no change that two tabs make at once", async () => {
    const [store, other] = [await openTab(), await openTab()];
    await Promise.all([
      store.changeSettings({ boardsOff: ["dice"] }),
      other.changeSettings({ language: "de" }),
      store.changeSettings({ quickestFirst: true }),
    ]);
    const all = { boardsOff: ["dice"], language: "de", quickestFirst: true };
    expect(await store.readSettings()).toEqual(all);
    expect(await other.readSettings()).toEqual(all);
  });

  it("rejects what does not fit and keeps the old", async () => {
    const store = await openTab();
    await store.changeSettings({ language: "fr" });
    const wrong = JSON.parse('{"language": 5}');
    await expect(store.changeSettings(wrong)).rejects.toMatchObject({ code: "invalid" });
    expect(await store.readSettings()).toEqual({ ...defaults, language: "fr" });
  });
});
