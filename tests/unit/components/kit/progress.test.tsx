// @vitest-environment jsdom
import { expect, test } from "vitest";
import { Progress } from "../../../../components/kit/progress";
import { named, show, update } from "../show";

test("it is named by what is going on, and tells how much is done where an end is in sight", async () => {
  const root = await show(<Progress label="Rating 800 of 2,000" value={0.4} />);
  const bar = named(root, "progress", "Rating 800 of 2,000") as HTMLProgressElement;
  expect(bar.position).toBeCloseTo(0.4);
  await update(<Progress label="Rating 2,000 of 2,000" value={1} />);
  expect(bar.position).toBe(1);
});

test("without an end in sight it says no part at all, not none of it", async () => {
  const root = await show(<Progress label="Reading" hideLabel />);
  expect((named(root, "progress", "Reading") as HTMLProgressElement).position).toBe(-1);
  await update(<Progress label="Reading" hideLabel value={0} />);
  expect((named(root, "progress", "Reading") as HTMLProgressElement).position).toBe(0);
});
