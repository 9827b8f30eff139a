import type { ClauseMasks } from './clause-masks.ts';
import type { Columns } from './columns.ts';
import type { Moments } from './moments.ts';
import { asksForAll, type Question } from './question.ts';
import { momentsStanding, STANDING } from './standings.ts';

/** From the first activity to the last that could lie at one of the moments that are not out; those without a date apart. */
function reach({ first, dated, starts, activities }: Moments, isOut: Uint8Array): readonly [from: number, to: number] {
  const least = isOut.indexOf(0);
  let most = dated - 1;
  while (most >= least && isOut[most] !== 0) most -= 1;
  if (least === -1 || most < least) return [0, 0];
  // Activities of one day go by id, whatever else is known of their dates.
  let [from, to] = [activities.length, 0];
  for (let moment = least; moment < dated && first[moment] === first[least]; moment += 1)
    from = Math.min(from, activities[starts[moment] ?? 0] ?? 0);
  for (let moment = most; moment >= 0 && first[moment] === first[most]; moment -= 1)
    to = Math.max(to, activities[(starts[moment + 1] ?? 0) - 1] ?? 0);
  return [from, to + 1];
}

/** The activities that a question leaves, in the order of time. Linear. Writes to `room`, of which the list is a view. */
export function insideOf(
  { moments, size }: Columns,
  question: Question,
  masks: ClauseMasks,
  room: Uint32Array,
): Uint32Array {
  if (asksForAll(question)) {
    for (let i = 0; i < size; i += 1) room[i] = i;
    return room;
  }
  const { of, dated, starts } = moments;
  const isOut = momentsStanding(moments, question.span, STANDING.outside);
  const [from, to] = reach(moments, isOut);
  const failed = masks.of(question.filter);
  const found = collect(of, failed, question.care, isOut, room, 0, from, to);
  return room.subarray(0, collect(of, failed, question.care, isOut, room, found, starts[dated] ?? size, size));
}

/** Writes those from one activity up to another that pass behind the first `found` of a list; how many there are then. */
function collect(
  of: Moments['of'],
  failed: Uint16Array,
  care: number,
  isOut: Uint8Array,
  list: Uint32Array,
  found: number,
  from: number,
  to: number,
): number {
  let size = found;
  // Written without a branch, which a processor would guess wrong half the time.
  for (let i = from; i < to; i += 1) {
    list[size] = i;
    size += ((((failed[i] ?? 0) & care) | (isOut[of[i] ?? 0] ?? 0)) - 1) >>> 31;
  }
  return size;
}

/** All activities but some, which come in order. */
export function others(size: number, activities: Uint32Array): Uint32Array {
  const left = new Uint32Array(size - activities.length);
  let [found, next] = [0, 0];
  for (let i = 0; i < size && found < left.length; i += 1) {
    left[found] = i;
    const isNext = activities[next] === i ? 1 : 0;
    next += isNext;
    found += 1 - isNext;
  }
  return left;
}

/** The activities that nothing but the span of a question leaves out, `count` in number, in the order of time. */
export function missedBySpan(
  { moments, size }: Columns,
  { span, care, filter }: Question,
  masks: ClauseMasks,
  count: number,
): Uint32Array {
  const { of } = moments;
  const isOut = momentsStanding(moments, span, STANDING.outside);
  const failed = masks.of(filter);
  const missed = new Uint32Array(count);
  let found = 0;
  for (let i = 0; i < size && found < count; i += 1) {
    missed[found] = i;
    found += ((failed[i] ?? 0) & care) === 0 ? (isOut[of[i] ?? 0] ?? 0) : 0;
  }
  return missed;
}
