import { describe, expect, test } from 'vitest';
import type { Table } from '#src/exchange/table/table.ts';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const targetOf = (header: string) =>
  targetsOf(
    tableOf(
      ['Date', 'City', 'Country', 'Organisation', header],
      ['2024-01-10', 'Graz', 'Austria', 'AIT', 'Hans Meier'],
    ),
  )[4];

test.each([
  'Наш представител',
  'Our rep',
  'Attendees (us)',
  'Nostri',
  'Ansprechpartner bei uns',
  'Лице за контакт при нас',
  'Наши',
])('%s is of ours', (header) => expect(targetOf(header)).toBe('ours'));

test.each([
  ['I nostri ospiti', 'guests'],
  ['Our guests', 'guests'],
  ['Our host', 'organisation'],
  ['Ansprechpartner', 'guests'],
])('%s is not', (header, target) => expect(targetOf(header)).toBe(target));

describe('who received guests', () => {
  test.each([
    ['Гости', 'Посрещнати от'],
    ['Гост', 'Приет от'],
    ['Guests', 'Received by'],
    ['Gäste', 'Empfangen von'],
    ['Ospiti', 'Accolti da'],
  ])('is of ours beside a column of guests, unasked: %s, %s', (guests, hosts) => {
    const plan = planOf(
      tableOf(
        ['Дата', 'Държава', 'Организация', guests, hosts],
        ['10.03.2022', 'Полша', 'Община Познан', 'Яцек Яшковяк', 'Тони Симидчиева'],
      ),
    );
    expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
    expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', countries: ['BG'], people: ['toni-simidchieva'] }]);
  });

  test.each(['Посрещнал (ТПП)', 'Received by (chamber)', 'Посрещнал'])(
    'is of ours under a title that says that delegations came, beside those who led them: %s',
    (header) => {
      const headers = ['Дата', 'Държава', 'Организация', 'Ръководител на делегацията', header];
      const table = tableOf(headers, ['11.02.2025', 'Турция', 'Община Одрин', 'Зекерия Шахин', 'Весела Ганчева']);
      const title = 'Входящи делегации, 2025 г.';
      const titled: Table = { ...table, above: [[{ kind: 'text', text: title }]], headerRows: { first: 2, last: 2 } };
      const plan = planOf(titled);
      expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', people: ['vesela-gancheva'] }]);
      const people = plan.changes.flatMap((each) => (each.collection === 'people' ? [each.after] : []));
      expect(people).toMatchObject([
        { name: { bg: 'Зекерия Шахин' }, organisation: 'obshtina-odrin' },
        { name: { bg: 'Весела Ганчева' }, organisation: 'cluster' },
      ]);
    },
  );

  test('is asked about where nothing tells of guests', () => {
    const plan = planOf(
      tableOf(['Date', 'City', 'Country', 'Received by'], ['2024-01-10', 'Graz', 'Austria', 'Hans Meier']),
    );
    expect(plan.questions).toMatchObject([{ name: 'peopleColumn', columns: ['Received by'], status: 'needs-answer' }]);
  });
});

describe('“Delegation from”', () => {
  test.each(['Делегация от', 'Delegation from', 'Delegation aus', 'Delegazione di'])(
    'names the guests’ organisation: %s',
    (header) => {
      const plan = planOf(
        tableOf(
          ['Дата', 'Държава', header, 'Посрещнати от'],
          ['10.03.2022', 'Полша', 'Община Познан', 'Тони Симидчиева'],
        ),
      );
      const added = plan.changes.flatMap((change) =>
        change.collection === 'organisations' ? [[change.after.name, change.after.country]] : [],
      );
      expect(added).toEqual([['Община Познан', 'PL']]);
      expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', people: ['toni-simidchieva'] }]);
    },
  );
});

test.each(['Accolti da', 'Empfangen von', 'Received by', 'Посрещнати от', 'Sprejeli'])(
  'those who received guests are not said to have travelled: %s',
  (header) => {
    const plan = planOf(
      tableOf(
        ['Date', 'Country', 'Visitors', header],
        ['2022-03-10', 'Poland', 'Jan Nowak (Grad Kraków)', 'Ivan Sokolov'],
      ),
    );
    const reasons = plan.changes.flatMap((change) =>
      change.collection === 'people' && change.after.id === 'ivan-sokolov'
        ? [change.after.inferred?.organisation?.en]
        : [],
    );
    expect(reasons).toEqual([
      `The column “${header}” names those who hosted the guests, so the person is taken for one of ours.`,
    ]);
  },
);

describe('an answer that a column names ours', () => {
  const table = tableOf(
    ['Date', 'Country', 'Delegation', 'Host company', 'Shown round'],
    ['2022-03-10', 'India', 'Sanjay Rana', 'Sopharma', 'Dobri Ganchev'],
    ['2022-03-12', 'China', 'Li Mei', 'Sopharma', 'Ivan Sokolov'],
    ['2022-03-14', 'Poland', 'Jan Nowak', 'Sopharma', 'Dobri Ganchev'],
  );

  test('is obeyed where the delegation is one of guests', () => {
    const plan = planOf(table, {
      direction: 'inbound',
      otherColumns: { 'Shown round': 'ours' },
      organisationCountry: 'first',
    });
    const people = new Map(
      plan.changes.flatMap((change) =>
        change.collection === 'people' ? [[change.after.id, change.after] as const] : [],
      ),
    );
    expect(visitsOf(plan).map((visit) => visit.people)).toEqual([
      ['dobri-ganchev'],
      ['ivan-sokolov'],
      ['dobri-ganchev'],
    ]);
    expect(people.get('dobri-ganchev')?.organisation).toBe('cluster');
  });
});
