import type { Dataset } from '#src/domain/dataset.ts';
import type { Source } from '#src/domain/source.ts';
import type { Answer } from '#src/select/answer.ts';

/** The publications that an answer's activities and their visits rest on, in the record's order. Linear in the answer. */
export function answerSources(dataset: Dataset, answer: Answer): readonly Source[] {
  const used = new Set<string>();
  for (const index of answer.activities) {
    const activity = dataset.activities[index];
    if (activity === undefined) continue;
    for (const { source } of activity.visit.sources) used.add(source);
    for (const { source } of activity.meeting?.sources ?? []) used.add(source);
  }
  return dataset.record.sources.filter(({ id }) => used.has(id));
}
