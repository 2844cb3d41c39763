// Opens one of the extension's pages in a tab of its own and times it. Imports no test and prints nothing.
import { waitFor } from "../../e2e/harness.mjs";

const looks = 5;

/**
 * Milliseconds from the start of the navigation: `paint` (anything at all), `contentful` (words or a drawing), `scripts` (have run once),
 * and, of the popup, `score` (its number is shown), else null.
 */
export async function openAndTime(session, file) {
  const page = await session.browser.newPage();
  try {
    // Firefox runs no script of ours in an extension's page before its own; there the score is looked for every few milliseconds.
    await page.evaluateOnNewDocument(noteScore).catch(() => undefined);
    const rated = file.startsWith("popup");
    void page.goto(`${session.origin}/${file}`).catch(() => undefined);
    return await waitFor(`${file} is painted`, () => page.evaluate(readTimes, rated), { every: looks });
  } finally {
    await page.close();
  }
}

/** Runs in the page before its own scripts. */
function noteScore() {
  const observer = new MutationObserver(() => {
    if (!/\d/.test(document.querySelector('[data-testid="fit-score"]')?.textContent ?? "")) return;
    globalThis.scoreShown = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Runs in the page: null until it is painted and, when `rated`, until its score is shown. */
function readTimes(rated) {
  const paints = new Map(performance.getEntriesByType("paint").map(({ name, startTime }) => [name, startTime]));
  const contentful = paints.get("first-contentful-paint");
  const shown = /\d/.test(document.querySelector('[data-testid="fit-score"]')?.textContent ?? "");
  if (contentful === undefined || (rated && !shown)) return null;
  return {
    paint: paints.get("first-paint") ?? contentful,
    contentful,
    scripts: performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd,
    score: rated ? (globalThis.scoreShown ?? performance.now()) : null,
  };
}

/** What a page loads, as Chromium's own tools tell it: for each of several runs `[{file, start, end}]` in milliseconds. */
export async function watchLoading(session, file, runs = 5) {
  const watched = [];
  for (let count = 0; count < runs; count++) watched.push(await watchOnce(session, file));
  return watched;
}

async function watchOnce(session, file) {
  const page = await session.browser.newPage();
  const client = await page.createCDPSession();
  const requests = new Map();
  client.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) =>
    // without the hash of the build
    requests.set(requestId, {
      file: new URL(request.url).pathname.replace(/-[\w-]{8}(?=\.\w+$)/, ""),
      start: timestamp,
    }),
  );
  client.on("Network.loadingFinished", ({ requestId, timestamp }) => {
    const known = requests.get(requestId);
    if (known) known.end = timestamp;
  });
  await client.send("Network.enable");
  void page.goto(`${session.origin}/${file}`).catch(() => undefined);
  await waitFor("the score", () => page.evaluate(readTimes, true));
  await page.close();
  const all = [...requests.values()].filter(({ end }) => end !== undefined);
  const begin = Math.min(...all.map(({ start }) => start));
  return all.map((one) => ({ file: one.file, start: (one.start - begin) * 1000, end: (one.end - begin) * 1000 }));
}
