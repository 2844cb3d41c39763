// Takes the pictures: each state in light and dark, in English and German, as wide as a popup, a phone and a desk. Needs the packages.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inventedPages, launch, openWeb, sleep } from "../../tests/e2e/harness.mjs";
import { dashboardStates, eachOpened, galleryStates, popupStates, showState } from "../../tests/e2e/states.mjs";
import { installBrowsers } from "../browsers.mjs";
import { explain, Failure, root } from "../command.mjs";
import { buildGallery, galleryBuild } from "../gallery/build.mjs";
import { announce } from "../steps.mjs";
import { makeSheets } from "./sheets.mjs";

const folder = join(root, "shots");
const states = [...popupStates, ...dashboardStates, ...galleryStates];
const widths = { popup: [400, 320], dashboard: [1280, 320], component: [1280, 320], gallery: [1280, 320] };
/** The least height of a window; a picture is as high as its page, but for one without end. */
const least = { popup: 300, dashboard: 700, component: 300, gallery: 700 };
const highest = 5000;
const schemes = ["light", "dark"];
/** Words of the gallery are no words of Laurel. */
const spoken = { popup: ["en", "de"], dashboard: ["en", "de"], component: ["en"], gallery: ["en"] };

/** `only` is a list of names of states, or of how they begin; null for all. */
export async function takeShots(only) {
  const chosen = states.filter(
    ({ name }) => !only || only.some((word) => name === word || name.startsWith(`${word}-`)),
  );
  if (chosen.length === 0)
    throw new Failure("There is no such state.", { hint: states.map(({ name }) => name).join(", ") });
  const unspoken = ["en", "de"].filter((tag) => !existsSync(join(root, "public", "_locales", tag)));
  if (unspoken.length > 0) console.log(`Without ${unspoken.join(", ")}: there are no such words in public/_locales.`);
  await announce("build", () => buildGallery("chromium"));
  await announce("browser", () => installBrowsers(["chromium"], { tls: true }));
  if (!only) rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "sheets"), { recursive: true });
  const web = await openWeb(inventedPages());
  const session = await launch("chromium", { web, extension: galleryBuild("chromium") });
  const missing = [];
  try {
    for (const state of chosen) {
      const languages = spoken[state.kind].filter((tag) => !unspoken.includes(tag));
      const take = async () => makeSheets(session, folder, state.name, await takeState(session, state, languages));
      await announce(state.name, take).catch((error) => {
        console.log(explain(error));
        missing.push(state.name);
      });
    }
  } finally {
    await session.close();
    web.close();
  }
  console.log(`\nPictures in ${folder}, sheets of them in ${join(folder, "sheets")}.`);
  if (missing.length > 0) throw new Failure(`No picture of ${missing.join(", ")}.`);
}

/** Gives back `[{file, label, width}]` of its pictures. */
async function takeState(session, state, languages) {
  const taken = [];
  for (const language of languages) {
    for (const width of widths[state.kind]) {
      const fit = (page) => fitWindow(page, width, least[state.kind]);
      const { page, close } = await showState(session, state, { language, fit });
      const take = async (name) => {
        for (const scheme of schemes) {
          const file = `${name}.${language}.${scheme}.${width}.png`;
          await session.setScheme(page, scheme);
          await sleep(200); // transitions of colours
          await page.screenshot({ path: join(folder, file) });
          taken.push({ file, label: `${name} · ${language} · ${scheme} · ${width} px`, width });
        }
      };
      // What is open over the page closes when the window changes.
      if (!(await page.$('[role="menu"], dialog[open]'))) await fit(page);
      await take(state.name);
      if (state.kind === "component") await eachOpened(page, (_, count) => take(`${state.name}-open-${count}`));
      await close();
    }
  }
  return taken;
}

/** As wide as asked and as high as the page. Not puppeteer's fullPage: it leaves a foot that sticks to the window in the middle. */
async function fitWindow(page, width, height) {
  await page.setViewport({ width, height });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.min(Math.max(height, whole), highest) });
}
