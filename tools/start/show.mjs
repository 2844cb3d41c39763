// The course of `npm start`: build, browser, sample wallet, sample posting, popup, wishlist, pictures. Needs the packages.
import { readFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import { launch } from "../../tests/e2e/harness/session.mjs";
import { pressByText, savePosting, waitForLines } from "../../tests/e2e/harness/popup.mjs";
import { putRows, walletRows } from "../../tests/e2e/harness/store.mjs";
import { waitFor } from "../../tests/e2e/harness/wait.mjs";
import { installBrowsers } from "../browsers.mjs";
import { root, run } from "../command.mjs";
import { announce } from "../steps.mjs";
import { closeOnInterrupt, hasDisplay, untilClosed } from "../window.mjs";
import { printPopup, printWishlist } from "./print.mjs";
import { takePictures } from "./pictures.mjs";

const sample = (file) => readFileSync(join(root, "tests", "fixtures", "start", file), "utf8");

/** Shows everything in "chromium" or "firefox". Resolves when the browser is closed. */
export async function show(name) {
  await announce("build", () => run("wxt", name === "firefox" ? ["build", "-b", "firefox"] : ["build"]));
  await announce("browser", () => installBrowsers([name]));
  const headless = !hasDisplay();
  const server = await serve(sample("posting.html"));
  const session = await announce("start", () => launch(name, { headless })).catch((error) => {
    server.close();
    throw error;
  });
  closeOnInterrupt(session);
  try {
    await announce("sample wallet", () => putRows(session, walletRows(JSON.parse(sample("wallet.json")).wallet)));
    const { page, popup } = await announce("sample posting", () => readPosting(session, server.address));
    printPopup(await waitForLines(popup));
    await savePosting(popup);
    await printWishlist(session);
    await takePictures(session, popup);
    if (headless) return;
    await page.bringToFront();
    console.log(`\nThe posting is at ${server.address}; close the browser to end.`);
    await untilClosed(session);
  } finally {
    await session.close();
    server.close();
  }
}

/** Serves the posting on localhost alone. */
async function serve(html) {
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    address: `http://localhost:${server.address().port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** localhost is no job board: a click on the toolbar button lets Laurel read the page, as it does for a user. */
async function readPosting(session, address) {
  const { page, tabId } = await session.openPage(address);
  await session.clickToolbar(page);
  const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
  await pressByText(popup, "read_page");
  await waitForLines(popup);
  await waitFor("the badge", async () => (await session.badge(tabId)) !== "");
  return { page, popup };
}
