import type { Moments } from './moments.ts';
import { isSameSpan, type Span, STANDING, standingOf } from './standings.ts';

/**
 * Moments that stand elsewhere to one span than to another: the first `size` of them, and where they stood and stand.
 * `entered`, `left`: how many activities lie at those that come in and that go out.
 */
export interface Changes {
  readonly size: number;
  readonly entered: number;
  readonly left: number;
  readonly moments: Uint32Array;
  readonly was: Uint8Array;
  readonly is: Uint8Array;
}

/** What changes as a span moves. Looks at nothing but what lies between the old and the new place of its ends. */
export class SpanChanges {
  private latest: { readonly before: Span; readonly after: Span; readonly changes: Changes } | undefined;
  private readonly found: Uint32Array;
  private readonly was: Uint8Array;
  private readonly is: Uint8Array;

  constructor(private readonly moments: Moments) {
    const { length } = moments.first;
    this.found = new Uint32Array(length);
    this.was = new Uint8Array(length);
    this.is = new Uint8Array(length);
  }

  /** The moments that stand elsewhere to `after` than to `before`; good until others are asked for. */
  between(before: Span, after: Span): Changes {
    const { latest, found, was, is } = this;
    if (latest !== undefined && isSameSpan(latest.before, before) && isSameSpan(latest.after, after))
      return latest.changes;
    const size = isSameSpan(before, after) ? 0 : this.find(before, after);
    const { starts } = this.moments;
    let [entered, left] = [0, 0];
    for (let at = 0; at < size; at += 1) {
      const moment = found[at] ?? 0;
      const count = (starts[moment + 1] ?? 0) - (starts[moment] ?? 0);
      if (was[at] === STANDING.outside) entered += count;
      else if (is[at] === STANDING.outside) left += count;
    }
    const changes = { size, entered, left, moments: found, was, is };
    this.latest = { before, after, changes };
    return changes;
  }

  /** How many they are. */
  private find(before: Span, after: Span): number {
    const { moments, found } = this;
    const { first, last, byLast, dated } = moments;
    let size = 0;
    const look = (moment: number) => {
      const [was, is] = [standingOf(moments, moment, before), standingOf(moments, moment, after)];
      if (was === is) return;
      found[size] = moment;
      this.was[size] = was;
      this.is[size] = is;
      size += 1;
    };
    for (let moment = dated; moment < first.length; moment += 1) look(moment);
    if (before.ifPossible !== after.ifPossible) {
      for (let moment = 0; moment < dated; moment += 1) look(moment);
      return size;
    }
    const [one, other] = stretches(before, after);
    const gap = gapBetween(before, after);
    const [gapBegin, gapEnd] = [lowerBound(first, gap.least, dated), lowerBound(first, gap.most + 1, dated)];
    for (const { least, most } of [one, other]) {
      const end = lowerBound(first, most + 1, dated);
      let at = lowerBound(first, least, dated);
      for (; at < end && at < gapBegin; at += 1) look(at);
      // Most of what begins in the gap ends there.
      for (; at < end && at < gapEnd; at += 1) if ((last[at] ?? 0) > gap.most) look(at);
      for (; at < end; at += 1) look(at);
    }
    for (const { least, most } of [one, other]) {
      const end = lowerBoundByLast(moments, most + 1);
      for (let at = lowerBoundByLast(moments, least); at < end; at += 1) {
        const moment = byLast[at] ?? 0;
        const day = first[moment] ?? 0;
        if (!(isIn(one, day) || isIn(other, day))) look(moment);
      }
    }
    return size;
  }
}

/** Days, both included; none where the least is more than the most. */
interface Stretch {
  readonly least: number;
  readonly most: number;
}

const isIn = ({ least, most }: Stretch, day: number): boolean => day >= least && day <= most;

const NONE: Stretch = { least: Infinity, most: -Infinity };

const between = (a: number, b: number): Stretch => (a === b ? NONE : { least: Math.min(a, b), most: Math.max(a, b) });

/** The days that each end has moved over; as one where they overlap. */
function stretches(before: Span, after: Span): readonly [Stretch, Stretch] {
  const [one, other] = [between(before.from, after.from), between(before.to, after.to)];
  if (one.most < other.least || other.most < one.least) return [one, other];
  return [{ least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) }, NONE];
}

/** The days after one span and before the other: what begins and ends there is in neither. */
const gapBetween = (a: Span, b: Span): Stretch =>
  a.to < b.from ? { least: a.to + 1, most: b.from - 1 } : { least: b.to + 1, most: a.from - 1 };

/** The first index below `size` whose value is at least that; `size` if none is. Values rise. */
export function lowerBound(values: Int32Array, least: number, size: number): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place in `byLast` of the first moment whose last day is at least that; the number of dated ones if none is. */
export function lowerBoundByLast({ last, byLast, dated }: Moments, least: number): number {
  let [low, high] = [0, dated];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((last[byLast[middle] ?? 0] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
