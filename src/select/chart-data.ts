import type { Dataset } from '#src/domain/dataset.ts';
import { type Answer, type Counted, type Counts, countedValues } from './answer.ts';
import { answerFilter } from './answer-filter.ts';
import { countValues } from './column.ts';
import { type Facet, withoutClause } from './filter.ts';

/**
 * A bar's value, how many of the answer it stands for, and whether the filter has chosen it.
 *
 * `outside`: how many more there would be without the choice of its own facet, the other filters applied: 0 where
 * nothing of the facet is chosen.
 */
export interface ValueBar extends Counted {
  readonly outside: number;
  readonly chosen: boolean;
}

/** The bars that a chart draws, and how many further values its table alone holds. */
export interface ShownBars<T> {
  readonly shown: readonly T[];
  readonly others: number;
}

/** The first bars; one more than fits is drawn rather than announced. Those that come `first` are drawn before others. */
export function firstBars<T>(bars: readonly T[], most = 12, first: (bar: T) => boolean = () => true): ShownBars<T> {
  if (bars.length <= most + 1) return { shown: bars, others: 0 };
  const drawn = new Set([...bars.filter(first), ...bars.filter((bar) => !first(bar))].slice(0, most));
  return { shown: bars.filter((bar) => drawn.has(bar)), others: bars.length - most };
}

/** Numbers of the answer's activities by the values of a facet. */
export function countsInAnswer({ activities, columns, facets, filter }: Answer, facet: Facet): Counts {
  if (filter.chosen[facet].length === 0) return facets[facet];
  const column = columns.facets[facet];
  const counts = new Uint32Array(column.values.length);
  for (const activity of activities) countValues(column, activity, counts);
  return { column, at: (code) => counts[code] ?? 0 };
}

/** Most first, whether they are in the answer or not, so that a choice moves no bar. */
function inOrder(bars: readonly Omit<ValueBar, 'chosen'>[], chosen: readonly string[]): readonly ValueBar[] {
  return bars
    .map((bar) => ({ ...bar, chosen: chosen.includes(bar.value) }))
    .filter((bar) => bar.count + bar.outside > 0 || bar.chosen)
    .sort((a, b) => b.count + b.outside - (a.count + a.outside));
}

/** Activities of the answer by topic, and those that the choice of topics leaves out. */
export function topicBars(answer: Answer): readonly ValueBar[] {
  const counts = countsInAnswer(answer, 'topic');
  const bars = countedValues(answer.facets.topic, 0).map(({ value, count: alone }, code) => {
    const count = counts.at(code);
    return { value, count, outside: alone - count };
  });
  return inOrder(bars, answer.filter.chosen.topic);
}

function organisationsByKind({ organisation }: Dataset, answer: Answer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of countedValues(answer.organisations)) {
    const kind = organisation.get(value)?.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Organisations met in the answer by kind, and those that the choice of kinds leaves out. Each counts once. */
export function kindBars(dataset: Dataset, answer: Answer): readonly ValueBar[] {
  const { columns, filter } = answer;
  const counts = organisationsByKind(dataset, answer);
  const unchosen = withoutClause(filter, 'kind');
  const all = filter.chosen.kind.length === 0 ? counts : organisationsByKind(dataset, answerFilter(columns, unchosen));
  const kinds = new Set([...dataset.record.kinds.map(({ id }) => id), ...all.keys()]);
  const bars = [...kinds].map((value) => {
    const count = counts.get(value) ?? 0;
    return { value, count, outside: (all.get(value) ?? 0) - count };
  });
  return inOrder(bars, filter.chosen.kind);
}
