import type { Period } from '#src/domain/period.ts';
import { fold } from './fold.ts';

/** What a filter can choose values of. Values of one facet add up, facets narrow. */
export const FACETS = ['country', 'direction', 'kind', 'topic', 'person', 'visit', 'goal'] as const;

export type Facet = (typeof FACETS)[number];

/** One narrowing of the record: a facet's choice, the period, or the free text. */
export type Clause = Facet | 'period' | 'query';

export const CLAUSES: readonly Clause[] = [...FACETS, 'period', 'query'];

/**
 * What the reader wants to see. An empty choice, an open period and an empty text narrow nothing.
 *
 * `undated`: whether activities that are only possibly in the period stay. Source: DATA.md, "Addresses".
 */
export interface Filter {
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly period: Period;
  readonly undated: 'include' | 'exclude';
  readonly query: string;
}

export const NO_FILTER: Filter = {
  chosen: { country: [], direction: [], kind: [], topic: [], person: [], visit: [], goal: [] },
  period: {},
  undated: 'include',
  query: '',
};

export function hasPeriod({ period }: Filter): boolean {
  return period.from !== undefined || period.to !== undefined;
}

/** Whether there is a text, but none that anything can be found by: it has no letter and no digit, and narrows nothing. */
export function hasIdleQuery({ query }: Filter): boolean {
  return query.trim() !== '' && fold(query) === '';
}

/** The clauses that narrow something. */
export function activeClauses(filter: Filter): readonly Clause[] {
  return CLAUSES.filter((clause) => {
    if (clause === 'period') return hasPeriod(filter);
    return clause === 'query' ? fold(filter.query) !== '' : filter.chosen[clause].length > 0;
  });
}

/** The filter with a facet's choice replaced. */
export function withChoice(filter: Filter, facet: Facet, values: readonly string[]): Filter {
  return { ...filter, chosen: { ...filter.chosen, [facet]: values } };
}

/** The filter with one value of a facet chosen, or no longer chosen. */
export function withToggled(filter: Filter, facet: Facet, value: string): Filter {
  const before = filter.chosen[facet];
  return withChoice(
    filter,
    facet,
    before.includes(value) ? before.filter((other) => other !== value) : [...before, value],
  );
}

export function withPeriod(filter: Filter, period: Period): Filter {
  return { ...filter, period };
}

/** The filter without one clause; without a period nothing is only possibly in it. */
export function withoutClause(filter: Filter, clause: Clause): Filter {
  if (clause === 'period') return { ...filter, period: {}, undated: 'include' };
  return clause === 'query' ? { ...filter, query: '' } : withChoice(filter, clause, []);
}
