import { expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

test.each([
  ['Germany', 'Freiburg i. Br.', 'freiburg'],
  ['Germany', 'Frankfurt a. M.', 'frankfurt-am-main'],
  ['Germany', 'Frankfurt/M.', 'frankfurt-am-main'],
  ['Germany', 'Frankfurt a. d. Oder', 'frankfurt-oder'],
  ['Germany', 'Ludwigshafen a. Rh.', 'ludwigshafen-am-rhein'],
  ['Austria', 'Wr. Neustadt', 'wiener-neustadt'],
  ['Bulgaria', 'В. Търново', 'veliko-turnovo'],
  ['Bulgaria', 'гр. Ст. Загора', 'stara-zagora'],
])('a city in %s whose name is written short is known: %s', (country, city, id) => {
  const plan = planOf(tableOf(['Date', 'Country', 'City', 'Organisation'], ['2025-01-10', country, city, 'AIT']));
  expect(visitsOf(plan)).toMatchObject([{ places: [id] }]);
  expect(plan.faults).toEqual([]);
});
