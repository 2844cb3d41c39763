import { expect, test } from "vitest";
import { type PanelKind, panelFor } from "../../../../components/posting/state";
import type { View } from "../../../../utils/view";
import { fit, posting, view } from "../samples";

const nothing: Partial<View> = { state: "nothing", posting: null, reading: null, fit: null };

const cases: [string, View, PanelKind | null][] = [
  ["a posting", view(), null],
  ["a closed posting", view({ posting: { ...posting, status: "closed" } }), null],
  ["a posting that cannot be rated", view({ fit: fit({ score: null, reason: "few-requirements" }) }), null],
  ["nothing read", view(nothing), "nothing"],
  ["a page that is still filling in", view({ ...nothing, state: "reading" }), "reading"],
  ["a board that is off", view({ ...nothing, state: "off" }), "off"],
  ["a page of the browser's own", view({ ...nothing, state: "unreachable" }), "unreachable"],
  ["a list of jobs", view({ posting: { ...posting, status: "list" } }), "list"],
  ["a list of jobs that is not ready", view({ state: "nothing", posting: { ...posting, status: "list" } }), "list"],
  ["text of another job", view({ posting: { ...posting, problems: ["stale-pane"] } }), "stale"],
  ["a posting without text", view({ posting: { ...posting, text: " ", problems: ["no-text"] } }), "no_text"],
  ["a page that is no posting", view({ fit: fit({ score: null, reason: "not-a-posting" }) }), "not_posting"],
];

test.each(cases)("%s", (_name, given, panel) => expect(panelFor(given, "tab")).toBe(panel));

test("who asked for something and got nothing hears what to do instead", () => {
  expect(panelFor(view(nothing), "page")).toBe("nothing_page");
  expect(panelFor(view(nothing), "selection")).toBe("nothing_selection");
  expect(panelFor(view({ posting: { ...posting, status: "none" } }), "text")).toBe("nothing_text");
});
