import { startTransition, useEffect, useState } from 'react';
import type { Dataset } from '#src/domain/dataset.ts';
import { runSteps } from '#src/domain/run-steps.ts';
import type { Columns } from '#src/select/columns.ts';
import { buildTimeline, knownTimeline, type Timeline, timelineSteps } from '#src/select/timeline-lanes.ts';

/** Up to this many activities are laid out at once, in a few milliseconds; more by steps, while the page can be used. */
const MOST_AT_ONCE = 3000;

/** The record laid out in lanes; `undefined` while that is under way. */
export function useTimeline(dataset: Dataset, columns: Columns): Timeline | undefined {
  const [, setDone] = useState<Columns>();
  const isSmall = columns.size <= MOST_AT_ONCE;
  const timeline = isSmall ? buildTimeline(dataset, columns) : knownTimeline(columns);
  const isWanted = timeline === undefined;
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    void runSteps(timelineSteps(dataset, columns)).then(() => {
      if (!isLeft) startTransition(() => setDone(columns));
    });
    return () => {
      isLeft = true;
    };
  }, [dataset, columns, isWanted]);
  return timeline;
}
