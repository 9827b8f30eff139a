import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay, parseDay } from '#src/domain/day.ts';
import { parseEdtf } from '#src/domain/edtf.ts';

const read = (text: string) => {
  const result = parseEdtf(text);
  return result.ok ? [isoDay(result.date.first), isoDay(result.date.last), result.date.precision] : result.reason;
};

describe('EDTF dates', () => {
  it.each([
    ['2018-07-07', ['2018-07-07', '2018-07-07', 'day']],
    ['2018-07-30/2018-08-03', ['2018-07-30', '2018-08-03', 'duration']],
    ['2018-09', ['2018-09-01', '2018-09-30', 'month']],
    ['2020-02', ['2020-02-01', '2020-02-29', 'month']],
    ['2018', ['2018-01-01', '2018-12-31', 'year']],
    ['2018-12/2019-01', ['2018-12-01', '2019-01-31', 'month']],
    ['1866-01-09', ['1866-01-09', '1866-01-09', 'day']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['2018-02-30', 'no-such-date'],
    ['2018-13', 'no-such-date'],
    ['2019-02-29', 'no-such-date'],
    ['2018-08-03/2018-07-30', 'end-before-start'],
    ['30.07.2018', 'shape'],
    ['2018-7-7', 'shape'],
    ['2018?', 'shape'],
    ['', 'shape'],
    ['2018/2019/2020', 'shape'],
    ['2018-07-07T10:00', 'shape'],
  ])('refuses %s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  it('writes and reads every day alike, in any time zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 50_000 }), (day) => {
        expect(parseDay(isoDay(day))).toBe(day);
      }),
    );
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2018, 7, 7)).toBe(17_719);
  });
});
