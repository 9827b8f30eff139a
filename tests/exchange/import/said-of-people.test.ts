import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'City', 'Country', 'Organisation', 'Our participants', 'Their participants'];
const row = (ours: string, theirs = '') => ['2023-02-14', 'Graz', 'Austria', 'AIT', ours, theirs];
const newPeople = (plan: ReturnType<typeof planOf>) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.name.en, change.after.role?.en]] : [],
  );

describe('what stands behind the name of somebody whom the record knows', () => {
  test.each([
    ['Milena Koleva (head of delegation)', 'Milena Koleva, head of delegation'],
    ['Милена Колева (ръководител)', 'Милена Колева, ръководител'],
    ['Milena Koleva – Projektleiterin', 'Milena Koleva, Projektleiterin'],
    ['Milena Koleva, interprete', 'Milena Koleva, interprete'],
    ['Milena Koleva (samo prvi dan)', 'Milena Koleva (samo prvi dan)'],
    ['Milena Koleva – solo il 14 febbraio', 'Milena Koleva (solo il 14 febbraio)'],
    ['Milena Koleva (expert) (until 15.2.)', 'Milena Koleva (expert; until 15.2.)'],
  ])('goes to the staff notes: %s', (text, notes) => {
    const plan = planOf(tableOf(HEADER, row(text)));
    expect(visitsOf(plan)).toMatchObject([{ people: ['milena-koleva'], notes }]);
    expect(newPeople(plan)).toEqual([]);
  });

  test.each([
    ['Milena Koleva (vodja)/Deyan Pushkarov (vodja IT)', 'Milena Koleva, vodja\nDeyan Pushkarov, vodja IT'],
    ['Milena Koleva and Deyan Pushkarov (expert)', 'Deyan Pushkarov, expert'],
    ['Милена Колева и Деян Пушкаров – лектор, Румен Николов', 'Деян Пушкаров (лектор)'],
  ])('is said of the one in front of it: %s', (text, notes) => {
    expect(visitsOf(planOf(tableOf(HEADER, row(text))))).toMatchObject([{ notes }]);
  });

  test('is not said twice where it is the role on record', () => {
    const plan = planOf(tableOf(HEADER, row('Milena Koleva (Strategy and development expert), Deyan Pushkarov')));
    expect(visitsOf(plan)[0]).toMatchObject({ people: ['milena-koleva', 'deyan-pushkarov'] });
    expect(visitsOf(plan)[0]).not.toHaveProperty('notes');
  });

  test('another role of somebody new than that of the first row is kept too', () => {
    const plan = planOf(tableOf(HEADER, row('', 'Karl Huber (CEO)'), row('', 'Karl Huber (chair); Eva Lang (online)')));
    expect(newPeople(plan)).toEqual([
      ['Karl Huber', 'CEO'],
      ['Eva Lang', undefined],
    ]);
    expect(visitsOf(plan)[1]).toMatchObject({ notes: 'Karl Huber, chair\nEva Lang (online)' });
  });
});
