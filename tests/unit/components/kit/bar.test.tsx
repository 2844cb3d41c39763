// @vitest-environment jsdom
import { expect, test } from "vitest";
import { Bar } from "../../../../components/kit/bar";
import { show } from "../show";

const parts = [
  { look: "met", share: 45 },
  { look: "part", share: 0 },
  { look: "soft", share: 9 },
] as const;
const drawn = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>(".bar > span")].map((part) => [part.className, part.style.flexGrow]);

test("parts stand in order, as wide as their share; what they leave is the rest", async () => {
  expect(drawn(await show(<Bar parts={parts} />))).toEqual([
    ["met", "45"],
    ["soft", "9"],
    ["", "46"],
  ]);
});

test("nothing is left of a whole", async () => {
  expect(drawn(await show(<Bar parts={[{ look: "met", share: 100 }]} />))).toEqual([["met", "100"]]);
});

test("it is a picture with a name, or hidden where words say it already", async () => {
  const named = (await show(<Bar parts={parts} label="45 of 100" />)).querySelector(".bar");
  expect([named?.role, named?.ariaLabel, named?.ariaHidden]).toEqual(["img", "45 of 100", null]);
  const hidden = (await show(<Bar parts={parts} />)).querySelector(".bar");
  expect([hidden?.role, hidden?.ariaHidden]).toEqual([null, "true"]);
});
