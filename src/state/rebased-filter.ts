import { FACETS, type Facet, type Filter } from '#src/select/filter.ts';

/** The values with what was added and taken out between two other lists added and taken out as well. */
function rebased(seen: readonly string[], wanted: readonly string[], now: readonly string[]): readonly string[] {
  const added = wanted.filter((value) => !seen.includes(value) && !now.includes(value));
  const kept = now.filter((value) => wanted.includes(value) || !seen.includes(value));
  return [...kept, ...added];
}

/**
 * What a reader wants who saw one filter and asked for another, while a third holds by now: a view that is still being
 * drawn may offer what was picked before the last pick. What was not asked for stays as it is now.
 */
export function rebasedFilter(seen: Filter, wanted: Filter, now: Filter): Filter {
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, rebased(seen.chosen[facet], wanted.chosen[facet], now.chosen[facet])]),
  ) as Record<Facet, readonly string[]>;
  const isSamePeriod = seen.period.from === wanted.period.from && seen.period.to === wanted.period.to;
  return {
    chosen,
    period: isSamePeriod ? now.period : wanted.period,
    undated: seen.undated === wanted.undated ? now.undated : wanted.undated,
    query: seen.query === wanted.query ? now.query : wanted.query,
  };
}
