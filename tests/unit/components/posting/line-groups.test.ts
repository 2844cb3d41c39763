import { expect, test } from "vitest";
import { countMet, groupLines, lineState, pointsByState } from "../../../../components/posting/line-groups";
import { fit, line, reading, requirement } from "../samples";

const met = line(requirement("SQL"), { credit: 0.8, points: 30 });
const part = line(requirement("Power BI"), { credit: 0.45, points: 20 });
const gap = line(requirement("demand forecasting", { importance: "preferred" }), { weight: 0.4 });

test("a line is met from 0.8 on, whatever the last digit of a product is", () => {
  expect(lineState(met)).toBe("met");
  expect(lineState({ ...met, credit: 0.1 + 0.7 })).toBe("met");
  expect(lineState(part)).toBe("part");
  expect(lineState(gap)).toBe("gap");
});

test("every line stands in one group: missing, partly met, met; what could be gained most first", () => {
  const more = line(requirement("Tableau"), { weight: 0.6 });
  const groups = groupLines(fit({ lines: [gap, met, part, more] }), reading);
  expect(groups.states).toEqual([
    { state: "gap", asked: [more, gap], mentioned: [] },
    { state: "part", asked: [part], mentioned: [] },
    { state: "met", asked: [met], mentioned: [] },
  ]);
  expect(groups.unsure).toEqual([]);
});

test("what is only mentioned stands apart in its group; empty groups are left out", () => {
  const mentioned = line(requirement("kindness", { importance: "mentioned" }), { weight: 2 });
  expect(groupLines(fit({ lines: [mentioned, gap] }), reading).states).toEqual([
    { state: "gap", asked: [gap], mentioned: [mentioned] },
  ]);
});

test("what was read with less confidence stands apart, with a line or without one", () => {
  const kindness = requirement("kindness", { importance: "mentioned" });
  const also = [requirement("demand forecasting"), kindness];
  const groups = groupLines(fit({ lines: [met, gap] }), { ...reading, also });
  expect(groups.unsure).toEqual([gap]);
  expect(groups.loose).toEqual([kindness]);
  expect(groups.states).toEqual([{ state: "met", asked: [met], mentioned: [] }]);
});

test("counts and points are those of the lines", () => {
  const all = fit({ score: 50, lines: [met, part, gap] });
  expect(countMet(all, "required")).toEqual({ met: 1, all: 2 });
  expect(countMet(all, "preferred")).toEqual({ met: 0, all: 1 });
  expect(pointsByState(all)).toEqual({ met: 30, part: 20 });
});
