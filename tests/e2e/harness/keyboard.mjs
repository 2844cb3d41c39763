// A person without a mouse: presses keys, and never loses the focus on the way. Imports no browser.
import assert from "node:assert/strict";
import { focused } from "./inspect.mjs";
import { sleep, waitFor } from "./wait.mjs";

const most = 150;

/** Presses a key that does something, and looks that the focus is still on something. */
export async function press(page, key) {
  await page.keyboard.press(key);
  await assertKept(page, `after “${key}”`);
}

/** The focus may move in a later frame, on a busy machine much later; then it stays, and never on the page itself. */
export async function assertKept(page, when) {
  await waitFor(`${when}, the focus on something`, () => focused(page), { seconds: 5 });
  await sleep(150);
  assert.notEqual(await focused(page), null, `${when}, the focus is on something`);
}

/**
 * Presses Tab (`back`: with Shift) until what has the focus has that name (text or pattern), and gives back the names of all stops. It does not
 * go round: behind the last stop, Firefox goes on through its own buttons.
 */
export async function walkTo(page, name, { back = false } = {}) {
  const fits = (stop) => (name instanceof RegExp ? name.test(stop.name) : stop.name === name);
  const passed = [];
  while (passed.length < most) {
    if (back) await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    if (back) await page.keyboard.up("Shift");
    const stop = await focused(page);
    if (!stop) break;
    assert.ok(stop.visible, `the focus on “${stop.name}” is seen`);
    passed.push(stop.name);
    if (fits(stop)) return passed;
  }
  throw new Error(`${back ? "Shift and Tab do" : "Tab does"} not reach ${name}: ${passed.join(" · ")}`);
}

export function waitForFocus(page, name) {
  return waitFor(`the focus on “${name}”`, async () => (await focused(page))?.name === name);
}
