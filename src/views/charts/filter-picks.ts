import type { Period } from '#src/domain/period.ts';
import { type Facet, type Filter, withoutClause, withPeriod, withToggled } from '#src/select/filter.ts';
import type { Pick } from './pick.ts';

type SetFilter = (filter: Filter) => void;
type Choice = Omit<Pick, 'key' | 'name'>;

/** Chooses a value of a facet, or no longer chooses it. */
export function facetChoice(filter: Filter, setFilter: SetFilter, facet: Facet, value: string): Choice {
  return {
    chosen: filter.chosen[facet].includes(value),
    choose: () => setFilter(withToggled(filter, facet, value)),
  };
}

/** Chooses a period, or drops it where it is the present one. */
export function periodChoice(filter: Filter, setFilter: SetFilter, { from, to }: Required<Period>): Choice {
  const chosen = filter.period.from === from && filter.period.to === to;
  return {
    chosen,
    choose: () => setFilter(chosen ? withoutClause(filter, 'period') : withPeriod(filter, { from, to })),
  };
}
