// A browser's window for a person: whether it can be seen here, and when it closes. Imports no package.

export function hasDisplay() {
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || ["darwin", "win32"].includes(process.platform);
}

/** Resolves when a person has closed the browser of a session. */
export function untilClosed(session) {
  return new Promise((resolve) => {
    session.browser.once("disconnected", resolve);
  });
}

/** Ctrl+C in the terminal closes the browser too. */
export function closeOnInterrupt(session) {
  process.once("SIGINT", () => void session.close().finally(() => process.exit(130)));
}
