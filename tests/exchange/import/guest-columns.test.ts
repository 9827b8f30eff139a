import { describe, expect, test } from 'vitest';
import type { Table } from '#src/exchange/table/table.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const from = (plan: Plan) =>
  plan.changes
    .flatMap((change) => (change.collection === 'organisations' ? [[change.after.name, change.after.country]] : []))
    .sort();
const newPeople = (plan: Plan) =>
  plan.changes
    .flatMap((change) => (change.collection === 'people' ? [[change.after.name.en, change.after.organisation]] : []))
    .sort();
const unanswered = (plan: Plan) =>
  plan.questions.filter(({ status }) => status === 'needs-answer').map(({ name }) => name);
const seen = (plan: Plan) =>
  visitsOf(plan).map(({ direction, countries, places }) => [direction, ...countries, ...places].join(' '));

describe('delegations whose columns tell when they came and from where', () => {
  test.each([
    [['Arrival', 'Departure', 'Delegation', 'Country', 'Home city', 'Head of delegation', 'Hosted by'], 'Austria'],
    [['Ankunft', 'Abreise', 'Delegation', 'Land', 'Heimatstadt', 'Delegationsleitung', 'Gastgeber'], 'Österreich'],
    [
      [
        ...['Пристигане', 'Отпътуване', 'Делегация', 'Държава', 'Град на произход'],
        ...['Ръководител на делегацията', 'Домакин'],
      ],
      'Австрия',
    ],
    [
      ['Arrivo', 'Partenza', 'Delegazione', 'Paese', 'Città di provenienza', 'Capo delegazione', 'Ospitato da'],
      'Austria',
    ],
    [['Prihod', 'Odhod', 'Delegacija', 'Država', 'Mesto izvora', 'Vodja delegacije', 'Gostitelj'], 'Avstrija'],
  ])('are guests from there, led by one of theirs and hosted by ours: %s', (header, country) => {
    const plan = planOf(
      tableOf(
        header,
        ['2025-02-03', '2025-02-05', 'Stadt Graz', country, 'Graz', 'Karl Huber', 'Conor Healy'],
        ['2025-03-18', '2025-03-18', 'Technologiepark Wien', country, 'Wien', 'Eva Maier', 'Conor Healy, Niamh Murphy'],
      ),
    );
    expect(seen(plan)).toEqual(['inbound BG', 'inbound BG']);
    expect(visitsOf(plan).map(({ people }) => people)).toEqual([['conor-healy'], ['conor-healy', 'niamh-murphy']]);
    expect(visitsOf(plan)[0]?.inferred?.direction).toBeDefined();
    expect(from(plan)).toEqual([
      ['Stadt Graz', 'AT'],
      ['Technologiepark Wien', 'AT'],
    ]);
    expect(newPeople(plan)).toEqual([
      ['Conor Healy', 'cluster'],
      ['Eva Maier', 'technologiepark-wien'],
      ['Karl Huber', 'stadt-graz'],
      ['Niamh Murphy', 'cluster'],
    ]);
    expect(unanswered(plan)).toEqual([]);
    expect(faultCodes(plan)).toEqual(['guests-city', 'guests-city']);
  });

  test('stay guests where the city that is called theirs lies at home, which is no place of the visit', () => {
    const header = ['Arrival', 'Departure', 'Delegation', 'Country', 'Home city', 'Head of delegation', 'Purpose'];
    const plan = planOf(
      tableOf(header, ['2025-09-11', '', 'Embassy of Japan', 'Japan', 'Plovdiv', 'Norio Maruyama', 'Courtesy call']),
    );
    expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', places: [], notes: 'Home city: Plovdiv' }]);
    expect(from(plan)).toEqual([['Embassy of Japan', 'JP']]);
  });

  test('are guests where their organisation alone is named with its home', () => {
    const table = tableOf(
      ['Arrival', 'Departure', 'Visiting organisation', 'Country', 'Home city'],
      ['2025-02-03', '2025-02-05', 'Stadt Graz', 'Austria', 'Graz'],
    );
    expect(seen(planOf(table))).toEqual(['inbound BG']);
    expect(unanswered(planOf(table))).toEqual([]);
  });

  test('are no guests where the columns speak of a journey, or a home is one’s own', () => {
    const staff = tableOf(
      ['Name', 'Home city', 'Destination', 'Country', 'Date'],
      ['Milena Koleva', 'Sofia', 'Graz', 'Austria', '2025-02-03'],
    );
    expect(seen(planOf(staff))).toEqual(['outbound AT graz']);
  });

  test('are ours where the record knows who led them', () => {
    const plan = planOf(
      tableOf(
        ['Arrival', 'Departure', 'Head of delegation', 'Country', 'Organisation'],
        ['2025-02-03', '2025-02-05', 'Milena Koleva', 'Austria', 'Stadt Graz'],
      ),
    );
    expect(visitsOf(plan)).toMatchObject([{ direction: 'outbound', people: ['milena-koleva'] }]);
  });

  test('are asked about where a city abroad is not called theirs', () => {
    const plan = planOf(
      tableOf(
        ['Arrival', 'Departure', 'Delegation', 'City', 'Country'],
        ['2025-02-03', '2025-02-05', 'Karl Huber', 'Graz', 'Austria'],
      ),
    );
    expect(unanswered(plan)).toContain('direction');
  });
});

