// Brings a browser into one of the states of the tables beside this file. A state: `name`; `kind` ("popup", "dashboard", "component" or
// "gallery"); `rows(session)`, what is stored; `open(session)`, which gives `{page, close}`; `ready`, a selector that must be there;
// `act(page, change)`, what is done then, where `change(settings)` changes settings; `only`, the one browser that can. Imports no test.
import { putRows } from "../harness/store.mjs";
import { find } from "./actions.mjs";

/**
 * Shows a state in a language and gives back its page, with `close()`. `fit(page)` may give the window its size: before anything is done,
 * because a menu closes when that changes.
 */
export async function showState(session, state, { language = "en", fit } = {}) {
  await putRows(session, { ...(await state.rows(session)), settings: [{ language }] }, { clear: true });
  const change = (settings) => putRows(session, { settings: [{ ...settings, language }] });
  const { page, close } = await state.open(session);
  const closeAll = async () => {
    await page.close();
    await close?.();
  };
  try {
    await page.bringToFront();
    await find(page, state.ready);
    await fit?.(page);
    await state.act?.(page, change);
    return { page, close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
