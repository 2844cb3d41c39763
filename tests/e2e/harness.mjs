// Front door of the end-to-end harness: a counted web with real host names, and browsers with the extension in it (docs/development.md).
export { boardCases, inventedPages, realPages, root } from "./harness/pages.mjs";
export { browsers, built, launch } from "./harness/session.mjs";
export { putRows, walletRows } from "./harness/store.mjs";
export { sleep, waitFor } from "./harness/wait.mjs";
export { openWeb, without } from "./harness/web.mjs";
