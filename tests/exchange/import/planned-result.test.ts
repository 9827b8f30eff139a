import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const one = (header: string, result: string, date = '2025-03-10') =>
  planOf(tableOf(['Date', 'Country', 'City', 'Organisation', header], [date, 'Italy', 'Bologna', 'ART-ER', result]));

describe('what is planned among the results of a visit that is past', () => {
  test.each([
    ['Results', 'Planned for March'],
    ['Results', 'Planned'],
    ['Outcome', 'Scheduled for autumn'],
    ['Results', 'Planned - registration open'],
    ['Резултат', 'Планирано за март'],
    ['Резултати', 'за март планирано'],
    ['Резултат', 'Предстои'],
    ['Ergebnis', 'geplant für März'],
    ['Ergebnisse', 'für März geplant'],
    ['Esito', 'previsto per marzo'],
    ['Rezultat', 'Načrtovano'],
  ])('is said to be no result, and stands in the staff notes as what it is: %s “%s”', (header, result) => {
    const plan = one(header, result);
    expect(plan.faults.map(({ code, column, found, effect }) => [code, column, found, effect])).toEqual([
      ['planned-result', header, result, 'noted'],
    ]);
    expect(visitsOf(plan).map(({ notes }) => notes)).toEqual([`${header}: ${result}`]);
  });

  test.each([
    ['Results', 'Contract signed'],
    ['Results', 'Follow-up meeting planned for March'],
    ['Results', 'Submitted'],
    ['Резултат', 'Предстои подписване на договор'],
    ['Next steps', 'Planned for March'],
  ])('is no doubt where it says what is to follow: %s “%s”', (header, result) => {
    const plan = one(header, result);
    expect(faultCodes(plan)).toEqual([]);
    expect(visitsOf(plan)[0]?.notes).toContain(result);
  });

  test('is asked about where the visit is ahead', () => {
    expect(faultCodes(one('Ergebnis', 'für März geplant', '2027-03-10'))).toContain('waiting-planned');
  });
});
