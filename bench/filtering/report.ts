import { loadavg } from 'node:os';
import { markdownTable } from '../benchmarks-file.ts';
import { fittedExponent } from '../growth.ts';
import { machineLine } from '../machine.ts';
import { type Goal, goalsOf, holds } from './goals.ts';
import type { FilterMeasures, SizeMeasures, Times } from './measure-filtering.ts';

/** What was measured in one place. */
export interface Measured {
  readonly where: string;
  readonly filtering: FilterMeasures;
  readonly sizes: readonly SizeMeasures[];
}

const whole = new Intl.NumberFormat('en');
const figure = (value: number): string => (value >= 100 ? whole.format(Math.round(value)) : value.toPrecision(3));
const CONTESTANTS = ['columns', 'crossfilter2', 'Array.filter'];
/** Below it, what a call costs whatever the size hides what an activity costs. */
const LEAST_FITTED = 2000;

function timesRow(name: string, times: Times): readonly string[] {
  const ratio = (times.columns ?? Number.NaN) / (times.crossfilter2 ?? Number.NaN);
  return [name, ...CONTESTANTS.map((each) => figure(times[each] ?? Number.NaN)), `${ratio.toPrecision(2)} ×`];
}

const goalRow = (goal: Goal): readonly string[] => [
  goal.what,
  `${figure(goal.measured)} ${goal.unit}`,
  `≤ ${goal.most} ${goal.unit}`,
  holds(goal) ? 'holds' : '**falls short**',
];

function growth(sizes: readonly SizeMeasures[]): string {
  const fitted = sizes.filter(({ activities }) => activities >= LEAST_FITTED);
  const exponent = (key: 'build' | 'change' | 'bytes') =>
    fittedExponent(fitted.map((each) => ({ size: each.activities, value: each[key] }))).toFixed(2);
  return markdownTable(
    ['activities', 'build, ms', 'any change, ms', 'columns, bytes'],
    [
      ...sizes.map(({ activities, build, change, bytes }) => [
        whole.format(activities),
        figure(build),
        figure(change),
        whole.format(bytes),
      ]),
      [`exponent from ${whole.format(LEAST_FITTED)}`, exponent('build'), exponent('change'), exponent('bytes')],
    ],
  );
}

function place({ where, filtering, sizes }: Measured): string {
  return `### ${where}

${markdownTable(
  ['median ms', ...CONTESTANTS, 'columns ÷ crossfilter2'],
  [
    timesRow('build', filtering.build),
    ...Object.entries(filtering.changes).map(([name, times]) => timesRow(name, times)),
  ],
)}

${markdownTable(['goal', 'measured', 'wanted', ''], goalsOf(filtering).map(goalRow))}

How cost grows (1 is linear):

${growth(sizes)}`;
}

/** The section on filtering, as Markdown. */
export function filterReport(measured: readonly Measured[], crossfilterVersion: string, date: string): string {
  const activities = measured[0]?.filtering.activities ?? 0;
  return `## Filtering

${date}. ${machineLine()}; load average over the last quarter of an hour ${(loadavg()[2] ?? 0).toFixed(1)}.
crossfilter2 ${crossfilterVersion}. ${whole.format(activities)} synthetic activities (seed 5), all contestants over the same
objects, step by step in the same run. A load above the number of cores means that others worked on the machine meanwhile: the
ratios then say more than the milliseconds.

- \`columns\` is the page's own answer: seven facets, months, years, places, organisations, visits, and what dropping each clause would
  give back, exact as to what is only possibly in a period; its build includes the index for free text.
- \`crossfilter2\` has six dimensions (first day, country, direction, kind, topic, person; arrays where an activity can have several
  values) with a group of counts each, and reads all groups after every change. It looks at the first day of a date only.
- \`Array.filter\` filters and recounts for each of the same six; it builds nothing.
- A brush step moves a window of a year by a month (some six pixels of a timeline of twenty years), or by a day; a
  jump goes ten years on, with a window of a year or of ten.

${measured.map(place).join('\n\n')}`;
}
