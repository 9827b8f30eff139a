import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Direction', 'Organisation', 'Country', 'City'];

const visitOf = (...row: readonly string[]) => visitsOf(planOf(tableOf(HEADER, row)))[0];

function organisationCountries(...row: readonly string[]): readonly unknown[] {
  return planOf(tableOf(HEADER, row)).changes.flatMap((change) =>
    change.collection === 'organisations' ? change.after.country : [],
  );
}

describe('guests who came', () => {
  test('were received in the home city, and come from the country that the row names', () => {
    const row = ['2019-03-01', 'incoming', 'Chengdu High-tech Zone', 'China', 'Sofia'];
    const visit = visitOf(...row);
    expect(visit).toMatchObject({ direction: 'inbound', countries: ['BG'], places: ['sofia'] });
    expect(visit?.inferred?.countries?.en).toContain('guests came');
    expect(organisationCountries(...row)).toEqual(['CN']);
    expect(planOf(tableOf(HEADER, row)).faults).toEqual([]);
  });

  test('were received at home where the row names no city', () => {
    expect(visitOf('2019-03-01', 'гости', 'Skopje municipality', 'North Macedonia', '')).toMatchObject({
      countries: ['BG'],
      places: [],
    });
  });

  test('were received at home as well where the row names their city: that is said, and it is not the place', () => {
    for (const [stated, country, city, code] of [
      ['incoming', 'Belgium', 'Brussels', 'BE'],
      ['IN', 'UK', 'Leeds', 'GB'],
      ['Visitors', 'Germany', 'Berlin', 'DE'],
      ['Входящо', 'Великобритания', 'Лондон', 'GB'],
      ['IN', '', 'Leeds, UK', 'GB'],
    ] as const) {
      const row = ['2019-03-01', stated, 'A new organisation', country, city];
      const visit = visitOf(...row);
      expect(visit).toMatchObject({ direction: 'inbound', countries: ['BG'] });
      expect([visit?.places, visit?.inferred?.countries?.en.includes('guests came')]).toEqual([[], true]);
      expect(organisationCountries(...row)).toEqual([code]);
      expect(planOf(tableOf(HEADER, row)).faults).toMatchObject([
        { code: 'guests-city', effect: 'left-out', row: 2, column: 'City', found: city },
      ]);
    }
  });

  test.each(['Herkunft', 'City of origin', 'Откъде', 'Provenienza'])(
    'come from the city under “%s”, be it one of the home country: it is not the place',
    (header) => {
      const plan = planOf(tableOf(['Date', 'Visitors', header], ['2025-03-11', 'Franz Huber', 'Пловдив']));
      expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', countries: ['BG'], places: [] }]);
      expect(plan.faults).toContainEqual(
        expect.objectContaining({ code: 'guests-city', column: header, found: 'Пловдив' }),
      );
    },
  );

  test.each(['Provenance', 'Country of origin'])(
    'come from the town beside their country, and were received at the venue: %s',
    (header) => {
      const table = tableOf(
        ['Date', 'Delegation', header, 'Venue', 'Purpose'],
        ['2023-01-26', 'New works', 'France (Lyon)', 'Plovdiv', 'Matchmaking'],
        ['2023-01-27', 'New works', 'France (Lyon)', 'Sofia, Plovdiv', 'Matchmaking'],
      );
      const [plovdiv, both] = visitsOf(
        planOf(table, { direction: 'inbound', otherColumns: { Delegation: 'organisation' }, peopleColumn: 'guests' }),
      );
      expect(plovdiv).toMatchObject({ direction: 'inbound', countries: ['BG'], places: ['plovdiv'] });
      expect(both?.places).toEqual(['sofia', 'plovdiv']);
      expect(plovdiv?.notes).toContain(`${header}: France (Lyon)`);
    },
  );

  test('come from a country that stands in the staff notes where no organisation of theirs is named', () => {
    expect(visitOf('2019-03-01', 'incoming', '', 'Germany', 'Sofia')?.notes).toBe('Country: Germany');
    expect(visitOf('2019-03-01', 'incoming', 'New works', 'Germany', 'Sofia')?.notes).toBeUndefined();
  });

  test('were received in the city of the home country that the row names', () => {
    const visit = visitOf('2019-03-01', 'incoming', 'Nesta', 'UK', 'Plovdiv');
    expect(visit).toMatchObject({ countries: ['BG'], places: ['plovdiv'] });
    expect(visitOf('2019-03-01', 'incoming', 'Nesta', 'Bulgaria', 'Sofia')).toMatchObject({ countries: ['BG'] });
  });
});

