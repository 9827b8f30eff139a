import type { FilterMeasures, Times } from './measure-filtering.ts';

/** A goal, what was measured for it, and whether it holds. */
export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: '×' | 'ms' | 'bytes';
}

export const holds = ({ measured, most }: Goal): boolean => measured <= most;

const NONE = Number.NaN;

/** What was asked of crossfilter2 as well, beside what it took. */
const ratio = (times: Times | undefined): number => (times?.['columns, six'] ?? NONE) / (times?.crossfilter2 ?? NONE);

/** The goals for 1,000,000 activities. */
export function goalsOf({ build, changes, anyChange, keystroke, bytes }: FilterMeasures): readonly Goal[] {
  const beside = (name: string, most: number): Goal => ({
    what: `${name} ÷ crossfilter2`,
    measured: ratio(changes[name]),
    most,
    unit: '×',
  });
  return [
    {
      what: 'columns of numbers ÷ crossfilter2 of objects',
      measured: build.columns / build.crossfilter,
      most: 0.1,
      unit: '×',
    },
    {
      what: 'columns of numbers ÷ crossfilter2 of numbers',
      measured: build.columns / build.overNumbers,
      most: 0.1,
      unit: '×',
    },
    {
      what: 'numbers and columns of objects ÷ crossfilter2 of objects',
      measured: (build.numbers + build.columns) / build.crossfilter,
      most: 0.1,
      unit: '×',
    },
    { what: 'any change, everything read, median', measured: anyChange.median, most: 16, unit: 'ms' },
    { what: 'slowest kind of change, everything read, median', measured: anyChange.slowestKind, most: 16, unit: 'ms' },
    beside('jump of the period, a decade', 0.1),
    beside('jump of the period, a year', 0.1),
    beside('country, chosen', 0.5),
    beside('country, cleared', 0.5),
    beside('brush step, a month', 1.5),
    beside('brush step, a day', 1.5),
    {
      what: 'memory, an activity: columns, free text, what is kept of answers',
      measured: bytes.columns + bytes.freeText + bytes.workspace,
      most: 64,
      unit: 'bytes',
    },
    { what: 'free text, a keystroke, everything read, median', measured: keystroke.median, most: 50, unit: 'ms' },
  ];
}
