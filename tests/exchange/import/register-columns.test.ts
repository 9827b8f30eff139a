import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const listed = (header: string, ...dates: readonly [string, string]) =>
  tableOf(['Organisation', 'Country', header], ['AIT', 'Austria', dates[0]], ['JIC', 'Czechia', dates[1]]);

const HEADERS = [
  ...[
    'Date founded',
    'Established',
    'Member since',
    'Joined',
    'Date signed',
    'Valid until',
    'Valid from',
    'Expires',
    'Born',
  ],
  ...['Член от', 'Основана', 'Създадена', 'Дата на подписване', 'Валиден до', 'Договор от дата', 'От дата'],
  ...[
    'Gründung',
    'Mitglied seit',
    'gültig bis',
    'Unterzeichnet am',
    'Fondata il',
    'Iscritto dal',
    'Valido fino al',
    'Član od',
  ],
];

describe('dates of memberships, contracts and foundations', () => {
  test.each(HEADERS)('are no dates of visits unasked, and their rows wait: %s', (header) => {
    const table = listed(header, '14.03.2021', '20.06.2021');
    expect(targetsOf(table)).toEqual(['organisation', 'country', 'ignore']);
    const plan = planOf(table);
    expect([faultCodes(plan), plan.counts['set-aside']]).toEqual([['waiting-date-column', 'waiting-date-column'], 2]);
    expect(plan.questions).toMatchObject([{ name: 'dateColumn', status: 'needs-answer', rows: 2, counts: { header } }]);
    expect(visitsOf(planOf(table, { dateColumn: 'visit-date' })).map(({ when }) => when)).toEqual([
      '2021-03-14',
      '2021-06-20',
    ]);
  });

  test('are none either where they are years', () => {
    for (const header of ['Gründung', 'Year founded', 'Година на създаване', 'Registration year'])
      expect(faultCodes(planOf(listed(header, '1990', '1995')))).toEqual([
        'waiting-date-column',
        'waiting-date-column',
      ]);
  });

  test('make no visit of a contract: neither its signing nor its end', () => {
    const table = tableOf(
      ['Партньор', 'Държава', 'Договор №', 'Дата на подписване', 'Валиден до'],
      ['AIT', 'Австрия', '12/2020', '14.03.2020', '14.03.2023'],
    );
    expect(planOf(table).questions).toMatchObject([{ name: 'dateColumn', counts: { header: 'Дата на подписване' } }]);
    expect(visitsOf(planOf(table))).toEqual([]);
    expect(visitsOf(planOf(table, { dateColumn: 'visit-date' }))[0]?.when).toBe('2020-03-14');
  });

  test('are not meant by "от дата" beside a last day', () => {
    const table = tableOf(['От дата', 'До дата', 'Държава'], ['16.07.2018', '18.07.2018', 'Австрия']);
    expect(visitsOf(planOf(table))[0]?.when).toBe('2018-07-16/2018-07-18');
  });

  test('stand beside those of the visits without a word', () => {
    for (const header of ['Member since', 'Валиден до', 'Report date']) {
      const table = tableOf(
        ['Date', 'Country', 'Organisation', header],
        ['2018-07-16', 'Austria', 'AIT', '2021-03-14'],
      );
      expect(targetsOf(table)).toEqual(['date', 'country', 'organisation', 'ignore']);
      expect([planOf(table).questions, faultCodes(planOf(table))]).toEqual([[], []]);
    }
  });

  test.each(['Date', 'When', 'Datum', 'Дата', 'Date of visit to member', 'Дата на срещата с члена', 'Period'])(
    'are not those of visits: %s',
    (header) => {
      expect(visitsOf(planOf(listed(header, '14.03.2021', '20.06.2021'))).map(({ when }) => when)).toEqual([
        '2021-03-14',
        '2021-06-20',
      ]);
    },
  );
});

describe('a column that numbers the rows', () => {
  test.each(['Trip ID', 'TripID', 'Visit no.', 'Event No', 'Пътуване №', 'Reise-Nr.', '№', 'ID of the visit'])(
    'is neither a title nor a date: %s',
    (header) => {
      for (const cells of [
        ['1', '2', '4'],
        ['V-01', 'V-02', 'V-03'],
      ]) {
        const table = tableOf(
          [header, 'Date', 'Country', 'Host'],
          ...cells.map((cell, i) => [cell, `2018-07-1${i}`, 'Austria', 'AIT']),
        );
        expect(targetsOf(table)).toEqual(['ignore', 'date', 'country', 'organisation']);
      }
    },
  );

  test('gives no titles where they are figures alone, whatever it is called', () => {
    const table = (...cells: readonly [string, string]) =>
      tableOf(['Trip', 'Date', 'Country'], [cells[0], '2018-07-16', 'Austria'], [cells[1], '2018-07-18', 'Austria']);
    expect(targetsOf(table('1', '2'))).toEqual(['ignore', 'date', 'country']);
    expect(targetsOf(table('Smart City Expo', '2nd Assembly'))).toEqual(['title', 'date', 'country']);
  });
});
