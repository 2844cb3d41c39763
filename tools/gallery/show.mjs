// The course of `npm run gallery`: build, browser, the gallery's page. Needs the packages.
import { launch } from "../../tests/e2e/harness/session.mjs";
import { installBrowsers } from "../browsers.mjs";
import { announce } from "../steps.mjs";
import { closeOnInterrupt, hasDisplay, untilClosed } from "../window.mjs";
import { buildGallery, galleryBuild } from "./build.mjs";

/** Resolves when the browser is closed. */
export async function showGallery() {
  const extension = galleryBuild("chromium");
  await announce("build", () => buildGallery("chromium"));
  if (!hasDisplay()) {
    console.log(
      `\nThere is no display to show it on. The build is in ${extension}: load it in a browser and open its page gallery.html.`,
    );
    return;
  }
  await announce("browser", () => installBrowsers(["chromium"]));
  const session = await announce("start", () => launch("chromium", { extension, headless: false }));
  closeOnInterrupt(session);
  try {
    const page = await session.openExtensionPage("gallery.html");
    await page.bringToFront();
    console.log("\nThe gallery is open; close the browser to end.");
    await untilClosed(session);
  } finally {
    await session.close();
  }
}
