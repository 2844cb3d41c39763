// Anyone can use it: axe finds nothing in any component, page and state, in both browsers, light and dark; targets, focus and narrow windows.
import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import { galleryBuild } from "../../tools/gallery/build.mjs";
import { states } from "../../tools/shots/states.mjs";
import { shotPages } from "../../tools/shots/web.mjs";
import { browsers, launch, openWeb, putRows, sleep } from "./harness.mjs";
import { overflow, smallTargets, tabStops } from "./harness/inspect.mjs";

const web = await openWeb(shotPages());

/** All rules of axe but those for whole sites: `[rule: elements]` of what it finds wrong. */
async function violations(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await axe.run(document, {
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
    });
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, html }) => `${target.join(" ")} ${html.slice(0, 140)}`).join(" | ")}`,
    );
  });
}

/** Pixels that the next stop may stand higher, where several stand in a row. */
const inRow = 40;

/** The focus is always seen, and within each part of the page it goes down as the eye does. */
function assertFocus(stops, name) {
  const unseen = stops.filter(({ visible }) => !visible);
  assert.deepEqual(unseen, [], `${name}: the focus is seen`);
  assert.ok(stops.length > 0, `${name}: something takes the focus`);
  for (const [at, stop] of stops.entries()) {
    const before = stops[at - 1];
    if (before?.part !== stop.part) continue;
    assert.ok(
      stop.top >= before.top - inRow,
      `${name}: from “${before.name}” (${before.top}) up to “${stop.name}” (${stop.top})`,
    );
  }
}

async function checkState(session, state) {
  await putRows(session, state.rows, { clear: true });
  const { page, close } = await state.open(session);
  try {
    await state.late?.(page);
    for (const scheme of ["light", "dark"]) {
      await session.setScheme(page, scheme);
      await sleep(250); // transitions of colours
      assert.deepEqual(await violations(page), [], `${state.name}, ${scheme}`);
    }
    await session.setScheme(page, null);
    assert.deepEqual(await smallTargets(page), [], `${state.name}: targets`);
    // What lies over the page has the keyboard to itself.
    if (state.late) await page.keyboard.press("Escape");
    // In Firefox the toolbar's own popup keeps the keyboard once it was opened.
    if (await page.evaluate(() => document.hasFocus())) assertFocus(await tabStops(page, 60), state.name);
    // 320 px, and 200 % of a window of 640: both must not scroll sideways
    await page.setViewport({ width: 320, height: 640 });
    await sleep(100);
    assert.deepEqual(await overflow(page), [], `${state.name}: wider than 320 px`);
    assert.deepEqual(await smallTargets(page), [], `${state.name}: targets at 320 px`);
    await page.setViewport({ width: 640, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await sleep(100);
    assert.deepEqual(await overflow(page), [], `${state.name}: wider than its window with text at 200 %`);
    await page.setViewport(null);
  } finally {
    await page.close();
    await close?.();
  }
}

for (const name of browsers) {
  await test(name, async (t) => {
    const session = await launch(name, { web, extension: galleryBuild(name) });
    try {
      for (const state of states) await t.test(state.name, () => checkState(session, state));
    } finally {
      await session.close();
    }
  });
}

web.close();
