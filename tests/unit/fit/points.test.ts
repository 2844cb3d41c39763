import { describe, expect, it } from "vitest";
import { apportion, roundScore } from "../../../utils/fit/points";

describe("the displayed score", () => {
  it.each([
    [54.5, 55],
    [54.49, 54],
    [0, 0],
    [100, 100],
    // What 54.5 becomes in sums that are off in their last digit.
    [54.49999999999999, 55],
  ])("%d is shown as %d", (exact, shown) => {
    expect(roundScore(exact)).toBe(shown);
  });
});

describe("points by largest remainder", () => {
  it("sum to the score", () => {
    expect(apportion([10.6, 20.3, 5.1], 36)).toEqual([11, 20, 5]);
    expect(apportion([10.6, 20.5, 5.4], 37)).toEqual([11, 21, 5]);
  });
  it("ties go to the earlier one", () => {
    expect(apportion([1.5, 2.5, 3.5, 4.5], 12)).toEqual([2, 3, 3, 4]);
    // A third of ten, three times, in sums that are off in their last digit.
    expect(apportion([3.333333333333334, 3.333333333333333, 3.3333333333333335], 10)).toEqual([4, 3, 3]);
  });
  it("nothing for nothing", () => {
    expect(apportion([0, 0.5, 0], 1)).toEqual([0, 1, 0]);
    expect(apportion([], 0)).toEqual([]);
  });
});
