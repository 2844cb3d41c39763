// Words whose dot ends neither a sentence nor a clause. Pure; imports nothing.

const abbreviation =
  /(?:^|[\s(/])(?:e\.g|i\.e|etc|vs|approx|incl|sr|jr|dr|mr|mrs|ms|st|no|inc|ltd|co|dept|min|max|u\.s|u\.k|b\.s|m\.s|b\.a|m\.a|ph\.d|b\.sc|m\.sc|bsc|msc|eng|resp|bzw|z\.b|p\.ex|yrs|hrs|[A-Za-z])\.$/i;

/** Whether the dot at `at` belongs to an abbreviation. */
export function isAbbreviation(text: string, at: number): boolean {
  return abbreviation.test(text.slice(Math.max(0, at - 8), at + 1));
}
