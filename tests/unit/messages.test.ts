// Messages are answered only from where they may come and in the shape that they must have.
import { describe, expect, test } from "vitest";
import * as shapes from "../../utils/message-shapes";
import type { BackgroundHandlers, Sender } from "../../utils/messages";
import { answer, identify } from "../../utils/messages";
import type { Posting } from "../../utils/schema";
import { StoreError } from "../../utils/store";

const page = { from: "page", tabId: 7, url: "https://www.linkedin.com/jobs/view/1" } satisfies Sender;
const laurel: Sender = { from: "laurel" };
const unknown: Sender = { from: "unknown" };

/** Handlers that say what they were given. */
const echo = new Proxy({} as BackgroundHandlers, {
  get: (_, name) => (data: unknown, sender: Sender) => ({ name, data, from: sender.from }),
  getOwnPropertyDescriptor: (_, name) =>
    Object.hasOwn({ ...shapes.fromPages, ...shapes.fromLaurel }, name)
      ? { configurable: true, enumerable: true }
      : undefined,
});
const ask = (message: unknown, sender: Sender) => answer(echo, shapes, message, sender);

describe("answer", () => {
  test("runs the handler of a well-formed message from the right place", async () => {
    expect(await ask({ name: "view", data: { tabId: 3 } }, laurel)).toEqual({
      ok: true,
      value: { name: "view", data: { tabId: 3 }, from: "laurel" },
    });
    expect(await ask({ name: "board-on", data: { board: "linkedin" } }, page)).toMatchObject({ ok: true });
  });

  test.each([
    ["a page asks for what only Laurel's pages may", { name: "view", data: { tabId: 3 } }, page],
    ["a page asks to read another tab", { name: "read-page", data: { tabId: 3 } }, page],
    ["a popup pretends to be a page", { name: "board-on", data: { board: "x" } }, laurel],
    ["somebody unknown", { name: "changed", data: {} }, unknown],
  ])("refuses when %s", async (_, message, sender) => {
    expect(await ask(message, sender)).toMatchObject({ ok: false, error: expect.stringContaining("may not be sent") });
  });

  test.each([
    ["no data", { name: "view" }],
    ["another type", { name: "view", data: { tabId: "3" } }],
    ["a fraction", { name: "view", data: { tabId: 3.5 } }],
    ["text that is none", { name: "read-text", data: { tabId: 3, text: 5 } }],
  ])("refuses the wrong shape: %s", async (_, message) => {
    expect(await ask(message, laurel)).toMatchObject({ ok: false, error: expect.stringContaining("wrong shape") });
  });

  test("a posting must be whole", async () => {
    expect(await ask({ name: "posting-read", data: { url: "https://x", title: "y" } }, page)).toMatchObject({
      ok: false,
    });
  });

  describe("a posting is refused", () => {
    const posting: Posting = {
      url: page.url,
      board: "linkedin",
      jobId: "1",
      title: "Baker",
      company: "Crumb",
      location: "",
      status: "open",
      text: "SQL",
      blocks: [{ kind: "text", start: 0, end: 3 }],
      posted: null,
      validThrough: null,
      problems: [],
    };
    const block = (start: number, end: number): Posting["blocks"] => [{ kind: "text", start, end }];
    test("not when it is in order", async () =>
      expect(await ask({ name: "posting-read", data: posting }, page)).toMatchObject({ ok: true }));
    test.each<[string, Partial<Posting>]>([
      ["a block before the text", { blocks: block(-1, 2) }],
      ["a block past the text", { blocks: block(0, 4) }],
      ["a block that ends before it starts", { blocks: block(2, 1) }],
      ["too many blocks", { blocks: Array.from({ length: 20_001 }, () => block(0, 1)).flat() }],
      ["too much text", { text: "x".repeat(200_001) }],
    ])("%s", async (_, part) =>
      expect(await ask({ name: "posting-read", data: { ...posting, ...part } }, page)).toMatchObject({ ok: false }),
    );
  });

  test.each([
    undefined,
    null,
    5,
    "view",
    {},
    { name: 5 },
    { name: "toString" },
    { name: "__proto__" },
    { name: "other-extension" },
  ])("leaves messages that are not ours alone: %j", (message) => expect(ask(message, laurel)).toBeUndefined());

  test("a handler that fails is an error reply, not a silence", async () => {
    const failing = {
      ...echo,
      view: () => Promise.reject(new Error("the disk is full")),
    } as unknown as BackgroundHandlers;
    expect(await answer(failing, shapes, { name: "view", data: { tabId: 1 } }, laurel)).toEqual({
      ok: false,
      error: "the disk is full",
    });
  });

  test("the code of the store's error crosses", async () => {
    const failing = { ...echo, view: () => Promise.reject(new StoreError("full")) } as unknown as BackgroundHandlers;
    expect(await answer(failing, shapes, { name: "view", data: { tabId: 1 } }, laurel)).toMatchObject({
      ok: false,
      code: "full",
    });
  });
});

describe("identify", () => {
  const own = "chrome-extension://abc/";
  test.each([
    ["a page of ours", { id: "abc", url: `${own}popup.html` }, { from: "laurel" }],
    ["a page of ours in a tab", { id: "abc", url: `${own}dashboard.html`, tab: { id: 2 } }, { from: "laurel" }],
    ["a content script", { id: "abc", url: page.url, tab: { id: 7 } }, page],
    ["another extension", { id: "xyz", url: "chrome-extension://xyz/popup.html" }, { from: "unknown" }],
    [
      "an address that only begins like ours",
      { id: "abc", url: "chrome-extension://abc.evil.example/", tab: { id: 7 } },
      { from: "page" },
    ],
    ["nobody", { id: "abc" }, { from: "unknown" }],
  ])("%s", (_, raw, expected) => expect(identify(raw, "abc", own)).toMatchObject(expected));
});
