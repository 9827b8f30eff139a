import { markdownTable } from '../benchmarks-file.ts';
import { fittedExponent } from '../growth.ts';
import { type GrowthLine, writeGrowthChart } from '../growth-chart.ts';
import { machineLine } from '../machine.ts';
import { type Goal, goalsOf, holds } from './goals.ts';
import type { FilterMeasures, SizeMeasures, Times } from './measure-filtering.ts';

/** What was measured in one place. */
export interface Measured {
  readonly where: string;
  readonly filtering: FilterMeasures;
  readonly sizes: readonly SizeMeasures[];
  /** Load average over a minute, before the comparison, after it and after the sizes; what is measured itself makes for 1 to 2 of it. */
  readonly loads: readonly number[];
}

const whole = new Intl.NumberFormat('en');
const figure = (value: number): string => (value >= 100 ? whole.format(Math.round(value)) : value.toPrecision(3));
const CONTESTANTS = ['columns, six', 'columns, all', 'crossfilter2', 'Array.filter'];
/** Below it, what a call costs whatever the size hides what an activity costs. */
const LEAST_FITTED = 2000;

function timesRow(name: string, times: Times): readonly string[] {
  const against = (own: string) => ((times[own] ?? Number.NaN) / (times.crossfilter2 ?? Number.NaN)).toPrecision(2);
  // What was not measured comes as null from another process.
  const cells = CONTESTANTS.map((each) => figure(times[each] ?? Number.NaN).replace('NaN', ''));
  return [name, ...cells, `${against('columns, six')} ×`, `${against('columns, all')} ×`];
}

const buildRows = ({ build }: FilterMeasures): readonly (readonly string[])[] => [
  ['columns, of whole numbers', figure(build.columns)],
  ["whole numbers, of the record's objects", figure(build.numbers)],
  ["index for free text, of the record's objects, when the first text is typed", figure(build.freeText)],
  ['crossfilter2, of activities joined and sorted before', figure(build.crossfilter)],
  ['crossfilter2, of whole numbers read from our columns', figure(build.overNumbers)],
];

const memoryRows = ({ bytes }: FilterMeasures): readonly (readonly string[])[] => [
  ['columns', bytes.columns.toFixed(1)],
  ['index for free text', bytes.freeText.toFixed(1)],
  ['room to work in and what is kept of answers, after all changes and texts above', bytes.workspace.toFixed(1)],
];

const goalRow = (goal: Goal): readonly string[] => [
  goal.what,
  `${figure(goal.measured)} ${goal.unit}`,
  `≤ ${goal.most} ${goal.unit}`,
  holds(goal) ? 'holds' : '**falls short**',
];

/** Draws time and memory over the number of activities. */
function growthCharts(where: string, sizes: readonly SizeMeasures[]): string {
  const line = (name: string, key: 'build' | 'change' | 'bytes'): GrowthLine => ({
    name,
    measures: sizes.map((each) => ({ size: each.activities, value: each[key] })),
  });
  const place = where.split(' ')[0] ?? where;
  const file = (what: string) => `filtering-${what}-${place.toLowerCase()}`;
  return [
    writeGrowthChart(file('time'), `Filtering in ${place}`, 'ms', [
      line('build', 'build'),
      line('any change', 'change'),
    ]),
    writeGrowthChart(file('memory'), `Memory of the columns in ${place}`, 'bytes', [line('columns', 'bytes')]),
  ].join('\n\n');
}

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

function place({ where, filtering, sizes, loads }: Measured): string {
  return `### ${where}, ${whole.format(filtering.activities)} activities

Load average over a minute, before the comparison, after it and after the sizes: ${loads.map((load) => load.toFixed(1)).join(', ')}.

${markdownTable(['build', 'median ms'], buildRows(filtering))}

${markdownTable(
  ['change, median ms', ...CONTESTANTS, 'six ÷ crossfilter2', 'all ÷ crossfilter2'],
  Object.entries(filtering.changes).map(([name, times]) => timesRow(name, times)),
)}

${markdownTable(['memory', 'bytes an activity'], memoryRows(filtering))}

${markdownTable(['goal', 'measured', 'wanted', ''], goalsOf(filtering).map(goalRow))}

How cost grows (1 is linear; changes with everything read, bytes with free text and what is kept):

${growth(sizes)}

${growthCharts(where, sizes)}`;
}

/** The section on filtering, as Markdown. */
export function filterReport(measured: readonly Measured[], crossfilterVersion: string, date: string): string {
  const activities = measured[0]?.filtering.activities ?? 0;
  return `## Filtering

${date}. ${machineLine()}. crossfilter2 ${crossfilterVersion}. ${whole.format(activities)} synthetic activities (seed 5), all contestants over
the same record, step by step in the same run. A load above the number of cores means that others worked on the machine meanwhile: the
ratios then say more than the milliseconds.

What each is given, and what it gives:

- \`columns\` are laid out of whole numbers: for each visit and meeting its row, list and date numbers, each different list and date once.
  Joining meetings with visits and putting them in the order of time is part of it. Taking those numbers from the record's objects is a
  row of its own, and so is the index for free text, which is made when the first text is typed. Each is built in a memory that holds
  what it is given and nothing that only another needs.
- \`columns, six\` reads from each answer what crossfilter2 counts and no more. \`columns, all\` reads everything that an answer holds: seven
  facets, months, years, places, organisations, visits, what dropping each clause would give back, the list of activities, which dates
  are only possibly in the period, and for each
  activity whether it is in the answer, left out by the period alone, or by more. Each has columns of its own, so that neither finds what the
  other left.
- \`crossfilter2\` is given activities as objects, joined and sorted before its time begins, and makes six dimensions of them (first day,
  country, direction, kind, topic, person; arrays where an activity can have several values) with a group of counts each. It reads all
  groups after every change, is told only what changed, and looks at the first day of a date only. Its second row under "build" gives it
  whole numbers that lie ready in columns.
- \`Array.filter\` filters and recounts for each of the same six; it builds nothing. Measured for some changes.
- A brush step moves a window of a year by a month (some six pixels of a timeline of twenty years), or by a day; a
  jump goes ten years on, with a window of a year or of ten. Choosing a value and clearing it again are told apart.

${measured.map(place).join('\n\n')}`;
}
