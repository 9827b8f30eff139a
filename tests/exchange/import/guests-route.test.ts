import { expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['N.', 'Data', 'Direzione', 'Paese', 'Città', 'Ente'];
const of = (direction: string, country: string, city: string) =>
  planOf(tableOf(HEADER, ['1', '2022-09-08', direction, country, city, 'Verona 311']));

test.each([
  ['Italia', 'Sofia - Plovdiv'],
  ['', 'Sofia - Plovdiv'],
  ['Bulgaria', 'Sofia – Plovdiv'],
  ['Bulgaria', 'София → Пловдив'],
])('guests were in each city of a dash, the home city first: %s, %s', (country, city) => {
  const plan = of('in entrata', country, city);
  const [visit] = visitsOf(plan);
  expect([visit?.direction, visit?.countries, visit?.places]).toEqual(['inbound', ['BG'], ['sofia', 'plovdiv']]);
  expect(faultCodes(plan)).toEqual([]);
});

test('of a journey of ours the home city is where it began', () => {
  const [visit] = visitsOf(of('in uscita', 'Austria', 'Sofia - Wien - Sofia'));
  expect([visit?.direction, visit?.countries, visit?.places]).toEqual(['outbound', ['AT'], ['vienna']]);
});
