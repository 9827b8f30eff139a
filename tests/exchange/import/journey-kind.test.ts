import { expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const seen = (plan: ReturnType<typeof planOf>) =>
  visitsOf(plan).map(({ direction, countries }) => [direction, ...countries].join(' '));

test.each([
  [['Data', 'Tipo', 'Ateneo ospite', 'Nazione', 'Accolti da'], 'Visita in sede', 'Missione', 'Austria'],
  [['Data', 'Tipo', 'Ateneo ospite', 'Nazione', 'Accolti da'], 'Visita in sede', 'viaggio di studio', 'Austria'],
  [['Datum', 'Art', 'Besucher', 'Land', 'Empfangen von'], 'Besuch', 'Dienstreise', 'Österreich'],
  [['Дата', 'Вид', 'Гости', 'Държава', 'Посрещнати от'], 'Посещение', 'Командировка', 'Австрия'],
  [['Date', 'Type', 'Visitors', 'Country', 'Received by'], 'Visit', 'Business trip', 'Austria'],
  [['Datum', 'Vrsta', 'Obiskovalci', 'Država', 'Sprejel'], 'Obisk', 'Službena pot', 'Avstrija'],
])('a row of a log of visitors that says it was a journey is asked about: %s', (header, visit, journey, country) => {
  const table = tableOf(
    header,
    ['2024-10-14', visit, 'Technische Universität Wien', country, 'Luca Serra'],
    ['2024-11-05', visit, 'Universität Salzburg', country, 'Luca Serra'],
    ['2025-03-10', journey, 'Universität Graz', country, 'Luca Serra'],
  );
  const plan = planOf(table);
  expect(seen(plan)).toEqual(['inbound BG', 'inbound BG']);
  expect(plan.faults.filter(({ row, effect }) => row === 4 && effect === 'row-set-aside')).toMatchObject([
    { code: 'journey-among-guests', column: header[1], found: journey },
  ]);
  expect(plan.questions).toContainEqual(
    expect.objectContaining({ name: 'direction', status: 'needs-answer', rows: 1 }),
  );
  expect(seen(planOf(table, { direction: 'outbound' }))).toEqual(['inbound BG', 'inbound BG', 'outbound AT']);
});

test.each(['Trade mission', 'Incoming mission', 'Missione commerciale', 'Study visit', 'Входяща мисия'])(
  'guests come on such as well, which is no question: %s',
  (kind) => {
    const plan = planOf(
      tableOf(['Date', 'Type', 'Visitors', 'Country'], ['2024-10-14', kind, 'Technische Universität Wien', 'Austria']),
    );
    expect(seen(plan)).toEqual(['inbound BG']);
    expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
  },
);

test.each([
  [['Datum', 'Typ', 'Besucher', 'Land', 'Empfangen von'], 'Videokonferenz', 'Österreich'],
  [['Date', 'Type', 'Visitors', 'Country', 'Received by'], 'Online meeting', 'Austria'],
  [['Дата', 'Вид', 'Гости', 'Държава', 'Посрещнати от'], 'Онлайн среща', 'Австрия'],
])('a row of such a log that was held online is so, and nobody travelled: %s', (header, kind, country) => {
  const plan = planOf(
    tableOf(
      header,
      ['2024-10-14', 'Visit', 'Technische Universität Wien', country, 'Luca Serra'],
      ['2025-03-12', kind, 'Universität Graz', country, 'Eva Maier'],
    ),
  );
  expect(visitsOf(plan)).toMatchObject([
    { direction: 'inbound', people: ['luca-serra'] },
    { direction: 'home', countries: [], people: ['eva-maier'] },
  ]);
  expect(plan.faults.filter(({ effect }) => effect === 'row-set-aside')).toEqual([]);
});
