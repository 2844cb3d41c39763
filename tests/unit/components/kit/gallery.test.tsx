// @vitest-environment jsdom
// The gallery shows every component of the kit, and each of its states can be shown and has something to be seen or heard.
import { expect, test, vi } from "vitest";
import type { States } from "../../../../entrypoints/gallery/entry";
import { show, words } from "../show";

const nameOf = (path: string): string => path.replace(/^.*\/|\.tsx$/g, "");
const components = Object.keys(import.meta.glob("../../../../components/kit/*.tsx")).map(nameOf);
const entries = Object.entries(
  import.meta.glob<{ states: States }>("../../../../entrypoints/gallery/entries/*.tsx", { eager: true }),
).map(([path, { states }]) => ({ name: nameOf(path), states: Object.entries(states) }));

/** Parts of other components, seen there. */
const parts = new Set(["labelled"]);

test("every component has its entry, and every entry its component", () => {
  expect(entries.map(({ name }) => name).sort()).toEqual(components.filter((name) => !parts.has(name)).sort());
});

// jsdom lays nothing out, and has no observer of it. Without height, ten thousand rows would all be in sight.
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { get: () => 38 });
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

const states = entries.flatMap(({ name, states: all }) => all.map(([state, View]) => ({ name, state, View })));

/** Decoration and nothing else. */
const silent = new Set(["icon", "leaf"]);

test.each(states)("$name: $state", async ({ name, View }) => {
  const root = await show(<View />);
  const said = words(root) + [...root.querySelectorAll("[aria-label]")].map((one) => one.ariaLabel).join("");
  if (silent.has(name)) expect(root.querySelector('svg[aria-hidden="true"]')).not.toBeNull();
  else expect(said).not.toBe("");
  expect(root.innerHTML).not.toMatch(/undefined|\[object|NaN/);
});
