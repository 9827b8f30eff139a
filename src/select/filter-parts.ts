import {
  activeClauses,
  type Clause,
  type Facet,
  type Filter,
  hasIdleQuery,
  withoutClause,
  withToggled,
} from './filter.ts';

/**
 * A part of a filter that can be taken out by itself, and the filter without it: a chosen value of a facet, the period,
 * leaving out what is only possibly in it, or the text. `key` is the same for the same part.
 *
 * `values`: all that are chosen of a facet of which too many are to be named one by one.
 */
export type FilterPart = { readonly key: string; readonly without: Filter } & (
  | { readonly part: 'value'; readonly facet: Facet; readonly value: string }
  | { readonly part: 'values'; readonly facet: Facet }
  | { readonly part: 'period' | 'undated' | 'query' | 'idle-query' }
);

/** Chosen values of a facet that are parts of their own; of more, the choice is one part. */
const MOST_VALUES = 12;

function partsOfClause(filter: Filter, clause: Clause): readonly FilterPart[] {
  const without = withoutClause(filter, clause);
  if (clause === 'query') return [{ key: clause, part: clause, without }];
  if (clause === 'period') {
    const period: FilterPart = { key: clause, part: clause, without };
    const certainAlone: FilterPart = { key: 'undated', part: 'undated', without: { ...filter, undated: 'include' } };
    return filter.undated === 'exclude' ? [period, certainAlone] : [period];
  }
  const values = filter.chosen[clause];
  if (values.length > MOST_VALUES) return [{ key: clause, part: 'values', facet: clause, without }];
  return values.map((value) => ({
    key: `${clause} ${value}`,
    part: 'value',
    facet: clause,
    value,
    without: withToggled(filter, clause, value),
  }));
}

/** What a filter is made of, in the order of its clauses; a text that narrows nothing stands last. */
export function filterParts(filter: Filter): readonly FilterPart[] {
  const parts = activeClauses(filter).flatMap((clause) => partsOfClause(filter, clause));
  if (!hasIdleQuery(filter)) return parts;
  return [...parts, { key: 'query', part: 'idle-query', without: withoutClause(filter, 'query') }];
}
