// Tells every context of the extension, this one included, that something stored has changed. Knows no database.
import * as z from "zod/mini";

const channelName = "laurel";

/** What has changed; everything: all of it was deleted. */
const Change = z.enum(["wallet", "wishlist", "settings", "everything"]);
export type Change = z.infer<typeof Change>;

/** Says it to all listeners; called once a change is complete. */
export function tell(what: Change): void {
  const channel = new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a window has one, a channel has not
  channel.postMessage(what);
  channel.close();
}

/** Calls `listener` after every complete change, made here or in another context, until `signal` aborts. */
export function onChange(listener: (what: Change) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", (event) => {
    const change = Change.safeParse(event.data);
    if (change.success) listener(change.data);
  });
  signal.addEventListener("abort", () => channel.close(), { once: true });
}
