import type { Answer, Counts } from './answer.ts';
import type { Column } from './column.ts';
import type { Columns } from './columns.ts';
import { CLAUSES, type Clause, FACETS, type Facet, type Filter } from './filter.ts';
import { once } from './once.ts';
import { type Question, questionsOf } from './question.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

function countsOf(column: Column, question: Question, workspace: Workspace): Counts {
  const counts = once(() => workspace.counts(column, question));
  return { column, at: (code) => counts().at(code) };
}

/**
 * Answers a filter over the columns: the same filter has the same answer, whatever was asked before.
 *
 * Each part of the answer is made when it is first read, and made of an earlier answer where that is shorter: when
 * nothing but the period moves, of what its ends went over; else in passes over all activities.
 */
export function answerFilter(columns: Columns, filter: Filter): Answer {
  const { organisations, facets, places, cityless, size } = columns;
  const workspace = workspaceOf(columns);
  const ask = questionsOf(filter);
  const question = ask();
  const counted = (column: Column, ignored?: Clause) => countsOf(column, ask(ignored), workspace);
  const totals = once(() => workspace.totals(question));
  const sums = once(() => workspace.sums(question));
  const activities = once(() => workspace.list(question));
  const possibleMoments = once(() => workspace.possibleMoments(question));
  const standing = once(() => workspace.standing(question));
  const chart = once(() => totals().chart(filter.undated === 'include'));
  const nowhere = counted(cityless);
  const countryCount = facets.country.values.length;
  const givesBack = once(() => {
    const { inside, misses } = sums();
    const count = (clause: Clause) => (clause === 'period' ? totals().passing - inside : (misses.get(clause) ?? 0));
    return Object.fromEntries(CLAUSES.map((clause) => [clause, count(clause)])) as Record<Clause, number>;
  });
  const notOnMap = () => nowhere.at(countryCount);
  return {
    filter,
    columns,
    total: size,
    facets: Object.fromEntries(FACETS.map((facet) => [facet, counted(facets[facet], facet)])) as Record<Facet, Counts>,
    places: counted(places),
    countryOnly: { column: facets.country, at: nowhere.at },
    organisations: counted(organisations),
    visits: counted(facets.visit),
    get activities() {
      return activities();
    },
    get possibleMoments() {
      return possibleMoments();
    },
    get possible() {
      return sums().possible;
    },
    get years() {
      return chart().years;
    },
    get months() {
      return chart().months;
    },
    get plotted() {
      return sums().inside - notOnMap();
    },
    get notOnMap() {
      return notOnMap();
    },
    get onAxis() {
      return sums().onAxis;
    },
    get noDay() {
      return sums().inside - sums().onAxis;
    },
    get standing() {
      return standing();
    },
    get givesBack() {
      return givesBack();
    },
  };
}
