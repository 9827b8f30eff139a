import { describe, expect, test } from 'vitest';
import { readDate } from '#src/exchange/import/written-date.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

describe('dates over New Year with the year in another column', () => {
  test.each([
    ['Dec 30 - Jan 2', '2019-12-30/2020-01-02'],
    ['30.12 – 02.01', '2019-12-30/2020-01-02'],
    ['30 ноември – 2 март', '2019-11-30/2020-03-02'],
  ])('%s begin in that year and end in the next', (text, expected) => {
    expect(readDate(text, 2019)).toMatchObject({ edtf: expected, turnsYear: true });
  });

  test('that run backwards through a year are a fault of their own, and without a year they lack it', () => {
    expect(readDate('20 August – 3 May', 2019)).toEqual({ kind: 'refused', reason: 'end-before-start' });
    expect(readDate('Dec 30 - Jan 2')).toEqual({ kind: 'refused', reason: 'no-year' });
  });

  test('are noted', () => {
    const plan = planOf(
      tableOf(
        ['Year', 'When', 'Country', 'City'],
        [2019, 'Dec 30 - Jan 2', 'Austria', 'Vienna'],
        [2019, '3 May', 'Austria', 'Graz'],
      ),
    );
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2019-12-30/2020-01-02', '2019-05-03']);
    expect(faultCodes(plan)).toEqual(['year-turn']);
  });
});

test('the id of a visit of some months begins with its first month, not with a day made of both', () => {
  const plan = planOf(tableOf(['Date', 'Country', 'City'], ['July - August 2018', 'Germany', 'Berlin']));
  expect(visitsOf(plan).map(({ id, when }) => [id, when])).toEqual([['2018-07-berlin', '2018-07/2018-08']]);
});
