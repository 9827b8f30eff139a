import { describe, expect, it } from 'vitest';
import { isoDay, parseDay } from '#src/domain/day.ts';
import { AXIS_LEVELS, daysOfLevel } from '#src/views/timeline/axis-level.ts';

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const linesOf = (level: number, from: string, to: string): readonly string[] => {
  const found = AXIS_LEVELS[level];
  return found === undefined ? [] : daysOfLevel(found, { start: day(from), end: day(to) }).map(isoDay);
};

describe('the lines of a time axis', () => {
  it('stand on every day', () => {
    expect(linesOf(0, '2020-02-28', '2020-03-02')).toEqual(['2020-02-28', '2020-02-29', '2020-03-01']);
  });

  it('stand on Mondays, before 1970 too', () => {
    // 16 July 2018 and 30 July 2018 were Mondays, and so was 29 December 1969.
    expect(linesOf(1, '2018-07-18', '2018-07-31')).toEqual(['2018-07-16', '2018-07-23', '2018-07-30']);
    expect(linesOf(1, '1969-12-31', '1970-01-06')).toEqual(['1969-12-29', '1970-01-05']);
  });

  it('stand on the first of months, of quarters, and of years that their step divides', () => {
    expect(linesOf(2, '2018-11-20', '2019-02-01')).toEqual(['2018-11-01', '2018-12-01', '2019-01-01']);
    expect(linesOf(3, '2018-11-20', '2019-05-01')).toEqual(['2018-10-01', '2019-01-01', '2019-04-01']);
    expect(linesOf(4, '1899-06-01', '1901-01-01')).toEqual(['1899-01-01', '1900-01-01']);
    expect(linesOf(7, '1871-01-01', '1900-01-01')).toEqual(['1870-01-01', '1880-01-01', '1890-01-01']);
    expect(linesOf(9, '1871-01-01', '2026-01-01')).toEqual(['1850-01-01', '1900-01-01', '1950-01-01', '2000-01-01']);
  });
});
