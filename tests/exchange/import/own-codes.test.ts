import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const withCodes = (header: string, ...codes: readonly string[]) =>
  tableOf(
    [header, 'От', 'До', 'Държава', 'Организация'],
    ...codes.map((code, at) => [code, `1${at}.03.2025`, `2${at}.03.2025`, 'Австрия', `WKO ${at}`]),
  );

describe('codes of a table’s own', () => {
  test.each([
    ['Код', '2025-01', '2025-02', '2025-03'],
    ['Код', '01/2025', '02/2025', '03/2025'],
    ['Code', '1/25', '2/25', '3/25'],
    ['Код на посещението', 'П-001', 'П-002', 'П-003'],
    ['Codice', 'MIS-A1', 'MIS-A2', 'MIS-A3'],
    ['Aktenzeichen', 'AT-01', 'DE-02', 'DE-03'],
    ['Partner code', 'P-01', 'P-02', 'P-03'],
    ['Šifra', 'SL 12/25', 'SL 13/25', 'SL 14/25'],
    ['Код', 'I BOLOGNA01', 'A GRAZ02', 'PL KRAKOW01'],
  ])('are nothing of a visit, and nothing is asked about them: %s %s', (header, ...codes) => {
    const plan = planOf(withCodes(header, ...codes));
    expect(plan.questions.filter(({ columns }) => columns.includes(header))).toEqual([]);
    expect([plan.questions.map(({ name }) => name), plan.faults]).toEqual([[], []]);
    expect(visitsOf(plan).map(({ when }) => when)).toEqual([
      '2025-03-10/2025-03-20',
      '2025-03-11/2025-03-21',
      '2025-03-12/2025-03-22',
    ]);
  });

  test('are the countries where they are such', () => {
    const table = tableOf(['Code', 'Date', 'City'], ['DE', '10.03.2025', 'Berlin'], ['SI', '17.03.2025', 'Ljubljana']);
    expect(targetsOf(table)).toEqual(['country', 'date', 'city']);
  });

  test('are dates where they do not tell the rows apart', () => {
    const table = withCodes('Код', '03.2025', '03.2025', '03.2025');
    expect(targetsOf(table)[0]).toBe('date');
  });
});
