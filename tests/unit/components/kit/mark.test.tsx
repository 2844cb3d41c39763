// @vitest-environment jsdom
import { expect, test } from "vitest";
import { Mark } from "../../../../components/kit/mark";
import { show, words } from "../show";

test("each state has a drawing of its own, and its word is heard", async () => {
  const drawings = new Set<string>();
  for (const state of ["met", "part", "gap"] as const) {
    const root = await show(<Mark state={state} label={`it is ${state}`} />);
    expect(words(root)).toBe(`it is ${state}`);
    const drawing = root.querySelector("svg");
    expect(drawing?.getAttribute("aria-hidden")).toBe("true");
    drawings.add(drawing?.innerHTML ?? "");
  }
  expect(drawings.size).toBe(3);
});
