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

/** For each moment, 1 where it is outside of a span, and 1 where it is only possibly in it. */
export interface MomentFlags {
  readonly isOut: Uint8Array;
  readonly isPossible: Uint8Array;
}

export function momentFlags(moments: Moments, span: Span): MomentFlags {
  const { length } = moments.known;
  const [isOut, isPossible] = [new Uint8Array(length), new Uint8Array(length)];
  for (let moment = 0; moment < length; moment += 1) {
    const standing = standingOf(moments, moment, span);
    if (standing === STANDING.outside) isOut[moment] = 1;
    else if (standing === STANDING.possible) isPossible[moment] = 1;
  }
  return { isOut, isPossible };
}
