import { expect, test } from 'vitest';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { planDigest } from '#src/exchange/import-worker/plan-digest.ts';
import { planOf, RECORD, tableOf } from '../import/import-fixture.ts';

const HEADER = ['Дата', 'Държава', 'Град', 'Организация', 'Участници', 'Тема'];
const ROW = ['12.03.2019', 'Германия', 'Берлин', 'Fraunhofer FOKUS', 'Милена Колева', 'Данни'];

const plan = planOf(tableOf(HEADER, ROW));
const { added } = planDigest(plan, true, RECORD);
const inBulgarian = (collection: string) => {
  const record = added.first.find((each) => each.collection === collection);
  return [record?.name.bg, Object.fromEntries((record?.fields ?? []).map(({ path, value }) => [path, value.bg]))];
};

test('an added visit says its date, where it was and who travelled, by their names', () => {
  expect(inBulgarian('visits')).toMatchObject([
    'Среща с Fraunhofer FOKUS',
    {
      direction: 'Работни посещения навън',
      countries: 'Германия',
      places: 'Берлин',
      when: expect.stringMatching(/^12 март 2019/),
      people: 'Милена Колева',
      topics: 'Данни',
    },
  ]);
  const visit = added.first.find(({ collection }) => collection === 'visits');
  expect(visit?.fields.find(({ path }) => path === 'direction')?.reason?.en).toMatch(/outside the home country/);
});

test('a meeting is called by the organisations met', () => {
  expect(inBulgarian('meetings')).toMatchObject(['Fraunhofer FOKUS', { organisations: 'Fraunhofer FOKUS' }]);
});

test('changed fields have the names of what their ids mean', () => {
  const applied = applyPlan(RECORD, plan);
  if (!applied.ok) throw new Error('not applied');
  const next = planOf(tableOf(HEADER, [...ROW.slice(0, 5), 'Роботи']), {}, applied.record);
  const [changed] = planDigest(next, true, applied.record).changed.first;
  const topics = changed?.fields.find(({ path }) => path === 'topics');
  expect(topics?.words).toMatchObject({ before: { bg: 'Данни' }, after: { bg: 'Роботи' } });
});

test('what another tab has added in the very same words is no conflict', () => {
  const applied = applyPlan(RECORD, plan);
  if (!applied.ok) throw new Error('not applied');
  const { record } = applied;
  expect(applyPlan({ ...RECORD, kinds: record.kinds, topics: record.topics }, plan)).toMatchObject({ ok: true });
});
