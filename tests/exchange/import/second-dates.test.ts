import { describe, expect, test } from 'vitest';
import { questionText } from '#src/exchange/import/question-text.ts';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const two = (first: string, second: string) =>
  tableOf(
    [first, second, 'Country'],
    ['2018-07-16', '2018-07-20', 'Italy'],
    ['2018-09-03', '2018-09-05', 'Italy'],
    ['2018-10-01', '2018-10-01', 'Italy'],
    ['2018-11-05', '2018-11-06', 'Italy'],
  );

describe('a column that keeps the books of the table', () => {
  test.each([
    ['Date', 'Date of entry'],
    ['Date', 'Last updated'],
    ['Meeting date', 'Registered'],
    ['Date', 'Created'],
    ['Date', 'Timestamp'],
    ['Дата', 'Дата на въвеждане'],
    ['Дата', 'Обновено на'],
    ['Дата на срещата', 'Регистрирано'],
    ['Datum', 'Erfasst am'],
    ['Datum', 'Geändert am'],
    ['Reisedatum', 'Angelegt'],
    ['Data', 'Inserito il'],
    ['Data', 'Data di aggiornamento'],
    ['Datum', 'Vneseno'],
    ['Datum obiska', 'Spremenjeno'],
  ])('gives “%s” no last day: “%s”', (first, second) => {
    expect(targetsOf(two(first, second))).toEqual(['date', 'ignore', 'country']);
  });
  test('stands in front of the date', () => {
    expect(targetsOf(two('Date of request', 'Date of meeting'))).toEqual(['ignore', 'date', 'country']);
  });
  test('names who filled the row, who is nobody of the visit', () => {
    expect(targetsOf(tableOf(['Date', 'Entered by (staff)'], ['2018-07-16', 'Anna Example']))[1]).toBe('ignore');
  });
  test('is not one whose words say something else', () => {
    expect(targetsOf(tableOf(['Date', 'Registered delegates'], ['2018-07-16', 'Anna Example']))[1]).toBe('ours');
  });
});

describe('a second column of dates', () => {
  test.each([
    ['Date', 'End date'],
    ['Departure', 'Return'],
    ['Von', 'Bis'],
    ['От', 'До'],
  ])('whose header says so holds last days: “%s”, “%s”', (first, second) => {
    const plan = planOf(two(first, second));
    expect(visitsOf(plan)[0]?.when).toBe('2018-07-16/2018-07-20');
    expect(plan.questions.map(({ name }) => name)).not.toContain('lastDay');
  });
  test('whose dates alone say so is pointed out and can be left out', () => {
    const table = two('Date', 'Second date');
    const plan = planOf(table);
    const [question] = plan.questions;
    expect(question).toMatchObject({ name: 'lastDay', status: 'decided', answer: 'last-day', rows: 4 });
    expect(question && questionText(question, 'en')).toContain('in all 4 rows');
    expect(visitsOf(plan)[0]?.when).toBe('2018-07-16/2018-07-20');
    expect(visitsOf(planOf(table, { lastDay: 'not-imported' }))[0]?.when).toBe('2018-07-16');
  });
  test('that is now and then the earlier, or months later, is left out', () => {
    const rows = [
      ['2018-07-16', '2018-07-20', 'Italy'],
      ['2018-09-03', '2018-09-05', 'Italy'],
      ['2018-10-01', '2018-09-30', 'Italy'],
    ];
    expect(targetsOf(tableOf(['Date', 'Second date', 'Country'], ...rows))).toEqual(['date', 'ignore', 'country']);
    const later = rows.map(([date = '', , country = '']) => [date, '2019-03-01', country]);
    expect(targetsOf(tableOf(['Date', 'Second date', 'Country'], ...later))).toEqual(['date', 'ignore', 'country']);
  });
});
