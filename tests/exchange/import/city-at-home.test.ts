import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const seen = (plan: Plan) =>
  visitsOf(plan).map(({ direction, countries, places }) => [direction, ...countries, ...places].join(' '));
const question = (plan: Plan) => plan.questions.find(({ name }) => name === 'direction');
const unmatched = (plan: Plan) => plan.unmatched.map(({ spelling }) => spelling);

describe('a city at home beside a foreign country', () => {
  const MISSIONS = tableOf(
    ['Mission', 'Country', 'Cities', 'Date', 'Head of delegation', 'Local partners'],
    ['Wine trade mission', 'Germany', 'Berlin', '2024-01-10', 'Milena Koleva', 'Berlin Partner'],
    [
      'Incoming: Georgian wine producers',
      'Georgia',
      'Sofia, Plovdiv',
      '2024-02-26',
      'Ms. Nino Beridze',
      'Chamber of Tbilisi',
    ],
  );

  test('is where guests were received if the row says that they came; the country is theirs', () => {
    const plan = planOf(MISSIONS);
    expect(seen(plan)).toEqual(['outbound DE berlin', 'inbound BG sofia plovdiv']);
    expect(visitsOf(plan)[1]?.inferred?.direction?.en).toContain('Incoming: Georgian wine producers');
    expect([visitsOf(plan)[1]?.people, unmatched(plan)]).toEqual([[], []]);
    const met = plan.changes.flatMap((each) => (each.collection === 'meetings' ? each.after.people : []));
    expect(met).toContain('nino-beridze');
    expect(plan.changes.flatMap((each) => (each.collection === 'organisations' ? each.after.country : []))).toContain(
      'GE',
    );
  });

  test.each([
    ['Visit', 'Incoming delegation'],
    ['Тема', 'Входяща делегация'],
    ['Бележки', 'делегация от Милано, посещение при нас'],
    ['Argomento', 'Delegazione in entrata'],
  ])('%s: %s', (header, text) => {
    const plan = planOf(
      tableOf(
        ['Date', 'Country', 'City', header, 'Organisation'],
        ['2024-02-26', 'Italy', 'Sofia', text, 'Comune di Bergamo'],
        ['2024-03-26', 'Italy', 'Bologna', 'Digital cities', 'Comune di Bologna'],
      ),
    );
    expect(seen(plan)).toEqual(['inbound BG sofia', 'outbound IT bologna']);
  });

  const VISITS = tableOf(
    ['Дата', 'Държава', 'Град', 'Партньори', 'Тема'],
    ['12.03.2024', 'Италия', 'Болоня', 'Comune di Bologna', 'иновации'],
    ['15.03.2024', 'Румъния', 'София', 'Cluj IT Cluster', 'побратимяване'],
    ['16.03.2024', 'Румъния', '', 'Oradea IT Cluster', 'побратимяване'],
  );

  test('is asked about where nothing says who travelled, and not as a city as well', () => {
    const plan = planOf(VISITS);
    expect([faultCodes(plan), seen(plan), unmatched(plan)]).toEqual([
      ['unclear-direction'],
      ['outbound IT bologna', 'outbound RO'],
      [],
    ]);
    expect(plan.faults[0]).toMatchObject({ row: 3, column: 'Държава, Град', found: 'Румъния · София' });
    expect(question(plan)).toMatchObject({ status: 'needs-answer', rows: 1 });
  });

  test('the answer is for that row alone, as others name where one went', () => {
    expect(seen(planOf(VISITS, { direction: 'inbound' }))).toEqual([
      'outbound IT bologna',
      'inbound BG sofia',
      'outbound RO',
    ]);
  });

  test.each(['офис София', 'в нашия офис', 'при нас', 'София (офис)', 'Sofia office', 'bei uns', 'our office, Sofia'])(
    'is meant by words for the own office: %s',
    (place) => {
      const table = tableOf(
        ['Дата', 'Държава', 'Град', 'Организация'],
        ['17.01.2023', 'Словения', place, 'Посолство на Словения'],
        ['18.01.2023', 'Словения', 'Любляна', 'Технологичен парк Любляна'],
      );
      expect(faultCodes(planOf(table))).toContain('unclear-direction');
      expect(seen(planOf(table, { direction: 'inbound' }))).toEqual(['inbound BG sofia', 'outbound SI ljubljana']);
    },
  );

  test('contradicts a direction that says that one left', () => {
    const plan = planOf(
      tableOf(
        ['Date', 'Direction', 'Country', 'City', 'Organisation'],
        ['2024-03-15', 'outgoing', 'Italy', 'Sofia', 'Comune di Bologna'],
      ),
    );
    expect(faultCodes(plan)).toEqual(['direction-and-place']);
  });

  test('is none where the country has a city of that name, nor beside a city of that country', () => {
    const of = (country: string, city: string) =>
      seen(
        planOf(tableOf(['Date', 'Country', 'City', 'Organisation'], ['2024-03-15', country, city, 'Cluj IT Cluster'])),
      );
    expect(of('Romania', 'Târgoviște')[0]).toMatch(/^outbound RO/);
    expect(of('Italy', 'Bologna, Sofia')[0]).toBe('outbound IT bologna');
  });
});

