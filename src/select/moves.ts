import type { ClauseMasks } from './clause-masks.ts';
import type { Columns } from './columns.ts';
import type { Question } from './question.ts';
import type { SpanChanges } from './span-changes.ts';
import { type Span, STANDING } from './standings.ts';

/** Activities by index that come in and that go out as a period moves. */
export interface Moves {
  readonly entered: Uint32Array;
  readonly left: Uint32Array;
}

/** More than this share of all activities are sooner counted anew than moved. */
const MOST_MOVED = 0.25;

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
  if (changes.entered + changes.left > all * MOST_MOVED) return undefined;
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
  return { entered: passing(changes.was, changes.entered), left: passing(changes.is, changes.left) };
}
