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

test.each(['проф. Николов, М. Колева', 'Prof. Novak, Eva Kurz', 'Dr. Leitner, Mag. Huber'])(
  'behind a title two words are somebody else, and nothing is asked of the comma: %s',
  (cell) => {
    const { names, asked } = people(cell);
    expect(asked?.status ?? 'decided').toBe('decided');
    expect(names.join()).not.toMatch(/Николов|Novak|Leitner/u);
  },
);
