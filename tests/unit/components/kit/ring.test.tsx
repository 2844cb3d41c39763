// @vitest-environment jsdom
import { expect, test } from "vitest";
import { Ring } from "../../../../components/kit/ring";
import { show, words } from "../show";

const ring = (score: number | null) =>
  show(<Ring score={score} label="Fit" after={score === null ? "not rated" : "of 100"} />);

test("it is heard as one sentence, and the drawing is not", async () => {
  const root = await ring(54);
  expect(words(root)).toBe("Fit 54 of 100");
  expect(root.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  expect(root.querySelector(".ring-value")?.getAttribute("stroke-dasharray")).toBe("54 100");
});

test("no score is a dash and no ring, never a zero", async () => {
  const root = await ring(null);
  expect(words(root)).toBe("Fit – not rated");
  expect(root.querySelector(".ring-value")).toBeNull();
});

test("a zero is a number, and has no dot where the ring would begin", async () => {
  const root = await ring(0);
  expect(words(root)).toBe("Fit 0 of 100");
  expect(root.querySelector(".ring-value")).toBeNull();
});
