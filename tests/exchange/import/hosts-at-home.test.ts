import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const from = (plan: Plan) =>
  plan.changes.flatMap((change) =>
    change.collection === 'organisations' ? [[change.after.name, change.after.country]] : [],
  );
const newPeople = (plan: Plan) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.id, change.after.organisation]] : [],
  );

describe('where guests came, an organisation in a column of hosts', () => {
  test.each([
    [['Date', 'Guest', 'Country', 'Hosted by'], 'Karl Huber', 'Austria', 'Sofia Municipality'],
    [['Дата', 'Гост', 'Държава на госта', 'Домакин'], 'Karl Huber', 'Австрия', 'Столична община'],
    [['Datum', 'Besucher', 'Herkunftsland', 'Gastgeber'], 'Karl Huber', 'Österreich', 'Gemeinde Sofia'],
    [['Data', 'Ospiti', 'Paese di provenienza', 'Ospitato da'], 'Karl Huber', 'Austria', 'Comune di Sofia'],
    [['Datum', 'Obiskovalec', 'Država izvora', 'Gostitelj'], 'Karl Huber', 'Avstrija', 'Občina Sofija'],
  ])('is from here and nobody’s employer: %s', (header, guest, country, host) => {
    const plan = planOf(tableOf(header, ['2023-02-14', guest, country, host]));
    expect(visitsOf(plan)).toMatchObject([
      { direction: 'inbound', countries: ['BG'], notes: `${guest}\n${header[2]}: ${country}` },
    ]);
    expect(from(plan)).toEqual([[host, 'BG']]);
    expect(newPeople(plan)).toEqual([]);
    expect(plan.faults.filter(({ code }) => code === 'guest-organisation')).toMatchObject([{ found: guest }]);
  });

  test('leaves the guests to their own organisation, which alone the title names', () => {
    const plan = planOf(
      tableOf(
        ['Date', 'Visitors', 'Guest organisation', 'Country', 'Host'],
        ['2023-02-14', 'Karl Huber', 'Stadt Graz', 'Austria', 'Sofia Municipality'],
      ),
    );
    expect(from(plan).sort()).toEqual([
      ['Sofia Municipality', 'BG'],
      ['Stadt Graz', 'AT'],
    ]);
    expect(newPeople(plan)).toEqual([['karl-huber', 'stadt-graz']]);
    expect(visitsOf(plan)[0]?.title.en).toBe('Meeting with Stadt Graz');
  });

  test('abroad it is one that was met there', () => {
    const plan = planOf(
      tableOf(
        ['Date', 'City', 'Country', 'Host', 'People met'],
        ['2023-02-14', 'Graz', 'Austria', 'Stadt Graz', 'Karl Huber'],
      ),
    );
    expect(from(plan)).toEqual([['Stadt Graz', 'AT']]);
    expect(newPeople(plan)).toEqual([['karl-huber', 'stadt-graz']]);
  });
});
