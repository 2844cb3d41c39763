// Sends and answers messages between contexts: the only code that touches runtime messages. Content scripts use it too, so it knows
// the shapes by type alone; the background brings them along (message-shapes.ts).
import { browser } from "wxt/browser";
import type * as z from "zod/mini";
import type { fromBackground, Shapes } from "./message-shapes";
import type { Fit, Posting } from "./schema";
import type { View } from "./view";

type Requests = Shapes["fromPages"] & Shapes["fromLaurel"] & typeof fromBackground;
type Asked = keyof Shapes["fromPages"] | keyof Shapes["fromLaurel"];
type Name = keyof Requests;
type Data<N extends Name> = z.infer<Requests[N]>;

interface Replies {
  "board-on": boolean;
  /** False: the board is switched off, read no more. */
  "posting-read": boolean;
  view: View;
  "read-page": View;
  "read-selection": View;
  "read-text": View;
  rate: Fit[];
  store: unknown;
  changed: null;
  "read-again": Posting;
}

/** Who sent a message: a content script of a tab (with the address it runs on), one of Laurel's pages, or the background. */
export type Sender = { from: "page"; tabId: number; url: string } | { from: "laurel" } | { from: "unknown" };

type Handlers<N extends Name> = { [K in N]: (data: Data<K>, sender: Sender) => Promise<Replies[K]> | Replies[K] };
export type BackgroundHandlers = Handlers<Asked>;
/** `code`: of a StoreError, or of any other error that has one. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: string; code?: string };

/** Asks the background. Rejects when nobody answers, the message is refused or its handler fails (with that error's `code`, if any). */
export async function send<N extends Asked>(name: N, data: Data<N>): Promise<Replies[N]> {
  // The background may die while it is asked; asked again, it starts anew. Every message may be sent twice without harm.
  return unwrap(name, await ask({ name, data }).catch(() => ask({ name, data })));
}

async function ask(message: unknown): Promise<unknown> {
  const reply: unknown = await browser.runtime.sendMessage(message);
  if (reply === undefined) throw new Error("nobody answered");
  return reply;
}

/** Asks the content script of a tab. Rejects when the tab has none. */
export async function sendToTab<N extends keyof typeof fromBackground>(
  tabId: number,
  name: N,
  data: Data<N>,
): Promise<Replies[N]> {
  return unwrap(name, await browser.tabs.sendMessage(tabId, { name, data }));
}

function unwrap<N extends Name>(name: N, answered: unknown): Replies[N] {
  const reply = answered as Reply | undefined;
  if (reply === undefined) throw new Error(`nobody answered "${name}"`);
  if (!reply.ok) throw Object.assign(new Error(reply.error), { code: reply.code });
  return reply.value as Replies[N];
}

/**
 * Checks a message's name, sender and shape and runs its handler. Undefined when the message is not one of ours; a refusal or
 * the handler's failure becomes `{ok: false}`. Pure but for the handlers.
 */
export function answer(
  handlers: BackgroundHandlers,
  { fromPages, fromLaurel }: Shapes,
  message: unknown,
  sender: Sender,
): Promise<Reply> | undefined {
  const name = (message as { name?: unknown } | null)?.name;
  if (typeof name !== "string" || !Object.hasOwn(handlers, name)) return undefined;
  const allowed = Object.hasOwn(fromPages, name) ? sender.from === "page" : sender.from === "laurel";
  if (!allowed) return Promise.resolve({ ok: false, error: `"${name}" may not be sent from there` });
  const shape = { ...fromPages, ...fromLaurel }[name as Asked];
  const data = shape.safeParse((message as { data?: unknown }).data);
  if (!data.success) return Promise.resolve({ ok: false, error: `"${name}" has the wrong shape` });
  const handle = handlers[name as keyof BackgroundHandlers] as (data: unknown, sender: Sender) => unknown;
  return Promise.resolve()
    .then(() => handle(data.data, sender))
    .then(
      (value): Reply => ({ ok: true, value: value ?? null }),
      (error: unknown): Reply => ({
        ok: false,
        error: error instanceof Error ? error.message : String(error),
        ...codeOf(error),
      }),
    );
}

function codeOf(error: unknown): { code?: string } {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? { code } : {};
}

/** The parts of the browser's sender that tell who it is. */
interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Tells who sent a message from what the browser says about the sender (a page cannot forge it). */
export function identify(sender: RawSender, ownId: string, ownOrigin: string): Sender {
  if (sender.id !== ownId || sender.url === undefined) return { from: "unknown" };
  if (sender.url.startsWith(ownOrigin)) return { from: "laurel" };
  if (sender.tab?.id === undefined) return { from: "unknown" };
  return { from: "page", tabId: sender.tab.id, url: sender.url };
}

/** Answers messages in the background for as long as it lives. */
export function listen(handlers: BackgroundHandlers, shapes: Shapes): void {
  const ownOrigin = browser.runtime.getURL("/");
  browser.runtime.onMessage.addListener((message: unknown, raw: RawSender, respond: (reply: Reply) => void) => {
    const reply = answer(handlers, shapes, message, identify(raw, browser.runtime.id, ownOrigin));
    if (!reply) return undefined;
    void reply.then(respond);
    return true;
  });
}

/** Lets a content script answer the background's "read again" with what the page shows, until `signal` aborts. */
export function listenInPage(readAgain: () => Posting, signal: AbortSignal): void {
  const hear = (message: unknown, raw: RawSender, respond: (reply: Reply) => void): undefined => {
    if (raw.id !== browser.runtime.id || (message as { name?: unknown } | null)?.name !== "read-again") return;
    respond({ ok: true, value: readAgain() });
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(hear));
}
