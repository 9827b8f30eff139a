import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

describe('a weekday beside a date', () => {
  test.each([
    ['Monday 17.07.2018', '2018-07-17'],
    ['понеделник, 17.07.2018', '2018-07-17'],
    ['Mi, 17. Juli 2018', '2018-07-17'],
    ['lunedì 17 luglio 2018', '2018-07-17'],
    ['Mon–Fri 17–20.07.2018', '2018-07-17/2018-07-20'],
  ])('that is another one is pointed out, and the date read: %s', (printed, when) => {
    const plan = planOf(tableOf(['Date', 'Country'], [printed, 'Italy']));
    expect(visitsOf(plan)[0]?.when).toBe(when);
    expect(plan.faults).toMatchObject([{ code: 'weekday-disagrees', effect: 'noted', found: printed }]);
  });

  test.each([
    'Tuesday 17.07.2018',
    'вт. 17.07.2018',
    'Mon 16 – Fri 20 July 2018',
    'Di, 17.07.2018',
    '17 July 2018 (Tue)',
  ])('that is right is nothing: %s', (printed) => {
    expect(planOf(tableOf(['Date', 'Country'], [printed, 'Italy'])).faults).toEqual([]);
  });
});
