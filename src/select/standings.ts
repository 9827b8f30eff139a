import type { Filter } from './filter.ts';
import { KNOWN, type Moments } from './moments.ts';

/** Where a moment stands to a period, `undated` applied. */
export const STANDING = { outside: 0, possible: 1, certain: 2 } as const;

/** A filter's period, its open ends filled in. `ifPossible`: where what is only possibly in it stands. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly ifPossible: number;
}

/** All of time. */
export const EVER: Span = { from: -Infinity, to: Infinity, ifPossible: STANDING.certain };

export function spanOf({ period: { from = -Infinity, to = Infinity }, undated }: Filter): Span {
  if (from === -Infinity && to === Infinity) return EVER;
  return { from, to, ifPossible: undated === 'include' ? STANDING.possible : STANDING.outside };
}

export const isSameSpan = (a: Span, b: Span): boolean =>
  a.from === b.from && a.to === b.to && a.ifPossible === b.ifPossible;

/** Where a moment stands to a span; the rule of `standingInPeriod`, over columns. */
export function standingOf({ first, last, known }: Moments, moment: number, { from, to, ifPossible }: Span): number {
  const how = known[moment];
  if (how === KNOWN.unknown) return ifPossible;
  const [start, end] = [first[moment] ?? 0, last[moment] ?? 0];
  if (end < from || start > to) return STANDING.outside;
  return how === KNOWN.within && (start < from || end > to) ? ifPossible : STANDING.certain;
}

/** For each moment, 1 where it stands so to a span. */
export function momentsStanding(moments: Moments, span: Span, standing: number): Uint8Array {
  const flags = new Uint8Array(moments.known.length);
  for (let moment = 0; moment < flags.length; moment += 1)
    flags[moment] = standingOf(moments, moment, span) === standing ? 1 : 0;
  return flags;
}
