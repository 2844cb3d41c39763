// Two promises: no network (what a browser asks for with Laurel, minus what it asks for without, is nothing), and no change in a page.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { browsers, built, inventedPages, launch, openWeb, root, sleep, without } from "./harness.mjs";

const postings = [
  "https://www.linkedin.com/jobs/view/data-analyst-at-northwind-foods-4100000001",
  "https://builtin.com/job/cloud-support-engineer/4100002",
];
const leak = join(root, "tests", "fixtures", "leak");
/** How long a request may come after its page was opened; the browsers' own icons come within one. */
const patience = 4000;

const web = await openWeb(inventedPages());

/**
 * Opens the postings in a new profile and gives back everything that the browser asked for, the names it looked up included, and the
 * HTML that the pages had in the end.
 */
async function visit(name, extension, work = async () => {}) {
  web.forget();
  const html = [];
  const session = await launch(name, { web, extension });
  try {
    for (const address of postings) {
      const { page, tabId } = await session.openPage(address);
      await sleep(patience);
      await work(session, tabId);
      html.push(await page.evaluate(() => document.documentElement.outerHTML));
    }
  } finally {
    await session.close();
  }
  return { requests: [...web.requests], names: session.namesAsked(), html };
}

/** Everything Laurel shows for a tab: its popup, and its own page. */
async function openLaurel(session, tabId) {
  await session.openExtensionPage(`popup.html?tab=${tabId}`);
  await session.openExtensionPage("dashboard.html");
  await sleep(patience);
}

for (const name of browsers) {
  await test(name, async (t) => {
    const plain = await visit(name, null);

    await t.test("every posting was really asked for", () => {
      for (const address of postings) assert.ok(plain.requests.includes(`GET ${address}`), address);
    });

    const own = await visit(name, built(name), openLaurel);

    await t.test("Laurel changes nothing in the pages", () => {
      assert.deepEqual(own.html, plain.html);
    });

    await t.test("Laurel asks for nothing", () => {
      const both = `with:\n${own.requests.join("\n")}\nwithout:\n${plain.requests.join("\n")}`;
      assert.deepEqual(without(own.requests, plain.requests), [], both);
      assert.deepEqual(without(own.names, plain.names), [], "names looked up");
    });

    await t.test("the counting sees what an extension sends, whichever way", async () => {
      const leaky = await visit(name, leak);
      assert.deepEqual(without(leaky.requests, plain.requests).sort(), [
        "CONNECT leak-socket.invalid",
        "CONNECT leak.invalid",
        "GET http://127.0.0.1:8090/loopback",
        "GET https://www.linkedin.com/leak-from-the-page",
        "GET https://www.linkedin.com/leak-to-the-board",
      ]);
    });
  });
}

web.close();
