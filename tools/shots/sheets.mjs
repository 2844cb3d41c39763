// One picture with all variants of a state side by side, so that a person sees them at a glance. Knows no state.
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../command.mjs";

/** Width of a narrow and of a wide picture on the sheet. */
const shown = { narrow: 300, wide: 620 };

/** `taken` is a list of `{file, width}`, files from the project's folder. Writes shots/sheets/NAME.png. */
export async function makeSheet(session, name, taken) {
  const figures = taken.map(({ file, width }) => {
    const size = width > 600 ? shown.wide : shown.narrow;
    return `<figure style="width:${size}px"><figcaption>${basename(file)}</figcaption><img src="${pathToFileURL(join(root, file))}"></figure>`;
  });
  const style =
    "body{margin:12px;display:flex;flex-wrap:wrap;gap:12px;align-items:start;background:#888;font:12px sans-serif}" +
    "figure{margin:0}img{width:100%;display:block}figcaption{padding:2px 0}";
  const html = join(root, "shots", "sheets", `${name}.html`);
  writeFileSync(html, `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join("")}`);
  const page = await session.browser.newPage();
  await page.goto(pathToFileURL(html).href, { waitUntil: "load" });
  await session.screenshot(page, `shots/sheets/${name}.png`, { width: 1290, height: 300 });
  await page.close();
}
