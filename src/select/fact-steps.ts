import type { Dataset } from '#src/domain/dataset.ts';
import { activityOutcomeSteps } from './activity-outcomes.ts';
import { activityReasonSteps } from './activity-reasons.ts';
import type { Columns } from './columns.ts';

/** Reads by steps what headline and map want to know of all activities, so that it is there when they are drawn. */
export function* factSteps(dataset: Dataset, columns: Columns): Generator<undefined, void> {
  yield* activityOutcomeSteps(dataset, columns);
  yield* activityReasonSteps(dataset, columns, 'date');
  yield* activityReasonSteps(dataset, columns, 'city');
}
