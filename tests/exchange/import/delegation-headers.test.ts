import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const newPeople = (plan: Plan) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.name.en, change.after.organisation]] : [],
  );
const open = (plan: Plan) => plan.questions.filter(({ status }) => status === 'needs-answer');

describe.each([
  'Delegationsleitung',
  'Head of delegation',
  'Vodja delegacije',
  'Ръководител на делегацията',
  'Capo delegazione',
  'Chef de délégation',
])('who stands under “%s”', (header) => {
  const columns = ['Datum', 'Richtung', 'Land', 'Organisation', header];

  test('is a guest where guests came, and ours where we travelled', () => {
    const plan = planOf(
      tableOf(
        columns,
        ['2024-01-10', 'ausgehend', 'Austria', 'University of Linz', 'Maria Huber'],
        ['2024-02-22', 'eingehend', 'Croatia', 'University of Zagreb', 'Ivan Horvat'],
      ),
    );
    expect(newPeople(plan)).toEqual([
      ['Maria Huber', 'cluster'],
      ['Ivan Horvat', 'university-of-zagreb'],
    ]);
    expect(open(plan)).toEqual([]);
  });
});

test('who is named in „Betreut durch“ in a list of delegations is ours', () => {
  const plan = planOf(
    tableOf(
      ['Zeitraum', 'Herkunft', 'Einrichtung', 'Delegationsleitung', 'Betreut durch'],
      ['21.09.2021', 'Schweiz', 'ETH Zürich', 'Gerhard Schmitt', 'Milena Koleva'],
      ['22.09.2021', 'Deutschland', 'TU Dresden', 'Sabine Meigel', 'Eva Kurz'],
    ),
  );
  expect(visitsOf(plan)).toMatchObject([
    { direction: 'inbound', people: ['milena-koleva'] },
    { direction: 'inbound', people: ['eva-kurz'] },
  ]);
  expect(newPeople(plan)).toContainEqual(['Sabine Meigel', 'tu-dresden']);
});

test.each(['Accolta da', 'Received by', 'Посрещната от'])(
  'who received delegations, of which the table tells where they are from, is ours: %s',
  (header) => {
    const plan = planOf(
      tableOf(
        ['Date', 'Delegation', 'Country of origin', header],
        ['2021-09-21', 'Technische Universität Linz', 'Austria', 'Laura Bianchi'],
      ),
    );
    expect(open(plan)).toEqual([]);
    expect(newPeople(plan)).toEqual([['Laura Bianchi', 'cluster']]);
  },
);

test.each([
  ['Ente', "Rappresentanti dell'ente"],
  ['Организация', 'Представители на организацията'],
  ['Firma', 'Vertreter der Firma'],
  ['Company', 'Representatives of the company'],
])('beside a column “%s”, those under “%s” are its people', (organisation, header) => {
  const plan = planOf(
    tableOf(
      ['Date', 'Country', organisation, header, 'Our participants'],
      ['2024-01-10', 'Italy', 'Fiera di Rimini S.p.A.', 'Corrado Peraboni', 'Milena Koleva'],
    ),
  );
  expect(newPeople(plan).map(([name]) => name)).toEqual(['Corrado Peraboni']);
  expect(visitsOf(plan)).toMatchObject([{ people: ['milena-koleva'] }]);
});

test.each(['Begleitung', 'Accompagnatori', 'Придружители', 'Spremstvo', 'Accompanying persons', 'Водач'])(
  '“%s” names people of whom the direction tells whose they are, and else it is asked',
  (header) => {
    const rows = [
      ['2024-01-10', 'outgoing', 'Austria', 'University of Linz', 'Maria Huber'],
      ['2024-02-22', 'incoming', 'Croatia', 'University of Zagreb', 'Ivan Horvat'],
    ];
    const told = planOf(tableOf(['Date', 'Direction', 'Country', 'Organisation', header], ...rows));
    expect(newPeople(told)).toEqual([
      ['Maria Huber', 'cluster'],
      ['Ivan Horvat', 'university-of-zagreb'],
    ]);
    const silent = tableOf(
      ['Date', 'Country', 'Organisation', header],
      ...rows.map(([date = '', , ...others]) => [date, ...others]),
    );
    expect(targetsOf(silent).at(-1)).toBe('ours');
    expect(open(planOf(silent))).toMatchObject([{ name: 'peopleColumn', columns: [header] }]);
  },
);

describe.each([
  ['Visiting delegation', 'Head of delegation'],
  ['Гостуваща делегация', 'Водач на делегацията'],
  ['Gastdelegation', 'Delegationsleiter'],
  ['Delegazione ospite', 'Capo delegazione'],
  ['Gostujoča delegacija', 'Vodja delegacije'],
])('under “%s” stand those who came', (header, led) => {
  test('so that nobody is asked who travelled', () => {
    const plan = planOf(
      tableOf(
        ['Date', header, 'Country', 'Our participants'],
        ['2024-01-10', 'Maria Huber', 'Austria', 'Milena Koleva'],
      ),
    );
    expect(targetsOf(tableOf(['Date', header, 'Country'], ['2024-01-10', 'Maria Huber', 'Austria']))[1]).toBe('guests');
    expect(open(plan)).toEqual([]);
    expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', people: ['milena-koleva'] }]);
  });

  test('and beside the one who led it, it names their organisation', () => {
    const plan = planOf(
      tableOf(
        ['Date', header, led, 'Country'],
        ['2024-04-02', 'Bavarian Ministry of Economics', 'Sabine Jarota', 'Germany'],
        ['2024-03-14', 'JETRO', 'Kenji Yamada', 'Japan'],
      ),
    );
    expect(open(plan)).toEqual([]);
    expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound' }, { direction: 'inbound' }]);
    expect(newPeople(plan)).toEqual([
      ['Sabine Jarota', 'bavarian-ministry-of-economics'],
      ['Kenji Yamada', 'jetro'],
    ]);
  });
});
