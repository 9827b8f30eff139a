import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const from = (plan: ReturnType<typeof planOf>) =>
  plan.changes.flatMap((change) =>
    change.collection === 'organisations' ? [[change.after.name, change.after.country]] : [],
  );
const asked = (plan: ReturnType<typeof planOf>) =>
  plan.questions.flatMap(({ name, status, answer }) => (name === 'peopleColumn' ? [[status, answer]] : []));

describe('organisations under a header that says who came', () => {
  test.each([
    [['Date', 'Visited by', 'Country', 'Hosts'], 'City of Graz', 'Austria', 'Milena Koleva'],
    [['Datum', 'Besuch von', 'Land', 'Gastgeber'], 'Stadt Graz', 'Österreich', 'Milena Koleva'],
    [['Дата', 'Посетени от', 'Държава', 'Домакин'], 'Община Грац', 'Австрия', 'Милена Колева'],
    [['Дата', 'Посещение от', 'Държава', 'Домакини'], 'Община Грац', 'Австрия', 'Милена Колева'],
    [['Data', 'Visita di', 'Paese dei visitatori', 'Ospitato da'], 'Comune di Graz', 'Austria', 'Milena Koleva'],
    [['Datum', 'Obisk od', 'Država', 'Gostitelj'], 'Občina Gradec', 'Avstrija', 'Milena Koleva'],
    [['Date', 'Visitor organisation', 'Visitor country', 'Host'], 'ART-ER', 'Austria', 'Milena Koleva'],
    [['Date', 'Who visited us', 'Country', 'Received by'], 'City of Graz', 'Austria', 'Milena Koleva'],
    [['Datum', 'Wer war zu Besuch', 'Land', 'Empfangen von'], 'Stadt Graz', 'Österreich', 'Milena Koleva'],
    [['Datum', 'Kdo je prišel', 'Država', 'Gostitelj'], 'Občina Gradec', 'Avstrija', 'Milena Koleva'],
    [['Дата', 'Кой ни посети', 'Държава', 'Домакин'], 'Община Грац', 'Австрия', 'Милена Колева'],
    [['Date', 'Visited by', 'Country of visitors', 'Host'], 'ART-ER', 'Austria', 'Milena Koleva'],
  ])('are guests, and the country theirs: %s', (header, guest, country, host) => {
    const plan = planOf(tableOf(header, ['2023-05-04', guest, country, host]));
    expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', countries: ['BG'], people: ['milena-koleva'] }]);
    expect(from(plan)).toEqual([[guest, 'AT']]);
  });

  test('are asked about beside a city abroad', () => {
    const plan = planOf(
      tableOf(['Date', 'Visited by', 'City', 'Country'], ['2023-05-04', 'City of Graz', 'Graz', 'Austria']),
    );
    expect(faultCodes(plan)).toEqual(['unclear-direction']);
  });

  test('are none of those whom one visited', () => {
    const plan = planOf(
      tableOf(
        ['Datum', 'Besuch bei', 'Besuch von', 'Land'],
        ['14.02.2023', 'Stadt Graz', '', 'Österreich'],
        ['16.03.2023', '', 'Občina Maribor', 'Slowenien'],
      ),
    );
    expect(visitsOf(plan).map(({ direction }) => direction)).toEqual(['outbound', 'inbound']);
    expect(from(plan)).toEqual([
      ['Stadt Graz', 'AT'],
      ['Občina Maribor', 'SI'],
    ]);
  });
});

describe('people under “Visited by”', () => {
  const table = (cell: string) =>
    tableOf(['Date', 'Visited by', 'Country', 'Organisation'], ['2023-05-04', cell, 'Austria', 'AIT']);

  test('are ours if the record knows one of them as such, which is shown', () => {
    const plan = planOf(table('Milena Koleva'));
    expect(visitsOf(plan)).toMatchObject([{ direction: 'outbound', countries: ['AT'], people: ['milena-koleva'] }]);
    expect(asked(plan)).toEqual([['decided', 'ours']]);
  });

  test('are guests if it knows them as others', () => {
    const plan = planOf(table('Ian Jiang'));
    expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', people: [] }]);
    expect(asked(plan)).toEqual([['decided', 'guests']]);
  });

  test('are asked about otherwise', () => {
    expect(asked(planOf(table('Karl Huber, Eva Maier')))).toEqual([['needs-answer', undefined]]);
    const guests = planOf(table('Karl Huber, Eva Maier'), { peopleColumn: 'guests' });
    expect(visitsOf(guests)).toMatchObject([{ direction: 'inbound', countries: ['BG'], people: [] }]);
    const ours = planOf(table('Karl Huber, Eva Maier'), { peopleColumn: 'ours' });
    expect(visitsOf(ours)).toMatchObject([{ direction: 'outbound', people: ['karl-huber', 'eva-maier'] }]);
  });
});
