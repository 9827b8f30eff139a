import type { Dataset } from '#src/domain/dataset.ts';
import type { Answer } from '#src/select/answer.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns, type Columns } from '#src/select/columns.ts';
import { FACETS, type Filter, NO_FILTER } from '#src/select/filter.ts';
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

/** The six counts that crossfilter2 has groups for, and how many activities are left. */
export function readSix({ months, facets, onAxis, noDay }: Answer): number {
  return ATTRIBUTES.reduce((sum, each) => sum + facets[each].at(0), months.length) + onAxis + noDay;
}

/** Everything that an answer says, the lists of activities included. */
export function readAll(answer: Answer): number {
  const counts = [...FACETS.map((facet) => answer.facets[facet]), answer.places, answer.countryOnly];
  const firsts = [...counts, answer.organisations, answer.visits].reduce((sum, { at }) => sum + at(0), 0);
  const others = [answer.activities, answer.possibleMoments, answer.standing, answer.months, answer.years];
  const sums = answer.possible + answer.plotted + answer.notOnMap + answer.onAxis + answer.noDay;
  return others.reduce((sum, { length }) => sum + length, firsts + sums + answer.givesBack.period);
}

/** The page's own answer over columns that this contestant alone asks, so that it finds nothing that another left. */
const asked = (
  name: string,
  read: (answer: Answer) => number,
  columnsOf: (dataset: Dataset) => Columns,
): Contestant => ({
  name,
  build: (dataset) => {
    const columns = columnsOf(dataset);
    return (selection) => read(answerFilter(columns, filterOf(selection)));
  },
});

/** All that the page's answer holds is read out. */
export const allOf = (columns: Columns): Contestant => asked('columns, all', readAll, () => columns);

/** What crossfilter2 counts is read out and no more. */
export const columnsSix: Contestant = asked('columns, six', readSix, buildColumns);
