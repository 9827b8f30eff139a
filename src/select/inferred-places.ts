import type { Dataset } from '#src/domain/dataset.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { activityReasons } from './activity-reasons.ts';
import type { Answer } from './answer.ts';

/** How many of the answer's activities in a city no source puts there, and why they stand there, each reason once. */
export interface InferredPlace {
  readonly count: number;
  readonly reasons: readonly LocalizedText[];
}

const told = new WeakMap<Answer, ReadonlyMap<string, InferredPlace>>();

/** The cities in which an activity of the answer stands by inference, by place id. Worked out once an answer. */
export function inferredPlaces(dataset: Dataset, answer: Answer): ReadonlyMap<string, InferredPlace> {
  const known = told.get(answer) ?? placesByInference(dataset, answer);
  told.set(answer, known);
  return known;
}

/** Linear in the answer. */
function placesByInference(dataset: Dataset, answer: Answer): ReadonlyMap<string, InferredPlace> {
  const { of, reasons } = activityReasons(dataset, answer.columns, 'city');
  if (reasons.length === 0) return new Map();
  const found = new Map<string, { count: number; readonly reasons: Set<LocalizedText> }>();
  for (let at = 0; at < answer.activities.length; at += 1) {
    const i = answer.activities[at] ?? 0;
    const reason = reasons[(of[i] ?? 0) - 1];
    if (reason === undefined) continue;
    for (const place of dataset.activities[i]?.places ?? []) {
      const known = found.get(place) ?? { count: 0, reasons: new Set() };
      known.count += 1;
      known.reasons.add(reason);
      found.set(place, known);
    }
  }
  return new Map([...found].map(([place, { count, reasons }]) => [place, { count, reasons: [...reasons] }]));
}
