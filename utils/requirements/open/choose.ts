// Chooses among candidates that overlap: the set that is worth most together. Pure; imports nothing.

/**
 * Those of `candidates` (by first and last token, both included) whose values add up to the most without any two overlapping; what is
 * worth nothing is never chosen. In order of place. Time grows with the candidates of one sentence, squared at worst.
 */
export function choose<Candidate extends { first: number; last: number }>(
  candidates: readonly Candidate[],
  value: (candidate: Candidate) => number,
): Candidate[] {
  const good = candidates
    .map((candidate) => ({ candidate, worth: value(candidate) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => a.candidate.last - b.candidate.last);
  const best: { total: number; taken: boolean; before: number }[] = [];
  good.forEach(({ candidate, worth }, at) => {
    let before = at - 1;
    while (before >= 0 && good[before]!.candidate.last >= candidate.first) before--;
    const without = best[at - 1]?.total ?? 0;
    const withIt = worth + (best[before]?.total ?? 0);
    const taken = withIt > without;
    best.push({ total: taken ? withIt : without, taken, before: taken ? before : at - 1 });
  });
  const chosen: Candidate[] = [];
  for (let at = good.length - 1; at >= 0; at = best[at]!.before) if (best[at]!.taken) chosen.push(good[at]!.candidate);
  return chosen.reverse();
}
