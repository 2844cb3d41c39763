// What the code of a build must not contain: ways to run text as code, and ways out to the network. Pure but for reading a build's files.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A rule a line: what it finds, and the pattern in minified code. */
const forbidden = [
  ["eval", /\beval\s*\(/g],
  ["a function made from text", /\bnew\s+Function\b|[=(,;{}]\s*Function\s*\(/g],
  ["a script from elsewhere", /\bimportScripts\s*\(|\bimport\s*\(\s*["'`]https?:/g],
  ["a request to a host", /\bfetch\s*\(\s*["'`](?:https?:)?\/\//g],
  [
    "a connection that is no fetch",
    /\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport|sendBeacon)\b/g,
  ],
];

/** In pages: scripts written into the page, and anything loaded from a host. */
const forbiddenInPages = [
  ["a script inside the page", /<script(?![^>]*\bsrc=)[^>]*>/g],
  ["something from a host", /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?:https?:)?\/\//g],
];

/** Problems as sentences with the place in the file. */
export function checkCode(folder) {
  return [
    ...globSync("**/*.js", { cwd: folder }).flatMap((file) => search(folder, file, forbidden)),
    ...globSync("**/*.html", { cwd: folder }).flatMap((file) => search(folder, file, forbiddenInPages)),
  ];
}

function search(folder, file, rules) {
  const text = readFileSync(join(folder, file), "utf8");
  return rules.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => `${file} contains ${what}: …${text.slice(Math.max(0, index - 30), index + 50)}…`,
    ),
  );
}
