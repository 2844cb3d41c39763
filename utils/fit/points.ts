// Whole points that add up to the displayed score (DESIGN 5, "Fit"). Pure; imports nothing.

/** The displayed score: half a point rounds up. Sums carry errors in their last digits, which must not decide a half. */
export function roundScore(exact: number): number {
  return Math.round(clean(exact));
}

/**
 * Whole points that add up to `total`, the rounded sum of the exact ones, by largest remainder: each keeps its whole part, and those
 * with the largest rest get one more. Of equal rests the one earlier in the list comes first.
 */
export function apportion(exact: readonly number[], total: number): number[] {
  const quotas = exact.map(clean);
  const points = quotas.map(Math.floor);
  const missing = total - points.reduce((sum, whole) => sum + whole, 0);
  const rests = quotas.map((quota, index) => ({ rest: clean(quota - Math.floor(quota)), index }));
  // Sorting keeps equal rests in their order.
  for (const { index } of rests.sort((a, b) => b.rest - a.rest).slice(0, missing)) {
    points[index] = (points[index] ?? 0) + 1;
  }
  return points;
}

function clean(value: number): number {
  return Number(value.toFixed(9));
}
