// What is looked at in a page beyond its words: axe's rules, size of targets, scrolling sideways, the way of the focus. Imports no browser.
export { findViolations } from "./inspect/axe.mjs";
export { findFocusProblems, focused } from "./inspect/focus.mjs";
export { findOverflow } from "./inspect/overflow.mjs";
export { findSmallTargets } from "./inspect/targets.mjs";
