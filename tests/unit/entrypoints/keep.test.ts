// What the views write to the wallet: nothing is doubled, and every write can be taken back.
import { beforeEach, expect, test, vi } from "vitest";
import type { NewItem } from "../../../components/wallet/drafts";
import type * as Keep from "../../../entrypoints/shared/keep";
import type * as Store from "../../../utils/store";
import { useFreshDatabase } from "../store/database";

useFreshDatabase();

let keep: typeof Keep;
let store: typeof Store;
beforeEach(async () => {
  vi.resetModules();
  [keep, store] = await Promise.all([import("../../../entrypoints/shared/keep"), import("../../../utils/store")]);
});

const project = (title: string): NewItem => ({ part: "projects", item: { title, url: null, skills: ["SQL"] } });
const skill = (name: string, years: number | null): NewItem => ({ part: "skills", item: { skill: name, years } });
const skills = async () => (await store.readWallet()).skills.map((one) => [one.skill, one.years]);
const titles = async () => (await store.readWallet()).projects.map(({ title }) => title);

test("what is added is there with an id of its own, and can be taken back", async () => {
  await keep.keepItem(project("One"));
  const undo = await keep.keepItem(project("Two"));
  expect((await titles()).toSorted()).toEqual(["One", "Two"]);
  await undo();
  expect(await titles()).toEqual(["One"]);
});

test("a skill that is there already is replaced, whatever its case, and comes back as it was", async () => {
  await keep.keepItem(skill("SQL", null));
  const undo = await keep.keepItem(skill("sql", 3));
  expect(await skills()).toEqual([["sql", 3]]);
  await undo();
  expect(await skills()).toEqual([["SQL", null]]);
});

test("an edited item keeps its id; a removed one comes back whole", async () => {
  await keep.keepItem(project("One"));
  const [before] = (await store.readWallet()).projects;
  const undoEdit = await keep.replaceItem("projects", before!.id, { title: "Changed", url: null, skills: [] });
  expect((await store.readWallet()).projects).toEqual([{ id: before!.id, title: "Changed", url: null, skills: [] }]);
  await undoEdit();
  const undoRemoval = await keep.dropItem("projects", before!.id);
  expect(await titles()).toEqual([]);
  await undoRemoval();
  expect((await store.readWallet()).projects).toEqual([before]);
});

test("what does not fit is refused, said in plain words, and nothing is kept", async () => {
  const failed = await keep.keepItem(skill("SQL", 99)).catch((error: unknown) => error);
  expect(failed).toMatchObject({ code: "invalid" });
  expect(keep.wordsOf(failed)).toBe("store_invalid");
  expect(await skills()).toEqual([]);
  expect(keep.wordsOfAnswer(Object.assign(new Error("told by the background"), { code: "full" }))).toBe("store_full");
  expect(keep.wordsOfAnswer(new Error("nobody answered"))).toBeNull();
});
