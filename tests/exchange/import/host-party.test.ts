import { expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

test('country and city in one column, with the sign for a town, are where it was', () => {
  const table = tableOf(
    ['Държава, град', 'Период', 'Цел'],
    ['Белгия, гр. Брюксел', '20.01.2026', 'Заседание'],
    ['Франция, гр. Париж', '25.03.2026', 'Среща'],
  );
  expect(visitsOf(planOf(table))).toMatchObject([
    { countries: ['BE'], places: ['brussels'] },
    { countries: ['FR'], places: ['paris'] },
  ]);
});

const tableWith = (header: string, cell: string) => tableOf(['Дата', 'Град', header], ['20.01.2026', 'Виена', cell]);

test.each([
  ['Приемаща страна', 'Съвет на Европейския съюз'],
  ['Приемаща страна / организатор', 'ОИСР'],
  ['Host party', 'Council of Europe'],
])('“%s” over what is no country may be who received: it is asked, and the row does not wait', (header, cell) => {
  const plan = planOf(tableWith(header, cell));
  expect(plan.questions).toMatchObject([{ name: 'otherColumns', columns: [header] }]);
  expect(visitsOf(plan)).toMatchObject([{ places: ['vienna'], notes: `${header}: ${cell}` }]);
});

test('“Приемаща страна” over countries is one', () => {
  expect(targetsOf(tableWith('Приемаща страна', 'Австрия'))[2]).toBe('country');
});
