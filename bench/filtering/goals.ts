import type { FilterMeasures, Times } from './measure-filtering.ts';

/** A goal, what was measured for it, and whether it holds. */
export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: '×' | 'ms' | 'bytes';
}

export const holds = ({ measured, most }: Goal): boolean => measured <= most;

const ratio = (times: Times | undefined): number =>
  (times?.columns ?? Number.NaN) / (times?.crossfilter2 ?? Number.NaN);

/** The goals for 1,000,000 activities. */
export function goalsOf({ build, changes, anyChange, keystroke, bytesAnActivity }: FilterMeasures): readonly Goal[] {
  return [
    { what: 'build the columns ÷ crossfilter2', measured: ratio(build), most: 0.1, unit: '×' },
    { what: 'any change, all counts, median', measured: anyChange.median, most: 16, unit: 'ms' },
    { what: 'slowest kind of change, median', measured: anyChange.slowestKind, most: 16, unit: 'ms' },
    {
      what: 'jump of the period, a decade ÷ crossfilter2',
      measured: ratio(changes['jump of the period, a decade']),
      most: 0.1,
      unit: '×',
    },
    {
      what: 'jump of the period, a year ÷ crossfilter2',
      measured: ratio(changes['jump of the period, a year']),
      most: 0.1,
      unit: '×',
    },
    { what: 'country ÷ crossfilter2', measured: ratio(changes.country), most: 0.5, unit: '×' },
    {
      what: 'brush step, a month ÷ crossfilter2',
      measured: ratio(changes['brush step, a month']),
      most: 1.5,
      unit: '×',
    },
    { what: 'brush step, a day ÷ crossfilter2', measured: ratio(changes['brush step, a day']), most: 1.5, unit: '×' },
    { what: 'memory of the columns, an activity', measured: bytesAnActivity, most: 64, unit: 'bytes' },
    { what: 'free text, a keystroke, median', measured: keystroke.median, most: 50, unit: 'ms' },
  ];
}
