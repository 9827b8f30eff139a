import { expect, test } from 'vitest';
import { planOf, tableOf } from './import-fixture.ts';

const log = (...rows: readonly (readonly string[])[]) => tableOf(['Кога', 'Къде', 'При кого'], ...rows);

test('a row with the days and a city of a visit that another source recorded waits to be told from it', () => {
  const plan = planOf(log(['16-20.07.2018', 'Болоня, Верона, Болцано', '']));
  expect(plan.counts).toMatchObject({ read: 1, added: 0, 'set-aside': 1 });
  expect(plan.visitDecisions).toMatchObject([{ isDoubtful: true, chosen: 'open' }]);
  const apart = planOf(log(['16-20.07.2018', 'Болоня, Верона, Болцано', '']), { resembling: 'apart' });
  expect(apart.counts).toMatchObject({ added: 1 });
});

test('a row with other days of its country is another visit', () => {
  expect(planOf(log(['18.07.2018', 'Милано', ''])).counts).toMatchObject({ added: 1 });
});
