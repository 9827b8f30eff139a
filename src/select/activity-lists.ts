import { STANDING } from './answer.ts';
import type { ClauseMasks } from './clause-masks.ts';
import type { Columns } from './columns.ts';
import type { Moments } from './moments.ts';
import type { Question } from './question.ts';
import { EVER, isSameSpan, type MomentFlags } from './standings.ts';

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
  flags: () => MomentFlags,
  room: Uint32Array,
): Uint32Array {
  const failed = masks.of(question.filter);
  if (isSameSpan(question.span, EVER)) return room.subarray(0, collectPassing(failed, question.care, room, 0, 0, size));
  const { of, dated, starts } = moments;
  const { isOut } = flags();
  const [from, to] = reach(moments, isOut);
  const found = collect(of, failed, question.care, isOut, room, 0, from, to);
  return room.subarray(0, collect(of, failed, question.care, isOut, room, found, starts[dated] ?? size, size));
}

/** Writes those from one activity up to another that pass, whenever they are, behind the first `found` of a list. */
function collectPassing(
  failed: Uint16Array,
  care: number,
  list: Uint32Array,
  found: number,
  from: number,
  to: number,
): number {
  let size = found;
  if (care === 0) {
    for (let i = from; i < to; i += 1) list[found + i - from] = i;
    return found + Math.max(0, to - from);
  }
  for (let i = from; i < to; i += 1) {
    list[size] = i;
    size += (((failed[i] ?? 0) & care) - 1) >>> 31;
  }
  return size;
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

/** All activities but some, which come in order; written to `left`, which has room for just so many. */
export function others(size: number, activities: Uint32Array, left: Uint32Array): Uint32Array {
  let [found, next] = [0, 0];
  for (let i = 0; i < size && found < left.length; i += 1) {
    left[found] = i;
    const isNext = activities[next] === i ? 1 : 0;
    next += isNext;
    found += 1 - isNext;
  }
  return left;
}

/** Where each activity stands to a question, one of `STANDING`. Linear. */
export function standingTo(
  { moments, size }: Columns,
  { span, care, filter }: Question,
  masks: ClauseMasks,
  flags: () => MomentFlags,
): Uint8Array {
  const standing = new Uint8Array(size);
  const failed = masks.of(filter);
  const mark = (stands: number, from: number, to: number) => markPassing(standing, failed, care, stands, from, to);
  if (isSameSpan(span, EVER)) {
    mark(STANDING.shown, 0, size);
    return standing;
  }
  const { of, dated, starts } = moments;
  const { isOut } = flags();
  const [from, to] = reach(moments, isOut);
  const end = starts[dated] ?? size;
  mark(STANDING.outsidePeriod, 0, from);
  mark(STANDING.shown, from, to);
  mark(STANDING.outsidePeriod, to, end);
  mark(STANDING.shown, end, size);
  markOut(standing, of, isOut, from, to);
  markOut(standing, of, isOut, end, size);
  return standing;
}

/** Marks those that are shown, from one activity up to another, as outside the period where their moment is. */
function markOut(standing: Uint8Array, of: Moments['of'], isOut: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i += 1)
    if (standing[i] === STANDING.shown && isOut[of[i] ?? 0] === 1) standing[i] = STANDING.outsidePeriod;
}

/** Marks the activities that pass, from one up to another. */
function markPassing(
  standing: Uint8Array,
  failed: Uint16Array,
  care: number,
  stands: number,
  from: number,
  to: number,
): void {
  if (care === 0) standing.fill(stands, from, to);
  else for (let i = from; i < to; i += 1) standing[i] = ((failed[i] ?? 0) & care) === 0 ? stands : STANDING.absent;
}
