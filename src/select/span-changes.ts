import type { Moments } from './moments.ts';
import { isSameSpan, type Span, standingOf } from './standings.ts';

/** A moment that stands elsewhere to one span than to another. */
export interface Change {
  readonly moment: number;
  readonly was: number;
  readonly is: number;
}

/** What changes as a span moves. Looks at nothing but what lies between the old and the new place of its ends. */
export class SpanChanges {
  private latest: { readonly before: Span; readonly after: Span; readonly changes: readonly Change[] } | undefined;

  constructor(private readonly moments: Moments) {}

  /** The moments that stand elsewhere to `after` than to `before`. */
  between(before: Span, after: Span): readonly Change[] {
    const { latest } = this;
    if (latest !== undefined && isSameSpan(latest.before, before) && isSameSpan(latest.after, after))
      return latest.changes;
    const changes = isSameSpan(before, after) ? [] : this.find(before, after);
    this.latest = { before, after, changes };
    return changes;
  }

  private find(before: Span, after: Span): readonly Change[] {
    const { moments } = this;
    const { first, last, byLast, dated } = moments;
    const changes: Change[] = [];
    const look = (moment: number) => {
      const [was, is] = [standingOf(moments, moment, before), standingOf(moments, moment, after)];
      if (was !== is) changes.push({ moment, was, is });
    };
    for (let moment = dated; moment < first.length; moment += 1) look(moment);
    if (before.ifPossible !== after.ifPossible) {
      for (let moment = 0; moment < dated; moment += 1) look(moment);
      return changes;
    }
    const [one, other] = stretches(before, after);
    const lookFirst = (least: number, most: number) => {
      for (let at = lowerBound(first, least, dated); at < dated && (first[at] ?? 0) <= most; at += 1) look(at);
    };
    const lookLast = (least: number, most: number) => {
      const from = lowerBound({ at: (i) => last[byLast[i] ?? 0] }, least, dated);
      for (let at = from; at < dated; at += 1) {
        const moment = byLast[at] ?? 0;
        if ((last[moment] ?? 0) > most) return;
        const day = first[moment] ?? 0;
        const isLookedAt = (day >= one.least && day <= one.most) || (day >= other.least && day <= other.most);
        if (!isLookedAt) look(moment);
      }
    };
    for (const { least, most } of [one, other]) {
      lookFirst(least, most);
      lookLast(least, most);
    }
    return changes;
  }
}

/** Days, both included; none where the least is more than the most. */
interface Stretch {
  readonly least: number;
  readonly most: number;
}

const NONE: Stretch = { least: Infinity, most: -Infinity };

const between = (a: number, b: number): Stretch => (a === b ? NONE : { least: Math.min(a, b), most: Math.max(a, b) });

/** The days that each end has moved over; as one where they overlap. */
function stretches(before: Span, after: Span): readonly [Stretch, Stretch] {
  const [one, other] = [between(before.from, after.from), between(before.to, after.to)];
  if (one.most < other.least || other.most < one.least) return [one, other];
  return [{ least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) }, NONE];
}

/** The first index below `size` whose value is at least that; `size` if none is. Values rise. */
function lowerBound(
  values: { readonly at: (index: number) => number | undefined },
  least: number,
  size: number,
): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values.at(middle) ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
