import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const OFFICES = [
  ...['President', 'the Minister', 'Deputy Mayor', 'министърът', 'зам.-министър', 'Кметът', 'г-н Ректорът'],
  ...['Magnifico Rettore', 'il Sindaco', 'Bürgermeister', 'Herr Bürgermeister', 'župan', 'Madame la Ministre'],
];

const added = (plan: ReturnType<typeof planOf>, collection: 'organisations' | 'people') =>
  plan.changes.filter((change) => change.collection === collection);

describe('an office without a name', () => {
  test.each(OFFICES)('is no organisation that was met, and stands in the staff notes: %s', (office) => {
    const plan = planOf(tableOf(['Date', 'Country', 'Organisation'], ['2025-03-12', 'Germany', office]));
    expect(added(plan, 'organisations')).toEqual([]);
    expect(visitsOf(plan)[0]?.notes).toContain(office);
    expect(faultCodes(plan)).toContain('no-organisation-named');
  });

  test.each(OFFICES)('is nobody’s name, and stands in the staff notes: %s', (office) => {
    const plan = planOf(
      tableOf(['Date', 'Visitors', 'Country', 'Received by'], ['2025-03-12', 'Stadt Graz', 'Austria', office]),
    );
    expect(added(plan, 'people')).toEqual([]);
    expect(visitsOf(plan)[0]?.notes).toContain(office);
    expect(faultCodes(plan)).toContain('doubtful-name');
  });

  test.each(['President Hotels AG', 'Minister Oils', 'Consul Digital'])(
    'is part of a name among others: %s',
    (name) => {
      const plan = planOf(tableOf(['Date', 'Country', 'Organisation'], ['2025-03-12', 'Germany', name]));
      expect(added(plan, 'organisations')).toMatchObject([{ after: { name } }]);
    },
  );
});

describe('an office of a country or a city', () => {
  const guestsOf = (guests: string) =>
    planOf(
      tableOf(
        ['Date', 'Guests', 'Organisation', 'Country', 'Received by'],
        ['2025-04-15', guests, 'Consulate General', 'Morocco', 'Milena Koleva'],
      ),
    );

  test.each([
    ...['Console del Marocco', "Console dell'Uruguay", 'Console Generale del Marocco', 'Console onorario del Cile'],
    ...['Prefetto di Trieste', 'Prorettrice dell’Università', 'Generalkonsulin von Marokko', 'Konzul Maroka'],
    ...['Honorarkonsul der Slowakei', 'Častni konzul Slovaške', 'Почетен консул на Чили'],
    ...['Търговски Аташе на Италия', 'Consul General of Morocco', 'Addetto commerciale'],
    ...['Rettrice Università', 'Ректорът на Университета', 'Präsident Handelskammer'],
  ])('is nobody’s name and no organisation’s, and stands in the staff notes: %s', (guests) => {
    const plan = guestsOf(guests);
    expect(added(plan, 'people')).toEqual([]);
    expect(added(plan, 'organisations')).toMatchObject([{ after: { name: 'Consulate General' } }]);
    expect(visitsOf(plan)[0]?.notes).toBe(guests);
    expect(plan.doubtfulNames.map(({ spelling }) => spelling)).toEqual([guests]);
  });

  test.each([
    ['Karla Huber, Console del Marocco', 'Karla Huber', 'Console del Marocco'],
    ['Karla Huber (Generalkonsulin von Marokko)', 'Karla Huber', 'Generalkonsulin von Marokko'],
  ])('is what somebody is whose name stands in front of it: %s', (guests, name, role) => {
    expect(added(guestsOf(guests), 'people')).toMatchObject([{ after: { name: { en: name }, role: { en: role } } }]);
  });

  test.each(['Console Maria Rossi', 'Marco Console', 'Ministro Antonio Di Pietro'])(
    'leaves a name beside it one: %s',
    (guests) => {
      expect(added(guestsOf(guests), 'people')).toHaveLength(1);
    },
  );
});

