import type { ClauseMasks } from './clause-masks.ts';
import type { Columns } from './columns.ts';
import type { Moments } from './moments.ts';
import type { Question } from './question.ts';
import type { Changes, SpanChanges } from './span-changes.ts';
import { type Span, STANDING } from './standings.ts';

/** Activities by index that come in and that go out as a period moves. */
export interface Moves {
  readonly entered: Uint32Array;
  readonly left: Uint32Array;
}

/** More than this share of all activities are sooner counted anew than moved. */
const MOST_MOVED = 0.25;

/** How many activities lie at moments that come in or go out, whether they pass the lasting clauses or not. */
function sizeOf({ starts }: Moments, { size, moments, was, is }: Changes) {
  let [entered, left] = [0, 0];
  for (let at = 0; at < size; at += 1) {
    const moment = moments[at] ?? 0;
    const count = (starts[moment + 1] ?? 0) - (starts[moment] ?? 0);
    if (was[at] === STANDING.outside) entered += count;
    else if (is[at] === STANDING.outside) left += count;
  }
  return { entered, left };
}

/** How many activities come in and go out, at most. */
export function mostMoved(moments: Moments, before: Span, after: Span, spanChanges: SpanChanges): number {
  const { entered, left } = sizeOf(moments, spanChanges.between(before, after));
  return entered + left;
}

/** What moves between the answers to a question and to the same one of another span; `undefined` if it is too much. */
export function movesBetween(
  { moments, size: all }: Columns,
  before: Span,
  question: Question,
  masks: ClauseMasks,
  spanChanges: SpanChanges,
): Moves | undefined {
  const { starts, activities } = moments;
  const changes = spanChanges.between(before, question.span);
  const most = sizeOf(moments, changes);
  if (most.entered + most.left > all * MOST_MOVED) return undefined;
  const { care } = question;
  const failed = masks.of(question.filter);
  const passing = (standings: Uint8Array, room: number): Uint32Array => {
    const found = new Uint32Array(room + 1);
    let size = 0;
    for (let change = 0; change < changes.size; change += 1) {
      if (standings[change] !== STANDING.outside) continue;
      const moment = changes.moments[change] ?? 0;
      const end = starts[moment + 1] ?? 0;
      for (let at = starts[moment] ?? 0; at < end; at += 1) {
        const activity = activities[at] ?? 0;
        found[size] = activity;
        size += care === 0 || ((failed[activity] ?? 0) & care) === 0 ? 1 : 0;
      }
    }
    return found.subarray(0, size);
  };
  return { entered: passing(changes.was, most.entered), left: passing(changes.is, most.left) };
}
