import { monthIndexOf } from '#src/domain/day.ts';
import { isOnAxis, type Occurrence } from '#src/domain/occurrence.ts';
import { type Codes, codesFor } from './codes.ts';

/** How the date of an activity is known, as it stands in a column. */
export const KNOWN = { exact: 0, within: 1, unknown: 2 } as const;

/**
 * The different dates on record, by their first day, unknown ones last: `of` holds that of each activity, an index into
 * the others.
 *
 * Days and months (since year 0) are meaningless where `known` is `unknown`: from the moment `dated` on. `onAxis`: 1 where
 * it has a place on the time axis, 0 where it stands in the gutter "no day on record". `byLast`: the dated moments by
 * their last day. `activities`: by moment, those of moment `m` from `starts[m]` up to `starts[m + 1]`.
 */
export interface Moments {
  readonly of: Codes;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly firstMonth: Int32Array;
  readonly lastMonth: Int32Array;
  readonly known: Uint8Array;
  readonly onAxis: Uint8Array;
  readonly dated: number;
  readonly byLast: Uint32Array;
  readonly starts: Uint32Array;
  readonly activities: Uint32Array;
}

/** By moment, 1 where one of these activities lies at it. A moment is one of few, so that what is asked of it costs little. */
export function seenMoments({ of, known }: Moments, activities: Uint32Array): Uint8Array {
  const seen = new Uint8Array(known.length);
  for (let i = 0; i < activities.length; i += 1) seen[of[activities[i] ?? 0] ?? 0] = 1;
  return seen;
}

/** Days before 1970 that a date of four digits can lie, and more days than there are in all of them. */
const [EARLIEST, DAYS] = [2 ** 20, 2 ** 22];

/** A number that differs where occurrences do, and rises as they follow each other. */
function orderOf(when: Occurrence): number {
  if (when.known === 'unknown') return Number.MAX_SAFE_INTEGER;
  const days = (when.first + EARLIEST) * DAYS + when.last - when.first;
  return days * 8 + KNOWN[when.known] * 2 + (isOnAxis(when) ? 1 : 0);
}

/** The different ones of some occurrences in order, and the place of each among them. Those that nothing has are left out. */
function inOrder(occurrences: readonly Occurrence[], dates: Uint32Array) {
  const isUsed = new Uint8Array(occurrences.length);
  for (let i = 0; i < dates.length; i += 1) isUsed[dates[i] ?? 0] = 1;
  const [orders, sorted] = [new Float64Array(isUsed.length), new Float64Array(isUsed.length)];
  let used = 0;
  for (let number = 0; number < isUsed.length; number += 1) {
    const when = occurrences[number];
    if (isUsed[number] === 0 || when === undefined) continue;
    const order = orderOf(when);
    orders[number] = order;
    sorted[used] = order;
    used += 1;
  }
  sorted.subarray(0, used).sort();
  let size = 0;
  for (let at = 0; at < used; at += 1) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue;
    sorted[size] = sorted[at] ?? 0;
    size += 1;
  }
  const different = new Array<Occurrence | undefined>(size);
  const placeOf = new Uint32Array(occurrences.length);
  for (let number = 0; number < isUsed.length; number += 1) {
    if (isUsed[number] === 0) continue;
    const place = placeIn(sorted, size, orders[number] ?? 0);
    placeOf[number] = place;
    different[place] = occurrences[number];
  }
  return { different, placeOf };
}

/** The months of days, most of which follow one of the same day. */
function monthsOf(days: Int32Array): Int32Array {
  const months = new Int32Array(days.length);
  let [day, month] = [0, monthIndexOf(0)];
  for (let i = 0; i < days.length; i += 1) {
    const next = days[i] ?? 0;
    if (next !== day) [day, month] = [next, monthIndexOf(next)];
    months[i] = month;
  }
  return months;
}

/** Where a number stands among the first `size` of sorted ones, one of which it is. */
function placeIn(sorted: Float64Array, size: number, sought: number): number {
  let [low, high] = [0, size - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Puts numbers in order of their kinds by counting: the indexes of those of each kind `k` from `starts[k]` up to
 * `starts[k + 1]`. `kindOf`: of each number, below `kinds`.
 */
function sortByCounting(numbers: Codes, kindOf: Uint32Array, kinds: number) {
  const starts = new Uint32Array(kinds + 1);
  for (let i = 0; i < numbers.length; i += 1) {
    const kind = (kindOf[numbers[i] ?? 0] ?? 0) + 1;
    starts[kind] = (starts[kind] ?? 0) + 1;
  }
  for (let kind = 0; kind < kinds; kind += 1) starts[kind + 1] = (starts[kind + 1] ?? 0) + (starts[kind] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i += 1) {
    const kind = kindOf[numbers[i] ?? 0] ?? 0;
    const at = next[kind] ?? 0;
    sorted[at] = i;
    next[kind] = at + 1;
  }
  return { starts, sorted };
}

/**
 * Lays out the moments of activities that come by id. `dates`: the occurrence of each. `inTime`: where each activity of the
 * order of time stands by id.
 */
export function layOutMoments(occurrences: readonly Occurrence[], dates: Uint32Array) {
  const { different, placeOf } = inOrder(occurrences, dates);
  const { length } = different;
  const [first, last] = [new Int32Array(length), new Int32Array(length)];
  const [known, onAxis] = [new Uint8Array(length), new Uint8Array(length)];
  let dated = 0;
  for (let moment = 0; moment < length; moment += 1) {
    const when = different[moment];
    if (when === undefined) continue;
    known[moment] = KNOWN[when.known];
    onAxis[moment] = isOnAxis(when) ? 1 : 0;
    if (when.known === 'unknown') continue;
    first[moment] = when.first;
    last[moment] = when.last;
    dated = moment + 1;
  }
  // Activities of one first day go by id, whatever else is known of their dates.
  const dayOf = new Uint32Array(length);
  for (let moment = 1; moment < dayOf.length; moment += 1) {
    const isSame = moment < dated && first[moment] === first[moment - 1];
    dayOf[moment] = (dayOf[moment - 1] ?? 0) + (isSame ? 0 : 1);
  }
  const dayOfDate = placeOf.map((moment) => dayOf[moment] ?? 0);
  const inTime = sortByCounting(dates, dayOfDate, (dayOf.at(-1) ?? 0) + 1).sorted;
  const of = codesFor(length, dates.length);
  for (let i = 0; i < of.length; i += 1) of[i] = placeOf[dates[inTime[i] ?? 0] ?? 0] ?? 0;
  const itself = Uint32Array.from({ length }, (_, moment) => moment);
  const { starts, sorted } = sortByCounting(of, itself, length);
  const byLast = Uint32Array.from({ length: dated }, (_, i) => i).sort((a, b) => (last[a] ?? 0) - (last[b] ?? 0));
  const moments: Moments = {
    of,
    first,
    last,
    firstMonth: monthsOf(first),
    lastMonth: monthsOf(last),
    known,
    onAxis,
    dated,
    byLast,
    starts,
    activities: sorted,
  };
  return { moments, inTime };
}
