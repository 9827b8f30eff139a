import { describe, expect, test } from 'vitest';
import { readDate } from '#src/exchange/import/written-date.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

describe('days beside one another', () => {
  test.each([
    ['5, 6 и 7.06.2023', '2023-06-05/2023-06-07'],
    ['5., 6. und 7. Juni 2023', '2023-06-05/2023-06-07'],
    ['5., 6. und 7.6.2023', '2023-06-05/2023-06-07'],
    ['5, 6 and 7 June 2023', '2023-06-05/2023-06-07'],
    ['5th, 6th and 7th June 2023', '2023-06-05/2023-06-07'],
    ['5, 6, and 7 June 2023', '2023-06-05/2023-06-07'],
    ['June 5, 6 and 7, 2023', '2023-06-05/2023-06-07'],
    ['5, 6 e 7 giugno 2023', '2023-06-05/2023-06-07'],
    ['5., 6. in 7. 6. 2023', '2023-06-05/2023-06-07'],
    ['14 und 15.3.2023', '2023-03-14/2023-03-15'],
    ['14 и 15.03.2023 г.', '2023-03-14/2023-03-15'],
  ])('that follow one another are a span: %s', (text, edtf) => {
    expect(readDate(text)).toEqual({ kind: 'read', edtf, shortYear: false });
  });

  test('take the year of another column', () => {
    expect(readDate('5, 6 и 7.06.', 2023)).toMatchObject({ edtf: '2023-06-05/2023-06-07' });
  });

  test('with slashes have the day first', () => {
    expect(readDate('5, 6 and 7/6/2023')).toMatchObject({ dayFirst: '2023-06-05/2023-06-07' });
    expect(readDate('5, 6 and 7/6/2023')).not.toHaveProperty('monthFirst');
  });

  test.each([
    ['5, 6 и 9.06.2023', '2023-06-05/2023-06-09'],
    ['3-5 и 8 юни 2023', '2023-06-03/2023-06-08'],
    ['June 5 and 7, 2023', '2023-06-05/2023-06-07'],
  ])('within a week are the span over the days between, which is marked and noted: %s', (text, when) => {
    const plan = planOf(tableOf(['Date', 'Country'], [text, 'Austria']));
    expect(visitsOf(plan)).toMatchObject([
      {
        when,
        notes: `Date: ${text}`,
        inferred: {
          when: {
            en: `The table gives “${text}”; the record takes the days from the first to the last of them, those between included.`,
          },
        },
      },
    ]);
  });
});
