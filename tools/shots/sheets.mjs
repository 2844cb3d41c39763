// Sheets: the variants of a state side by side in one picture, so that a person sees them at a glance. A page in the browser makes them.
import { closeSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Pixels of the largest sheet, between its pictures, and of a label. */
const largest = 2000;
const gap = 12;
const labelled = 20;
/** Pictures that would be smaller than this share of themselves are spread over several sheets, one for each width. */
const readable = 0.75;

/** `taken` is a list of `{file, label, width}`, files in `folder`. Writes sheets/NAME.png, or sheets/NAME.WIDTH.png where there is much. */
export async function makeSheets(session, folder, name, taken) {
  const pictures = taken.map((one) => ({ ...one, height: heightOf(join(folder, one.file)) }));
  const rows = Map.groupBy(pictures, ({ width }) => width);
  const together = [...rows.values()].map((row) => arrange(row, row.length));
  const height = together.reduce((sum, row) => sum + row.height, 0);
  if (height <= largest && together.every(({ scale }) => scale >= readable))
    return draw(session, folder, name, together);
  for (const [width, row] of rows) await draw(session, folder, `${name}.${width}`, [arrangeBest(row)]);
}

/** The number of pictures in a row that leaves them as large as can be. */
function arrangeBest(pictures) {
  const ways = pictures.map((_, index) => arrange(pictures, index + 1));
  return ways.reduce((best, way) => (way.scale > best.scale ? way : best));
}

/** Pictures of one width with `columns` in a row: how much smaller they get, and how high all of it is. */
function arrange(pictures, columns) {
  const rows = Math.ceil(pictures.length / columns);
  const highest = Math.max(...pictures.map(({ height }) => height));
  const [{ width }] = pictures;
  const fits = (room, size, count, extra) => (room - (count + 1) * gap - count * extra) / (count * size);
  const scale = Math.min(1, fits(largest, width, columns, 0), fits(largest, highest, rows, labelled));
  return { pictures, columns, scale, height: rows * (highest * scale + labelled + gap) };
}

async function draw(session, folder, name, arranged) {
  const sections = arranged.map(({ pictures, columns, scale }) => {
    const width = Math.floor(pictures[0].width * scale);
    const figures = pictures.map(
      ({ file, label }) =>
        `<figure><figcaption>${label}</figcaption><img width="${width}" src="${pathToFileURL(join(folder, file)).href}"></figure>`,
    );
    return `<section style="grid-template-columns:repeat(${columns},${width}px)">${figures.join("")}</section>`;
  });
  const style = `body{margin:0;width:max-content;background:#888;font:12px/${labelled}px sans-serif}
    section{display:grid;gap:0 ${gap}px;padding:0 ${gap}px ${gap}px;align-items:start}
    figure{margin:0 0 ${gap}px;overflow:hidden;white-space:nowrap}img{display:block}`;
  const html = join(folder, "sheets", `${name}.html`);
  writeFileSync(html, `<!doctype html><meta charset="utf-8"><style>${style}</style>${sections.join("")}`);
  const page = await session.browser.newPage();
  await page.goto(pathToFileURL(html).href, { waitUntil: "load" });
  const { width, height } = await page.evaluate(() => document.body.getBoundingClientRect().toJSON());
  await page.setViewport({ width: Math.ceil(width), height: Math.ceil(height) });
  await page.screenshot({ path: join(folder, "sheets", `${name}.png`) });
  await page.close();
  rmSync(html);
}

/** Height of a PNG picture: it stands in the first bytes of the file. */
function heightOf(file) {
  const head = Buffer.alloc(24);
  const opened = openSync(file, "r");
  readSync(opened, head);
  closeSync(opened);
  return head.readUInt32BE(20);
}
