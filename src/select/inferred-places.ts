import type { Dataset } from '#src/domain/dataset.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Answer } from './answer.ts';
import { inferredReason } from './inferred-reason.ts';

/** How many of the answer's activities in a city no source puts there, and why they stand there, each reason once. */
export interface InferredPlace {
  readonly count: number;
  readonly reasons: readonly LocalizedText[];
}

/** The cities in which an activity of the answer stands by inference, by place id. Linear in the answer. */
export function inferredPlaces(dataset: Dataset, answer: Answer): ReadonlyMap<string, InferredPlace> {
  const found = new Map<string, { count: number; readonly reasons: Map<string, LocalizedText> }>();
  for (const i of answer.activities) {
    const activity = dataset.activities[i];
    const reason = activity === undefined ? undefined : inferredReason(activity, 'city');
    if (activity === undefined || reason === undefined) continue;
    for (const place of activity.places) {
      const known = found.get(place) ?? { count: 0, reasons: new Map<string, LocalizedText>() };
      known.count += 1;
      known.reasons.set(reason.en, reason);
      found.set(place, known);
    }
  }
  return new Map([...found].map(([place, { count, reasons }]) => [place, { count, reasons: [...reasons.values()] }]));
}
