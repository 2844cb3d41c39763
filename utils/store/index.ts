// The store's public face: the only code that knows IndexedDB. For extension pages and the background, never for content scripts (there
// IndexedDB belongs to the page). Imports no view and no message.
export { onChange, type Change } from "./changes";
export { changeCorrection, readCorrection } from "./corrections";
export { StoreError, type StoreErrorCode } from "./errors";
export { deleteEverything } from "./everything";
export { findBroken, type BrokenRow } from "./rows";
export { changeSettings, readSettings } from "./settings";
export { readWallet, removeItem, saveItem } from "./wallet";
export { changePosting, listPostings, readPosting, removePosting, savePosting } from "./wishlist";
