// `npm run bench -- paint`: how soon the popup is on the screen, against the least that a popup on Preact can be (DESIGN 8: within 1.3 times).
// Both pages in turn in one browser, by the browser's own Paint Timing from the start of the navigation. Prints; no test asserts a time.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installBrowsers } from "../../tools/browsers.mjs";
import { buildGallery, galleryBuild } from "../../tools/gallery/build.mjs";
import { announce } from "../../tools/steps.mjs";
import { browsers, inventedPages, launch, openWeb, putRows, root, waitFor, walletRows } from "../e2e/harness.mjs";
import { openAndTime, watchLoading } from "./paint/open.mjs";
import { printLoading, printTimes } from "./paint/print.mjs";

const pairs = 20;
const warmUps = 3;
const posting = "https://www.linkedin.com/jobs/view/data-analyst-at-northwind-foods-4100000001";

/** Measures in each of the browsers that BROWSERS names. */
export async function bench() {
  await announce("browsers", () => installBrowsers(browsers, { tls: true }));
  const web = await openWeb(inventedPages());
  try {
    for (const name of browsers) {
      await announce(`build for ${name}`, () => buildGallery(name));
      const session = await launch(name, { web, extension: galleryBuild(name) });
      try {
        await measure(session);
      } finally {
        await session.close();
      }
    }
  } finally {
    web.close();
  }
}

async function measure(session) {
  const { wallet } = JSON.parse(readFileSync(join(root, "tests", "fixtures", "start", "wallet.json"), "utf8"));
  await putRows(session, walletRows(wallet));
  const { tabId } = await session.openPage(posting);
  await waitFor("the posting is rated", async () => /^\d+$/.test(await session.badge(tabId)));
  const files = { empty: "empty.html", popup: `popup.html?tab=${tabId}` };
  const openBoth = async (order) => {
    const times = {};
    for (const what of order) times[what] = await openAndTime(session, files[what]);
    return times;
  };

  for (let count = 0; count < warmUps; count++) await openBoth(["empty", "popup"]);
  const measured = [];
  // Who comes first changes, so that neither always has the warmer browser.
  for (let count = 0; count < pairs; count++)
    measured.push(await openBoth(count % 2 ? ["popup", "empty"] : ["empty", "popup"]));
  printTimes(session.name, measured);
  // Apart, since watching costs time; only Chromium tells.
  if (session.name === "chromium") printLoading(await watchLoading(session, files.popup));
}
