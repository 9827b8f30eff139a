import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { lateLength, lateText } from '#src/domain/late-text.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { meetingProse, visitProse } from '#src/domain/prose.ts';
import { proseOrderSteps } from '#src/domain/prose-order.ts';

/** Rows that are taken on in one step. */
const STEP = 2048;

/**
 * Numbers what stands in for the prose of a record that was just read, in place, and gives the stand-ins in that order.
 *
 * Each row has its own from then on: the file, and with it rows just read, share one.
 */
export function* lateTextSteps(record: ActivityRecord): Generator<undefined, readonly LocalizedText[]> {
  const late: LocalizedText[] = [];
  const number = (there: LocalizedText): LocalizedText => {
    const made = lateText(late.length, lateLength(there));
    late.push(made);
    return made;
  };
  let rows = 0;
  for (const { visit, meetings } of yield* proseOrderSteps(record)) {
    if (visit !== undefined) Object.assign(visit, visitProse(visit, number));
    for (const meeting of meetings) Object.assign(meeting, meetingProse(meeting, number));
    rows += 1 + meetings.length;
    if (rows < STEP) continue;
    rows = 0;
    yield;
  }
  return late;
}
