// @vitest-environment jsdom
// No view says a word of its own: shown in a language that nobody speaks, everything that is left is what the user or the page wrote.
import { options } from "preact";
import { beforeAll, describe, expect, test } from "vitest";
import english from "../../../public/_locales/en/messages.json";
import { hardCoded, pseudo, pseudoMessages, pseudoTag, saidIn } from "./pseudo";
import { data } from "./pseudo-samples";
import { type Shown, views, wordless } from "./pseudo-views";
import { show } from "./show";

// jsdom knows <dialog>, but not how it opens.
beforeAll(() => Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined }));

async function look({ view, act }: Shown): Promise<string[]> {
  // The words must be there before the view is made.
  await show(null, pseudoMessages, pseudoTag);
  const root = await show(view(), pseudoMessages, pseudoTag);
  await act?.(root);
  return saidIn(root);
}

describe("no word of its own", () => {
  test.each(Object.entries(views))("%s", async (_name, shown) => {
    const said = await look(shown);
    expect(said.some((words) => words.includes("⟦"))).toBe(true);
    expect(said.map((words) => hardCoded(words, data)).filter((words) => words !== "")).toEqual([]);
  });

  test.each(Object.entries(wordless))("%s", async (_name, shown) => {
    expect((await look(shown)).join("").trim()).toBe("");
  });
});

test("every view of components/ is looked at", async () => {
  const drawn = new Set<unknown>();
  options.vnode = ({ type }) => void drawn.add(type);
  for (const shown of Object.values({ ...views, ...wordless })) await look(shown);
  delete options.vnode;
  const files = import.meta.glob<Record<string, unknown>>(
    ["../../../components/*/*.tsx", "!../../../components/kit/*.tsx"],
    { eager: true },
  );
  const all = Object.values(files).flatMap((file) => Object.entries(file).filter(([name]) => /^[A-Z]/.test(name)));
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(([, view]) => !drawn.has(view)).map(([name]) => name)).toEqual([]);
});

test("the pseudo language keeps values, has no plain letter, and is longer by two fifths", () => {
  expect(pseudo("Add {name}")).toBe("⟦Åđđ {name} ~~~~⟧");
  for (const { message } of Object.values(english)) {
    const values = (words: string) => words.match(/\{\w+\}/g);
    expect(values(pseudo(message))).toEqual(values(message));
    expect(pseudo(message).replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z]/);
    expect(pseudo(message).length).toBeGreaterThanOrEqual(message.length * 1.4);
  }
});

test("words of the code are found: beside others, inside them, and when they look like a part of the data", () => {
  expect(hardCoded("⟦Ƒïŧ ⟦øƒ⟧ 54⟧ · SQL, B2", ["SQL"])).toBe("");
  expect(hardCoded("⟦Ƒïŧ 54 points⟧", ["SQL"])).toBe("points");
  expect(hardCoded("required · MySQL", ["SQL"])).toBe("required MySQL");
});
