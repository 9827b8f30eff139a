import { describe, expect, it } from 'vitest';
import { parseDay } from '#src/domain/day.ts';
import { occurrenceOf, occurrenceOfMeeting } from '#src/domain/occurrence.ts';
import { standingInPeriod } from '#src/domain/period.ts';

const day = (iso: string) => parseDay(iso) ?? Number.NaN;
const JULY = { from: day('2018-07-01'), to: day('2018-07-31') };
const UK_TRIP = occurrenceOf('2018-07-30/2018-08-03');

describe('where an activity stands to July 2018', () => {
  it.each([
    ['a day inside', occurrenceOf('2018-07-07'), 'certain'],
    ['a day outside', occurrenceOf('2018-08-03'), 'outside'],
    ['a visit of its own days that reaches in', UK_TRIP, 'certain'],
    ['a meeting somewhere in that visit', occurrenceOfMeeting(undefined, UK_TRIP), 'possible'],
    [
      'a meeting somewhere in a visit that lies inside',
      occurrenceOfMeeting(undefined, occurrenceOf('2018-07-16/2018-07-20')),
      'certain',
    ],
    ['a meeting with a day of its own', occurrenceOfMeeting('2018-08-03', UK_TRIP), 'outside'],
    ['the month itself', occurrenceOf('2018-07'), 'certain'],
    ['a year around it', occurrenceOf('2018'), 'possible'],
    ['another year', occurrenceOf('2019'), 'outside'],
    ['no date', occurrenceOf(undefined), 'possible'],
  ] as const)('%s', (_what, when, standing) => {
    expect(standingInPeriod(when, JULY)).toBe(standing);
  });

  it('holds everything where no period is given', () => {
    expect(standingInPeriod(occurrenceOf(undefined), {})).toBe('certain');
  });
});
