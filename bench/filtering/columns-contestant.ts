import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { type Filter, NO_FILTER } from '#src/select/filter.ts';
import type { Contestant } from './contestant.ts';
import { ATTRIBUTES, type Selection } from './selection.ts';

/** A selection as the page would hold it. */
export function filterOf(selection: Selection): Filter {
  const chosen = ATTRIBUTES.map((attribute) => {
    const value = selection[attribute];
    return [attribute, value === undefined ? [] : [value]];
  });
  const { from, to } = selection;
  return {
    ...NO_FILTER,
    chosen: { ...NO_FILTER.chosen, ...Object.fromEntries(chosen) },
    period: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
  };
}

/** The page's own answer: seven facets with all their values, months, years, places, organisations, what each clause costs. */
export const columnsContestant: Contestant = {
  name: 'columns',
  build: (dataset) => {
    const columns = buildColumns(dataset);
    return (selection) => answerFilter(columns, filterOf(selection)).activities.length;
  },
};
