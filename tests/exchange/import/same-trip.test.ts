import { expect, test } from 'vitest';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';

const log = (...rows: readonly (readonly string[])[]) => tableOf(['Кога', 'Къде', 'При кого'], ...rows);

test('a row with the days and a city of a visit that another source recorded waits to be told from it', () => {
  const plan = planOf(log(['16-20.07.2018', 'Болоня, Верона, Болцано', '']));
  expect(plan.counts).toMatchObject({ read: 1, added: 0, 'set-aside': 1 });
  expect(plan.visitDecisions).toMatchObject([{ isDoubtful: true, chosen: 'open' }]);
  const apart = planOf(log(['16-20.07.2018', 'Болоня, Верона, Болцано', '']), { resembling: 'apart' });
  expect(apart.counts).toMatchObject({ added: 1 });
});

test('one day may have two visits that each have a title, several days in the same city hardly', () => {
  const header = ['Date', 'City', 'Country', 'Title'];
  const decided = (date: string) => {
    const before = planOf(tableOf(header, [date, 'Graz', 'Austria', 'First']));
    const applied = applyPlan(RECORD, before);
    if (!applied.ok) throw new Error('not applied');
    const table = { ...tableOf(header, [date, 'Graz', 'Austria', 'Second']), file: 'other.csv' };
    return planOf(table, {}, applied.record).counts.added;
  };
  expect(decided('2019-05-06')).toBe(1);
  expect(decided('2019-05-06/2019-05-09')).toBe(0);
});

test('a row with other days of its country is another visit', () => {
  expect(planOf(log(['18.07.2018', 'Милано', ''])).counts).toMatchObject({ added: 1 });
});
