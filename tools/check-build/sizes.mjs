// What the user's browser has to load, in gzip bytes, against budgets. Pure but for reading a build's files.
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const KB = 1024;

/** One budget a line: what it is, which files of a build count, and the most they may weigh together. */
const budgets = [
  { what: "content scripts", files: contentScripts, limit: 15 * KB },
  { what: "popup, first load", files: (folder) => pageFiles(folder, "popup.html"), limit: 60 * KB },
];

/** `[{what, bytes, limit}]` of the build in a folder. */
export function measure(folder, manifest) {
  return budgets.map(({ what, files, limit }) => {
    const sizes = files(folder, manifest).map(
      (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    );
    return { what, bytes: sizes.reduce((sum, size) => sum + size, 0), limit };
  });
}

function contentScripts(_folder, manifest) {
  const files = (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
  return [...new Set(files)];
}

/** The page itself and all that loads before anything happens: its scripts and style sheets, and what these import. */
function pageFiles(folder, page) {
  const html = readFileSync(join(folder, page), "utf8");
  const linked = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(([, file]) =>
    local(page, file),
  );
  return [page, ...imported(folder, linked)];
}

function imported(folder, files) {
  const all = new Set();
  const waiting = [...files];
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (all.has(file)) continue;
    all.add(file);
    if (!file.endsWith(".js")) continue;
    const code = readFileSync(join(folder, file), "utf8");
    waiting.push(...staticImports(code).map((other) => local(file, other)));
  }
  return [...all];
}

/** `import … from "./x.js"`, `import "./x.js"` and `export … from "./x.js"`, not `import("./x.js")`. */
function staticImports(code) {
  const pattern = /\b(?:import|export)\s*(?:[\w$*{][^"'`();]*?\bfrom\s*)?["'`](\.{0,2}\/[^"'`]+)["'`]/g;
  return [...code.matchAll(pattern)].map(([, file]) => file);
}

function local(from, file) {
  return normalize(file.startsWith("/") ? file.slice(1) : join(dirname(from), file)).replaceAll("\\", "/");
}
