// The tokens: every pair of colours that is used together has the contrast of WCAG 2.2, in light and dark, and nobody uses a colour that is no token.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("components/tokens.css", "utf8");
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const surfaces = ["paper", "card", "wash", "warm"];
/** Front, what it stands on, least contrast. */
const pairs: [string, readonly string[], number][] = [
  ["ink", surfaces, 7],
  ["ink-soft", surfaces, 4.5],
  ["accent", surfaces, 4.5],
  ["accent-strong", surfaces, 4.5],
  ["accent-ink", ["accent", "accent-strong"], 4.5],
  ["met", surfaces, 4.5],
  ["part", surfaces, 4.5],
  ["gap", surfaces, 4.5],
  ["edge", surfaces, 3],
];

describe.each(["light", "dark"] as const)("in %s", (scheme) => {
  const rows = pairs.flatMap(([front, backs, least]) => backs.map((back) => ({ front, back, least })));
  test.each(rows)("$front on $back: at least $least : 1", ({ front, back, least }) => {
    expect(contrast(colours.get(front)![scheme], colours.get(back)![scheme])).toBeGreaterThanOrEqual(least);
  });
});

const [usual = "", forced = ""] = css.split("@media (forced-colors: active)");
const tokens = [...usual.matchAll(/^\s*--([\w-]+): ([^;]+);/gm)].map(([, name, value]) => ({
  name: name!,
  value: value!,
}));
/** Sizes, times and fonts are the same in every scheme. */
const plain = /^(?:[\d.]+(?:px|rem|ms)?|system-ui, .*)$/;

test.each(tokens.filter(({ value }) => !plain.test(value)))(
  "--$name has a colour for light, for dark and for forced colours",
  ({ name, value }) => {
    expect(value.replace(/^0 6px 24px /, "")).toMatch(/^light-dark\((?:#\w{6}, #\w{6}|rgb\([^)]+\), rgb\([^)]+\))\)$/);
    expect(forced).toMatch(new RegExp(`^\\s*--${name}: (?:[A-Z]\\w+|none);$`, "m"));
  },
);

test("the rule is the one of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

/** Every file that holds style rules. */
const sheets = globSync(["components/**/*.{css,tsx}", "entrypoints/**/*.{css,tsx}"]).map((file) => ({
  file,
  text: readFileSync(file, "utf8"),
}));

/** Names that a hurried hand might write; the system's own colours (CanvasText) begin with a capital. */
const named =
  /\b(?:black|white|red|green|blue|gr[ae]y|orange|yellow|brown|purple|silver|gold|pink|navy|teal|(?:light|dark)[a-z]+)\b/;

test.each(sheets.filter(({ file }) => !file.endsWith("tokens.css")))(
  "$file takes its colours from the tokens",
  ({ file, text }) => {
    const rules = text.includes("css`") ? text.slice(text.indexOf("css`")) : file.endsWith(".css") ? text : "";
    // Behind a dialog the page is dimmed, in both schemes alike.
    const values = rules.replace("rgb(0 0 0 / 45%)", "");
    expect(values).not.toMatch(/#[\da-f]{3,8}\b(?=[;\s,)])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i);
    const colourful = values.matchAll(
      /^\s*(?:[\w-]*color|background|border[\w-]*|outline|fill|stroke|box-shadow): (.+);$/gm,
    );
    for (const [, value] of colourful) expect(value).not.toMatch(named);
  },
);

test("no name is used that no token has", () => {
  const known = new Set([...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
  for (const { file, text } of sheets) {
    const own = new Set([...text.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
    for (const [, name] of text.matchAll(/var\((--[\w-]+)/g))
      expect(known.has(name) || own.has(name), `${file}: ${name}`).toBe(true);
  }
});

test("every token is used", () => {
  const used = sheets.map(({ text }) => text).join("\n");
  for (const [, name] of css.matchAll(/^\s*(--[\w-]+):/gm)) expect(used.includes(`var(${name}`), name).toBe(true);
});
