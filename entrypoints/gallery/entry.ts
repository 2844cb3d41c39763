// What a file in entries/ gives the gallery. Imports only types.
import type { ComponentChild } from "preact";

/** The states of one component by name, each rendered as a component of its own, so that it may hold state. */
export type States = Readonly<Record<string, () => ComponentChild>>;
