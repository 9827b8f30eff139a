import { expect, test } from 'vitest';
import { planOf, tableOf } from './import-fixture.ts';

const people = (...cells: readonly string[]) => {
  const rows = cells.map((cell, at) => [`1${at}.01.2025`, 'Österreich', 'Graz', cell]);
  const plan = planOf(tableOf(['Datum', 'Land', 'Ort', 'Reisende'], ...rows));
  const names = plan.changes.flatMap((each) => (each.collection === 'people' ? each.after.name.en : []));
  return { names: names.sort(), asked: plan.questions.find(({ name }) => name === 'nameComma') };
};

test.each([
  [
    ['Huber, Anna', 'Huber, Anna / Dr. Leitner, Georg', 'Dr. Leitner, Georg'],
    ['Anna Huber', 'Dr. Georg Leitner'],
  ],
  [
    ['Huber, Anna; Leitner, Mag. Georg', 'Huber, Anna'],
    ['Anna Huber', 'Mag. Georg Leitner'],
  ],
  [
    ['De Luca, Marco; Rossi, Anna', 'De Luca, Marco'],
    ['Anna Rossi', 'Marco De Luca'],
  ],
  [
    ['von Leitner, Georg; Huber, Anna', 'Prof. Dr. Huber, Anna'],
    ['Georg von Leitner', 'Prof. Dr. Anna Huber'],
  ],
])('a title or a particle before a surname leaves it one: %j', (cells, names) => {
  const found = people(...cells);
  expect(found.names).toEqual(names);
  expect(found.asked).toMatchObject({ status: 'decided', answer: 'surname-first' });
});

test('two surnames with their titles are two people', () => {
  expect(people('Dr. Leitner, Mag. Huber', 'Anna Novak, Eva Kurz').names).not.toContain('Mag. Huber Leitner');
  expect(people('Anna Novak, Eva Kurz').names).toEqual(['Anna Novak', 'Eva Kurz']);
});
