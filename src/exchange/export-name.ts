import { isoDay } from '#src/domain/day.ts';
import { CLAUSES, type Clause, type Filter } from '#src/select/filter.ts';
import { fold } from '#src/select/fold.ts';

const LONGEST = 100;

const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function periodWords({ period: { from, to }, undated }: Filter): readonly string[] {
  const words = [
    ...(from === undefined ? [] : to === undefined ? ['from', isoDay(from)] : [isoDay(from)]),
    ...(to === undefined ? [] : from === undefined ? ['until', isoDay(to)] : [isoDay(to)]),
  ];
  return undated === 'exclude' && words.length > 0 ? [...words, 'certain'] : words;
}

function wordsOf(clause: Clause, filter: Filter, countryName: (code: string) => string): readonly string[] {
  if (clause === 'period') return periodWords(filter);
  if (clause === 'query') return [filter.query];
  return clause === 'country' ? filter.chosen.country.map(countryName) : filter.chosen[clause];
}

/**
 * Name of a file that says which activities it holds: `activities-united-kingdom-2018-07-01-2018-07-31.csv`,
 * `activities-all.csv`. Lower-case ASCII letters, digits and hyphens, at most 100 characters with the ending.
 */
export function exportName(filter: Filter, ending: string, countryName: (code: string) => string): string {
  const words = CLAUSES.flatMap((clause) => wordsOf(clause, filter, countryName))
    .map(slug)
    .filter((word) => word !== '');
  const name = ['activities', ...(words.length === 0 ? ['all'] : words)].join('-');
  return `${name.slice(0, LONGEST - ending.length - 1).replace(/-+$/, '')}.${ending}`;
}
