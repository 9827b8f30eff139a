import { expect, test } from 'vitest';
import { planOf, tableOf, targetsOf } from './import-fixture.ts';

test.each([
  ['Contributo €', ['700,00', '650,00', '0', '700,00']],
  ['CO2 (t)', ['0.3', '0.1', '0.6', '0']],
  ['Cost', ['1200', '1850', '2010', '990']],
  ['Бюджет', ['1200', '950', '1100', '2019']],
  ['Kosten', ['12.03', '11.05', '10.10', '9.12']],
  ['Number of participants', ['12', '8', '2012', '5']],
  ['Znesek (EUR)', ['350', '410', '1980', '2001']],
])('what a header calls an amount is no date: %s', (header, cells) => {
  const rows = cells.map((cell, at) => [`1${at}.03.2019`, 'Graz', 'Austria', cell]);
  const table = tableOf(['Date', 'City', 'Country', header], ...rows);
  expect(targetsOf(table)).toEqual(['date', 'city', 'country', 'ignore']);
  expect(planOf(table).questions.map(({ name }) => name)).not.toContain('dateColumn');
});

test.each(['Termin (Anzahl Tage)', 'Date (no cost)'])('written dates stay dates under such a header: %s', (header) => {
  const table = tableOf(
    ['City', 'Country', header],
    ['Graz', 'Austria', '12.03.2019'],
    ['Graz', 'Austria', '14.03.2019'],
  );
  expect(targetsOf(table)[2]).toBe('date');
});
