// Waiting and temporary folders for the end-to-end tests. Imports no browser.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks `look` again and again until it gives something truthy, and gives that back; an error counts as "not yet". `every` is
 * in milliseconds.
 * puppeteer's own waitForFunction dies when Firefox swaps the document under it, so the tests wait by this alone.
 */
export async function waitFor(what, look, { seconds = 20, every = 100 } = {}) {
  const end = Date.now() + seconds * 1000;
  let last;
  for (;;) {
    try {
      last = await look();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`, { cause: last });
    await sleep(every);
  }
}

const folders = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A new folder that is removed when the process ends (not sooner: Chromium still writes to its profile after it was closed). */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `laurel-${name}-`));
  folders.push(folder);
  return folder;
}
