// Builds the extension with the pages that no release has: the gallery of components, and the least that a popup can be. Imports no package.
import { join } from "node:path";
import { root, run } from "../command.mjs";

const targets = { chromium: "chrome", firefox: "firefox" };

/** Folder of that build for "chromium" or "firefox". */
export const galleryBuild = (name) => join(root, ".output", `${targets[name]}-mv3-gallery`);

/** Makes it. */
export function buildGallery(name) {
  return run("wxt", ["build", "--mode", "gallery", "-b", targets[name]]);
}
