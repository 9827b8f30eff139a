import { describe, expect, test } from 'vitest';
import { readDate } from '#src/exchange/import/written-date.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

describe('a calendar week', () => {
  // Week 12 of 2023 is 20 to 26 March by ISO 8601.
  test.each([
    'KW 12/2023',
    'KW12 2023',
    '12. KW 2023',
    'KW 12, 2023',
    'Kalenderwoche 12 2023',
    'week 12 2023',
    'Week 12 of 2023',
    'W12 2023',
    '2023-W12',
    '2023W12',
    '2023 KW 12',
    'седмица 12, 2023',
    'седмица 12, 2023 г.',
    '12-та седмица на 2023',
    'settimana 12 2023',
    'teden 12/2023',
    '12. teden 2023',
  ])('is its seven days: %s', (text) => {
    expect(readDate(text)).toMatchObject({ kind: 'read', edtf: '2023-03-20/2023-03-26', shortYear: false });
  });

  test.each([
    ['KW 1 2021', '2021-01-04/2021-01-10'],
    ['KW 53 2020', '2020-12-28/2021-01-03'],
    ['KW 12-13/2023', '2023-03-20/2023-04-02'],
  ])('%s is %s', (text, edtf) => {
    expect(readDate(text)).toMatchObject({ edtf });
  });

  test.each([
    ['KW 53 2023', 'no-such-date'],
    ['KW 0 2023', 'no-such-date'],
    ['KW 12', 'no-year'],
    // A day of a week by ISO 8601, no span of weeks.
    ['2023-W03-5', 'shape'],
  ])('%s is refused: %s', (text, reason) => {
    expect(readDate(text)).toEqual({ kind: 'refused', reason });
  });

  test('takes the year of another column, and says of a short one that it is', () => {
    expect(readDate('KW 12', 2023)).toMatchObject({ edtf: '2023-03-20/2023-03-26' });
    expect(readDate('KW 12/23')).toMatchObject({ edtf: '2023-03-20/2023-03-26', shortYear: true });
  });

  test.each([
    ['w/c 14 May 2019', '2019-05-14/2019-05-20'],
    ['Week commencing 13.05.2019', '2019-05-13/2019-05-19'],
    ['Woche ab 13. Mai 2019', '2019-05-13/2019-05-19'],
    ['седмицата от 13 май 2019 г.', '2019-05-13/2019-05-19'],
    ['Woche vom 13. bis 17. Mai 2019', '2019-05-13/2019-05-17'],
  ])('may be given by its first day: %s', (text, edtf) => {
    expect(readDate(text)).toMatchObject({ kind: 'read', edtf });
  });

  test('that begins on a day without a year takes that of another column; day and month may be either way round', () => {
    expect(readDate('w/c 14 May', 2019)).toMatchObject({ edtf: '2019-05-14/2019-05-20' });
    expect(readDate('w/c 14 May')).toEqual({ kind: 'refused', reason: 'no-year' });
    expect(readDate('w/c 04/05/2019')).toMatchObject({
      kind: 'numeric',
      dayFirst: '2019-05-04/2019-05-10',
      monthFirst: '2019-04-05/2019-04-11',
    });
  });

  test('is marked as inferred, and its words go to the notes', () => {
    const plan = planOf(tableOf(['Datum', 'Land'], ['KW 12/2023', 'Italien']));
    expect(visitsOf(plan)).toMatchObject([{ when: '2023-03-20/2023-03-26', notes: 'Datum: KW 12/2023' }]);
    expect(visitsOf(plan)[0]?.inferred?.when?.en).toContain('The table gives “KW 12/2023”; these are the seven days');
  });
});