describe('a name with an office in front, among organisations', () => {
  const met = (cell: string) => planOf(tableOf(['Date', 'Country', 'Organisation'], ['2025-03-12', 'Germany', cell]));

  test.each(['зам.-министър Иван Петков', 'Bürgermeister Karl Huber', 'Sindaco Marco Rossi', 'Director Ana Novak'])(
    'is somebody’s, and no organisation: %s',
    (cell) => {
      const plan = met(cell);
      expect(added(plan, 'organisations')).toEqual([]);
      expect(visitsOf(plan)[0]?.notes).toContain(cell.split(' ').slice(-2).join(' '));
      expect(plan.faults).not.toEqual([]);
    },
  );

  test('is left open whose it is where most hosts are organisations', () => {
    const plan = planOf(
      tableOf(
        ['Дата', 'Държава', 'Домакин'],
        ...[
          ['2025-03-12', 'Германия', 'Община Берлин'],
          ['2025-03-13', 'Германия', 'Университет Хамбург'],
          ['2025-03-15', 'Франция', 'зам.-министър Иван Петков'],
        ],
      ),
    );
    expect(added(plan, 'organisations').map(({ after }) => after)).toMatchObject([
      { name: 'Община Берлин' },
      { name: 'Университет Хамбург' },
    ]);
    expect(faultCodes(plan)).toEqual(['whose-person']);
    expect(visitsOf(plan)[2]?.notes).toContain('зам.-министър Иван Петков');
  });
});

describe('an office with a surname alone, among people', () => {
  test.each([
    ...['Staatssekretär Müller', 'Generalkonsulin Weber', 'Vizemarschall Kowalski', 'зам.-министър Петров'],
    ...['Landrat Huber', 'Stadtrat Huber', 'Gemeinderätin Maier', 'Botschaftsrat Weiß', 'Regierungspräsident Koch'],
    ...['Honorarkonsul Rossi', 'Landesdirektor Maier', 'Bundesminister Huber', 'Зам. министър Петров'],
    ...['Вицепремиерът Петров', 'Министър-председателят Петров', 'Viceministro Conti', 'podžupan Novak'],
    ...['Wicemarszałek Kowalski', 'Bezirkshauptfrau Gruber', 'Sottosegretario Conti', 'Държавният секретар Петров'],
  ])('is nobody’s whole name, and stands in the staff notes: %s', (cell) => {
    const plan = planOf(
      tableOf(['Date', 'Visitors', 'Country', 'Received by'], ['2025-03-12', 'Stadt Graz', 'Austria', cell]),
    );
    expect(added(plan, 'people')).toEqual([]);
    expect(visitsOf(plan)[0]?.notes).toContain(cell);
    expect(faultCodes(plan)).toContain('doubtful-name');
  });

  test.each(['Konrad Rat', 'Murat Yilmaz', 'Anna Marschall', 'Peter Kanzler', 'Karl Landmann', 'Stefan Hauptmann'])(
    'is no surname or first name: %s',
    (cell) => {
      const plan = planOf(
        tableOf(['Date', 'Visitors', 'Country', 'Received by'], ['2025-03-12', 'Stadt Graz', 'Austria', cell]),
      );
      expect(added(plan, 'people')).toMatchObject([{ after: { name: { en: cell } } }]);
    },
  );
});

test.each([
  'Stadtrat',
  'Nationalrat',
  'Bundesrat',
  'Stadtrat Graz',
  'Gemeinderat Wels',
  'Bundeskanzleramt',
  'Landratsamt',
])('a council or an authority is an organisation: %s', (name) => {
  const plan = planOf(tableOf(['Date', 'Country', 'Organisation'], ['2025-03-12', 'Germany', name]));
  expect(added(plan, 'organisations')).toMatchObject([{ after: { name } }]);
  expect(faultCodes(plan)).toEqual([]);
});

test.each(['prof.ssa Anna Bianchi', 'prof. Anna Bianchi', 'dott.ssa Anna Bianchi'])(
  'a title in front of a name is no office: %s',
  (cell) => {
    const plan = planOf(
      tableOf(['Date', 'Visitors', 'Country', 'Received by'], ['2025-03-12', 'Stadt Graz', 'Austria', cell]),
    );
    expect(added(plan, 'people')).toMatchObject([{ after: { id: 'anna-bianchi' } }]);
  },
);
