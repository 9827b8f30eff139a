import type { Dataset } from '#src/domain/dataset.ts';
import { type Answer, type Counted, countedValues } from './answer.ts';

/** A bar's value, how many it stands for, and whether the filter has chosen it. */
export interface ValueBar extends Counted {
  readonly chosen: boolean;
}

/** The bars that a chart draws, and how many further values its table alone holds. */
export interface ShownBars<T> {
  readonly shown: readonly T[];
  readonly others: number;
}

/** The first bars; one more than fits is drawn rather than announced. */
export function firstBars<T>(bars: readonly T[], most = 12): ShownBars<T> {
  return bars.length <= most + 1
    ? { shown: bars, others: 0 }
    : { shown: bars.slice(0, most), others: bars.length - most };
}

function inOrder(counted: readonly Counted[], chosen: readonly string[]): readonly ValueBar[] {
  return counted
    .map(({ value, count }) => ({ value, count, chosen: chosen.includes(value) }))
    .filter((bar) => bar.count > 0 || bar.chosen)
    .sort((a, b) => b.count - a.count);
}

/** Activities of each topic that a choice of it alone would leave, most first. */
export function topicBars({ facets, filter }: Answer): readonly ValueBar[] {
  return inOrder(countedValues(facets.topic, 0), filter.chosen.topic);
}

/** Organisations met in the answer, by their kind, most first. Every organisation counts once. */
export function kindBars({ organisation, record }: Dataset, answer: Answer): readonly ValueBar[] {
  const counts = new Map(record.kinds.map(({ id }) => [id, 0]));
  for (const { value } of countedValues(answer.organisations)) {
    const kind = organisation.get(value)?.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return inOrder(
    [...counts].map(([value, count]) => ({ value, count })),
    answer.filter.chosen.kind,
  );
}
