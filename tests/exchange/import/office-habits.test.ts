import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const newPeople = (plan: ReturnType<typeof planOf>) =>
  plan.changes.flatMap((change) => (change.collection === 'people' ? [change.after.name.en] : []));

describe('surnames in front of initials', () => {
  test.each([
    ['Novak, J., Kovač, M.', ['J. Novak', 'M. Kovač']],
    ['Novak, J.; Kovač, M.', ['J. Novak', 'M. Kovač']],
    ['Иванов, П. К., Петров, Г.', ['П. К. Иванов', 'Г. Петров']],
    ['Lee, K.', ['K. Lee']],
  ])('%s are people with their initials', (cell, names) => {
    const plan = planOf(tableOf(['Date', 'Country', 'Travellers'], ['2023-05-12', 'Austria', cell]));
    expect(newPeople(plan)).toEqual(names);
    expect(plan.counts['set-aside']).toBe(0);
  });

  test('do not turn whole names round', () => {
    const cell = 'Ana Novak, Maja Kovač';
    const plan = planOf(tableOf(['Date', 'Country', 'Travellers'], ['2023-05-12', 'Austria', cell]));
    expect(newPeople(plan)).toEqual(['Ana Novak', 'Maja Kovač']);
  });
});

describe('a table by months', () => {
  const TABLE = tableOf(
    ['Година', 'Месец', 'Ден', 'Град'],
    ['2021', 'януари', '12', 'Болоня'],
    ['', '', '19', 'Верона'],
    ['', 'февр.', '3-5', 'Болцано'],
    ['2022', '', '', 'Любляна'],
    ['', 'май', '31', 'Пиза'],
  );

  test('says the days of a visit beside their month', () => {
    const [visit] = visitsOf(
      planOf(
        tableOf(['Година', 'Месец', 'Ден', 'Град'], ['2021', 'февр.', '3-5', 'Болоня'], ['2021', 'май', '3', 'Рим']),
      ),
    );
    expect(visit?.when).toBe('2021-02-03/2021-02-05');
  });

  test('asks whether years and months go for the rows below', () => {
    const question = planOf(TABLE).questions.find(({ name }) => name === 'fillDown');
    expect(question?.columns).toEqual(['Година', 'Месец']);
  });

  test('carries a month down, but not into another year', () => {
    expect(visitsOf(planOf(TABLE, { fillDown: 'repeat' })).map(({ when }) => when)).toEqual([
      '2021-01-12',
      '2021-01-19',
      '2021-02-03/2021-02-05',
      '2022',
      '2022-05-31',
    ]);
  });
});

describe('shorthand', () => {
  test.each([
    ['Турция - Истанбул', 'TR', 'istanbul'],
    ['Istanbul – Turkey', 'TR', 'istanbul'],
  ])('%s is a country and a city', (cell, country, city) => {
    const table = tableOf(['Дата', 'Град'], ['2021-02-03', cell]);
    expect(targetsOf(table)).toEqual(['date', 'city']);
    const [visit] = visitsOf(planOf(table));
    expect([visit?.countries, visit?.places]).toEqual([[country], [city]]);
  });

  test('БГ is Bulgaria', () => {
    const [visit] = visitsOf(planOf(tableOf(['Дата', 'Град', 'Държава'], ['2021-02-03', 'Пловдив', 'БГ'])));
    expect(visit?.countries).toEqual(['BG']);
  });

  test.each([
    ['15.ХІ.2019', '2019-11-15'],
    ['13-14.ІІ.2021', '2021-02-13/2021-02-14'],
    ['15.XІ.2019', '2019-11-15'],
  ])('%s, a Roman month in Cyrillic letters, is %s', (written, when) => {
    expect(visitsOf(planOf(tableOf(['Дата', 'Държава'], [written, 'Италия'])))[0]?.when).toBe(when);
  });
});
