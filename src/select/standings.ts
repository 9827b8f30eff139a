import { type Filter, hasPeriod } from './filter.ts';
import { KNOWN, type Moments } from './moments.ts';

/** Where a moment stands to a period, `undated` applied. */
export const STANDING = { outside: 0, possible: 1, certain: 2 } as const;

/** Where each moment stands to the filter's period; the rule of `standingInPeriod`, over columns. */
export function standings({ first, last, known }: Moments, filter: Filter): Uint8Array {
  const standing = new Uint8Array(known.length).fill(STANDING.certain);
  if (!hasPeriod(filter)) return standing;
  const { from = -Infinity, to = Infinity } = filter.period;
  const ifPossible = filter.undated === 'include' ? STANDING.possible : STANDING.outside;
  for (let moment = 0; moment < standing.length; moment += 1) {
    const [start = 0, end = 0] = [first[moment], last[moment]];
    if (known[moment] === KNOWN.unknown) standing[moment] = ifPossible;
    else if (end < from || start > to) standing[moment] = STANDING.outside;
    else if (known[moment] === KNOWN.within && (start < from || end > to)) standing[moment] = ifPossible;
  }
  return standing;
}