describe('a direction that contradicts its place', () => {
  const OUT = tableOf(HEADER, ['2019-03-04', 'Outgoing', 'Nesta', 'Bulgaria', 'Sofia']);
  const HOME = tableOf(HEADER, ['2019-03-04', 'at home', 'Nesta', 'UK', 'London']);
  const CASES = [
    ['leaving for the home city', OUT, 'Outgoing'],
    ['at home abroad', HOME, 'at home'],
  ] as const;

  test.each(CASES)('sets its row aside and is asked: %s', (_, table, found) => {
    const plan = planOf(table);
    expect(plan.faults).toMatchObject([
      { code: 'direction-and-place', effect: 'row-set-aside', row: 2, column: 'Direction', found },
    ]);
    expect(plan.counts['set-aside']).toBe(1);
    expect(plan.questions).toMatchObject([{ name: 'direction', status: 'needs-answer', rows: 1 }]);
  });

  test('is replaced by the answer, which stands there as the reason', () => {
    const [home] = visitsOf(planOf(OUT, { direction: 'home' }));
    expect(home).toMatchObject({ direction: 'home', countries: ['BG'], places: ['sofia'] });
    expect(home?.inferred?.direction?.en).toContain('answered');
    expect(visitsOf(planOf(HOME, { direction: 'outbound' }))[0]).toMatchObject({
      direction: 'outbound',
      countries: ['GB'],
    });
  });

  test('is none elsewhere in the home country, nor beside a place abroad', () => {
    expect(visitOf('2019-03-04', 'outgoing', 'Nesta', 'Bulgaria', 'Plovdiv')?.direction).toBe('outbound');
    expect(visitOf('2019-03-04', 'outgoing', 'Nesta', 'UK', 'London')?.direction).toBe('outbound');
  });
});

test.each([
  ['София, бул. „Дондуков“ 1', ['sofia']],
  ['гр. София, ул. „Московска“ 33', ['sofia']],
  ['Пловдив, ул. „Главна“ 2', ['plovdiv']],
])('the street where guests were received stands in the reason of the place: %s', (address, places) => {
  const plan = planOf(
    tableOf(
      ['Дата', 'Държава', 'Институция', 'Гости', 'Място на срещата', 'Посока'],
      ['07.02.2023', 'Румъния', 'Министерство на примерите', 'Себастиан Примереску', address, 'входящо'],
    ),
  );
  const [visit] = visitsOf(plan);
  expect(visit).toMatchObject({ direction: 'inbound', countries: ['BG'], places });
  expect(visit?.inferred?.places?.en).toContain(address);
});

describe('guests in another city of the home country', () => {
  test.each([
    [
      ['Date', 'Country', 'City', 'Guests'],
      ['2024-05-06', 'Bulgaria', 'Plovdiv', 'Hans Maier'],
    ],
    [
      ['Дата', 'Град', 'Гости'],
      ['06.05.2024', 'Пловдив', 'Hans Maier'],
    ],
    [
      ['Datum', 'Land', 'Ort', 'Gäste'],
      ['06.05.2024', 'Bulgarien', 'Plovdiv', 'Hans Maier'],
    ],
    [
      ['Data', 'Città', 'Ospiti'],
      ['06/05/2024', 'Varna', 'Dott. Carlo Bianchi'],
    ],
    [
      ['Datum', 'Država', 'Kraj', 'Gostje'],
      ['06.05.2024', 'Bolgarija', 'Plovdiv', 'Ana Novak'],
    ],
    [
      ['Date', 'Visitors', 'Venue'],
      ['2024-05-06', 'Universität Graz', 'Plovdiv, bul. Maritsa 1'],
    ],
  ] as const)('came there, which is marked as inferred: %j', (header, row) => {
    const plan = planOf(tableOf(header, row), { dateOrder: 'day-first', organisationCountry: 'first' });
    expect(plan.faults.map(({ code }) => code)).not.toContain('unclear-direction');
    const [visit] = visitsOf(
      planOf(tableOf(header, row), { dateOrder: 'day-first', organisationCountries: { 'universitat graz': 'AT' } }),
    );
    expect(visit).toMatchObject({ direction: 'inbound', countries: ['BG'] });
    expect(visit?.places).toHaveLength(1);
    expect(visit?.inferred?.direction?.en).toContain('guests are taken to have come');
  });

  test.each([
    [
      ['Date', 'Country', 'City', 'Who travelled', 'Guests'],
      ['Dimitar Hristov', 'Hans Maier'],
    ],
    [['Date', 'Destination country', 'Destination', 'Guests'], ['Hans Maier']],
    [['Date', 'Country', 'City', 'Contact persons'], ['Hans Maier']],
    [['Date', 'Country', 'City', 'People met'], ['Hans Maier']],
  ] as const)(
    'but none is said to have come where a column speaks of a journey, or of whom one met: %j',
    (header, people) => {
      const plan = planOf(tableOf(header, ['2024-05-06', 'Bulgaria', 'Plovdiv', ...people]));
      expect(visitsOf(plan).map(({ direction }) => direction)).not.toContain('inbound');
    },
  );
});
