// Anyone can use it: every state of every page, and every component of the gallery, in both browsers. Nothing for axe in light and dark,
// targets large enough, a focus that is seen and goes as the eye does, no scrolling sideways at 320 px and at 200 %.
import assert from "node:assert/strict";
import { test } from "node:test";
import { galleryBuild } from "../../tools/gallery/build.mjs";
import { browsers, inventedPages, launch, openWeb, sleep } from "./harness.mjs";
import { findFocusProblems, findOverflow, findSmallTargets, findViolations } from "./harness/inspect.mjs";
import { dashboardStates, eachOpened, galleryStates, popupStates, showState } from "./states.mjs";

/** Browsers make a popup at most 600 px high. */
const windows = {
  popup: { width: 400, height: 600 },
  dashboard: { width: 1280, height: 720 },
  gallery: { width: 1280, height: 720 },
};
/** So high that nothing which stays at an edge covers what axe looks at. */
const tall = 6000;
const web = await openWeb(inventedPages());

for (const name of browsers) {
  const can = ({ only }) => only === undefined || only === name;
  await test(`${name}: popup and dashboard`, (t) =>
    checkAll(t, [...popupStates, ...dashboardStates].filter(can), { name }));
  const whole = galleryStates.filter(({ kind }) => kind === "gallery");
  await test(`${name}: gallery`, (t) => checkAll(t, whole, { name, extension: galleryBuild(name) }));
}

web.close();

async function checkAll(t, states, { name, ...options }) {
  const session = await launch(name, { web, ...options });
  try {
    for (const state of states) await t.test(state.name, (each) => check(each, session, state));
  } finally {
    await session.close();
  }
}

/** All that is wrong with a state comes out together. */
async function check(t, session, state) {
  const size = windows[state.kind];
  const fit = (page) => page.setViewport({ ...size, height: tall });
  const { page, close } = await showState(session, state, { fit });
  try {
    const problems = [
      ...(await lookInBothSchemes(t, session, page)),
      ...(await findSmallTargets(page)),
      ...(state.kind === "gallery" ? await lookAtOpened(t, session, page) : []),
      ...(await page.setViewport(size).then(() => findFocusProblems(page))),
      ...(await findNarrowProblems(page)),
    ];
    assert.deepEqual([...new Set(problems)], []);
  } finally {
    await close();
  }
}

/** Runs in the page: colours that are still on their way are nobody's colours. */
function endTransitions() {
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
}

async function lookInBothSchemes(t, session, page, options) {
  const problems = [];
  for (const scheme of ["light", "dark"]) {
    await session.setScheme(page, scheme);
    await sleep(200);
    await page.evaluate(endTransitions);
    const { wrong, undecided } = await findViolations(page, options);
    problems.push(...wrong.map((sentence) => `${scheme}: ${sentence}`));
    for (const sentence of undecided) t.diagnostic(`${scheme}, to be looked at: ${sentence}`);
  }
  await session.setScheme(page, null);
  return problems;
}

/** Menus, lists and dialogs of the gallery, each once it is open. */
async function lookAtOpened(t, session, page) {
  const problems = [];
  const count = await eachOpened(page, async (state) => {
    const within = `[data-testid="${state}"]`;
    const found = [...(await lookInBothSchemes(t, session, page, { within })), ...(await findSmallTargets(page))];
    problems.push(...found.map((sentence) => `${state}, open: ${sentence}`));
  });
  assert.ok(count >= 5, "menus, lists and dialogs opened");
  return problems;
}

/** At 320 px; in a window of 1280 px zoomed to 200 %; and with the text twice as large beside. */
async function findNarrowProblems(page) {
  const problems = [];
  const look = async (words) => {
    await sleep(100);
    const found = [...(await findOverflow(page)), ...(await findSmallTargets(page))];
    problems.push(...found.map((sentence) => `${words}: ${sentence}`));
  };
  await page.setViewport({ width: 320, height: 640 });
  await look("320 px");
  await page.setViewport({ width: 640, height: 640 });
  await look("640 px");
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await look("640 px, text of 200 %");
  return problems;
}
