import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const HEADERS = [
  'Заповед №/дата',
  'Заповед / дата',
  'Travel order (date)',
  'Dienstreiseauftrag Nr./Datum',
  'Potni nalog (datum)',
];
const cells = ['З-12/05.02.2024', 'З-19/01.03.2024', 'З-21/04.03.2024', 'З-27/11.04.2024'];

describe('the date of an order to travel', () => {
  test.each(HEADERS)('is none of the visit: %s', (header) => {
    const table = tableOf(
      [header, 'Държава, град', 'От', 'До', 'Цел на пътуването'],
      ...cells.map((cell, at) => [
        cell,
        'Австрия, Виена',
        at === 3 ? '' : `1${at}.05.2024`,
        at === 3 ? '' : `1${at}.05.2024`,
        `Среща ${at}`,
      ]),
    );
    expect(targetsOf(table)[0]).toBe('ignore');
    expect(visitsOf(planOf(table)).map(({ when }) => when)).toEqual([
      '2024-05-10',
      '2024-05-11',
      '2024-05-12',
      undefined,
    ]);
  });

  test.each(HEADERS)('is asked about where no other date is there: %s', (header) => {
    const table = tableOf(
      [header, 'Държава, град', 'Цел на пътуването'],
      ...cells.map((cell, at) => [cell.slice(cell.indexOf('/') + 1), 'Австрия, Виена', `Среща ${at}`]),
    );
    const plan = planOf(table);
    expect([visitsOf(plan), plan.questions.map(({ name }) => name)]).toEqual([
      [],
      expect.arrayContaining(['dateColumn']),
    ]);
  });
});
