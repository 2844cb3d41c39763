// Takes the pictures: each state in light and dark, English and German, as wide as a popup, a phone and a desk. Needs the packages.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { launch, openWeb, putRows } from "../../tests/e2e/harness.mjs";
import { installBrowsers } from "../browsers.mjs";
import { Failure, root } from "../command.mjs";
import { buildGallery, galleryBuild } from "../gallery/build.mjs";
import { announce } from "../steps.mjs";
import { makeSheet } from "./sheets.mjs";
import { states } from "./states.mjs";
import { shotPages } from "./web.mjs";

const widths = { popup: [400, 320], page: [1280, 320] };
const languages = ["en", "de"].filter((tag) => existsSync(join(root, "public", "_locales", tag)));
const settings = { boardsOff: [], quickestFirst: false };

/** `only` is a set of names of states, or null for all. */
export async function takeShots(only) {
  const chosen = states.filter(({ name }) => !only || only.has(name));
  if (chosen.length === 0) throw new Failure("There is no such state.", { hint: states.map(({ name }) => name).join(", ") });
  await announce("build", () => buildGallery("chromium"));
  await announce("browser", () => installBrowsers(["chromium"], { tls: true }));
  if (!only) rmSync(join(root, "shots"), { recursive: true, force: true });
  mkdirSync(join(root, "shots", "sheets"), { recursive: true });
  const web = await openWeb(shotPages());
  const session = await launch("chromium", { web, extension: galleryBuild("chromium") });
  try {
    for (const state of chosen) await announce(state.name, () => takeState(session, state));
  } finally {
    await session.close();
    web.close();
  }
  console.log(`\nPictures in shots/, a sheet for each state and language in shots/sheets/. Languages: ${languages.join(", ")}.`);
}

async function takeState(session, { name, kind, rows, open, late }) {
  for (const language of languages) {
    const taken = [];
    const stored = { ...rows, settings: [{ ...settings, ...rows.settings?.[0], language }] };
    await putRows(session, stored, { clear: true });
    const { page, close } = await open(session);
    for (const width of widths[kind]) {
      for (const scheme of ["light", "dark"]) {
        const file = `shots/${name}.${language}.${scheme}.${width}.png`;
        await session.screenshot(page, file, { width, height: kind === "popup" ? 300 : 700, scheme, act: late });
        taken.push({ file, width });
      }
    }
    await page.close();
    await close?.();
    await makeSheet(session, `${name}.${language}`, taken);
  }
}
