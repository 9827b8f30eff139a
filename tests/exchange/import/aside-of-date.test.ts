import { describe, expect, test } from 'vitest';
import { readDate } from '#src/exchange/import/written-date.ts';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

describe('what stands in brackets behind a day', () => {
  test.each([
    ['29/04/2025 (am only)', '2025-04-29'],
    ['29.04.2025 г. (само сутринта)', '2025-04-29'],
    ['29. April 2025 (nur vormittags)', '2025-04-29'],
    ['29 aprile 2025 (solo mattina)', '2025-04-29'],
    ['29. 4. 2025 (samo dopoldne)', '2025-04-29'],
    ['2025-04-29 (late afternoon)', '2025-04-29'],
    ['28–29 April 2025 (with the mayor)', '2025-04-28/2025-04-29'],
    ['29/04/2025 (from 10:00 only)', '2025-04-29'],
    ['29/04/2025 [half day]', '2025-04-29'],
  ])('leaves the day as it is, and is kept: %s', (text, when) => {
    const plan = planOf(tableOf(['Date', 'Country', 'City', 'Title'], [text, 'Italy', 'Bologna', 'Fair']));
    expect(visitsOf(plan)).toMatchObject([{ when, notes: `Date: ${text}` }]);
  });

  test.each([
    '29/04/2025 (and 30 April)',
    '29/04/2025 (to 02/05)',
    '29/04/2025 (date uncertain?)',
    '29/04/2025 (approx. date)',
    '29/04/2025 (or the day after)',
    '29/04/2025 (датата не е сигурна)',
    '29.04.2025 (Datum unsicher)',
    '29.04.2025 (und die Tage danach)',
  ])('that tells of other days, or doubts it, makes it no date: %s', (text) => {
    expect(readDate(text).kind).toBe('refused');
  });

  test('in each row of a column leaves it one of dates, and in one of several no other', () => {
    const header = ['Date of visit', 'Visitor', 'Institution', 'Country', 'Purpose'];
    const row = (date: string) => [date, 'Zhang Wei', 'Zhejiang University', 'China', 'MoU renewal'];
    for (const dates of [['29/04/2025 (am only)'], ['29/04/2025 (am only)', '30/04/2025', '14/05/2025']]) {
      const table = tableOf(header, ...dates.map(row));
      expect(targetsOf(table)[0]).toBe('date');
      const plan = planOf(table);
      expect(plan.counts).toMatchObject({ added: dates.length });
      expect(visitsOf(plan)[0]?.when).toBe('2025-04-29');
    }
  });
});