test('an address with an office in it is quoted as it stands', () => {
  const addresses = [
    'София, офис на клъстера',
    'офис на клъстера, София',
    'Sofia (office, room 5)',
    'гр. София, централата на БАН',
    'София Тех Парк',
  ];
  const rows = addresses.map((address, at) => [`2025-03-0${at + 1}`, 'Bulgaria', address, 'AIT GmbH']);
  const visits = visitsOf(planOf(tableOf(['Date', 'Country', 'Place', 'Organisation'], ...rows)));
  expect(visits.map(({ places }) => places)).toEqual(addresses.map(() => ['sofia']));
  expect(visits.map(({ inferred }) => /“(.*)”/u.exec(inferred?.places?.en ?? '')?.[1])).toEqual(addresses);
});

test.each([
  'in Sofia, our office, 2nd floor',
  'our office, 2nd floor',
  'София, в нашия офис, ет. 2',
  'Sofia, unser Büro, 2. Stock',
  'Sofia (our office, room 5)',
])('more words on our office in a column of cities leave it in the home city, and are kept: %s', (city) => {
  const plan = planOf(
    tableOf(['Date', 'Country', 'City', 'Organisation'], ['2025-03-01', 'Bulgaria', city, 'AIT GmbH']),
  );
  const [visit] = visitsOf(plan);
  expect([visit?.places, unmatched(plan)]).toEqual([['sofia'], []]);
  expect(visit?.notes).toContain(city);
});

test.each(['our office in Brussels, 2nd floor', 'our office, Tbilissi'])(
  'another city with our office is not the home city: %s',
  (city) => {
    const [visit] = visitsOf(planOf(tableOf(['Date', 'City', 'Organisation'], ['2025-03-01', city, 'AIT GmbH'])));
    expect(visit?.places ?? []).not.toContain('sofia');
  },
);

test('an office that is no city is said in the words of the cell', () => {
  const plan = planOf(tableOf(['Date', 'Country', 'City'], ['2025-03-04', 'Bulgaria', 'София, офис на клъстера']));
  expect(plan.faults).toMatchObject([{ code: 'unknown-city', found: 'офис на клъстера' }]);
});

describe('a country in whose cell it is said that guests came', () => {
  test.each([
    'Norway (they came to Sofia)',
    'Норвегия (те дойдоха в София)',
    'Norwegen (kamen nach Sofia)',
    'Norvegia (sono venuti da noi)',
    'Norveška (prišli k nam)',
    'Norvège (ils sont venus chez nous)',
    'Norway (visited us)',
  ])('is no destination unasked: %s', (country) => {
    const table = tableOf(
      ['Date', 'Partner', 'Country', 'Purpose'],
      ['2024-02-13', 'Innovation Norway', country, 'EEA grants call'],
      ['2024-02-14', 'Business Finland', 'Finland', 'Start-ups'],
    );
    const plan = planOf(table);
    expect(seen(plan)).toEqual(['outbound FI']);
    expect(question(plan)).toMatchObject({ status: 'needs-answer', rows: 1 });
    const answered = planOf(table, { direction: 'inbound' });
    expect(seen(answered)).toEqual(['inbound BG', 'outbound FI']);
    if (country.includes('Sofia')) expect(visitsOf(answered)[0]?.notes).toBe(`Country: ${country}`);
  });

  test.each(['Norway (guests of the ministry)', 'Norway (Oslo)'])('is one that says nothing of it: %s', (country) => {
    const table = tableOf(['Date', 'Partner', 'Country'], ['2024-02-13', 'Innovation Norway', country]);
    expect(visitsOf(planOf(table))[0]?.direction).toBe('outbound');
  });
});