describe('a sheet or title of visitors', () => {
  const titled = (sheet: string): Table => ({
    ...tableOf(['Date', 'Country', 'Organisation'], ['2025-02-03', 'Austria', 'Stadt Graz']),
    sheet,
  });

  test.each([
    ...['Visitors 2025', 'Visitor log', 'Inbound visitors', 'Гости', 'Посетители 2024', 'Книга за гости'],
    ...['Besucher', 'Gästebuch', 'Registro visitatori', 'Ospiti 2025', 'Obiskovalci', 'Visiteurs', 'Gostje'],
  ])('says that guests came: %s', (sheet) => {
    expect(seen(planOf(titled(sheet)))).toEqual(['inbound BG']);
  });

  test.each(['Visits', 'Посещения', 'Besuche', 'Visits and guests', 'Trips and visitors', 'Guest lectures abroad'])(
    'says nothing of it if it is one of visits or journeys: %s',
    (sheet) => {
      expect(seen(planOf(titled(sheet)))).toEqual(['outbound AT']);
    },
  );
});

describe('people under “Hosted by”', () => {
  const guests = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
    planOf(tableOf(header, ...rows));

  test.each([
    [['Date', 'Guest', 'Country', 'Hosted by'], 'Austria'],
    [['Дата', 'Гост', 'Държава', 'Домакин'], 'Австрия'],
    [['Datum', 'Gast', 'Land', 'Gastgeber'], 'Österreich'],
  ])('are ours where guests came, and no organisation: %s', (header, country) => {
    const plan = guests(header, ['2025-02-03', 'Stadt Graz', country, 'Conor Healy']);
    expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', people: ['conor-healy'] }]);
    expect(from(plan)).toEqual([['Stadt Graz', 'AT']]);
    expect(plan.changes.find(({ collection }) => collection === 'people')?.after).toMatchObject({
      inferred: { organisation: { en: expect.stringContaining('hosted the guests') } },
    });
  });

  test('are asked about where nothing says who came, and ours means that guests did', () => {
    const header = ['Дата', 'Държава', 'Организация', 'Домакин'];
    const rows = [
      ['2025-03-12', 'Германия', 'Fraunhofer ISE', 'министърът'],
      ['2025-03-15', 'Франция', 'Grenoble INP', 'зам.-министър Иван Петков'],
    ];
    const table = tableOf(header, ...rows);
    expect(unanswered(planOf(table))).toContain('peopleColumn');
    const plan = planOf(table, { peopleColumn: 'ours' });
    expect(seen(plan)).toEqual(['inbound BG', 'inbound BG']);
    expect(from(plan)).toEqual([
      ['Fraunhofer ISE', 'DE'],
      ['Grenoble INP', 'FR'],
    ]);
    expect(newPeople(plan)).toEqual([['Иван Петков', 'cluster']]);
    expect(visitsOf(plan)[0]?.notes).toBe('министърът');
  });
});
