// Messages are answered only from where they may come and in the shape that they must have.
import { describe, expect, test } from "vitest";
import * as shapes from "../../utils/message-shapes";
import type { BackgroundHandlers, Sender } from "../../utils/messages";
import { answer, identify } from "../../utils/messages";

const page: Sender = { from: "page", tabId: 7, url: "https://www.linkedin.com/jobs/view/1", private: false };
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
});

describe("identify", () => {
  const own = "chrome-extension://abc/";
  test.each([
    ["a page of ours", { id: "abc", url: `${own}popup.html` }, { from: "laurel" }],
    ["a page of ours in a tab", { id: "abc", url: `${own}dashboard.html`, tab: { id: 2 } }, { from: "laurel" }],
    ["a content script", { id: "abc", url: page.url, tab: { id: 7, incognito: false } }, page],
    ["another extension", { id: "xyz", url: "chrome-extension://xyz/popup.html" }, { from: "unknown" }],
    [
      "an address that only begins like ours",
      { id: "abc", url: "chrome-extension://abc.evil.example/", tab: { id: 7 } },
      { from: "page" },
    ],
    ["nobody", { id: "abc" }, { from: "unknown" }],
  ])("%s", (_, raw, expected) => expect(identify(raw, "abc", own)).toMatchObject(expected));
});
