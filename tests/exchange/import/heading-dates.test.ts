import { describe, expect, test } from 'vitest';
import { planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';
import { applied } from './log-table.ts';

const HEADER = ['Date', 'City', 'Organisation', 'Topic'];
const below = (heading: string, ...dates: readonly (string | number)[]) =>
  tableOf(
    HEADER,
    [heading, '', '', ''],
    ...dates.map((date, at): readonly (string | number)[] => [date, 'Graz', 'Joanneum', `Talk ${at}`]),
  );
const whenOf = (plan: ReturnType<typeof planOf>) => visitsOf(plan).map(({ when }) => when);

describe('dates that are only a day, below a heading that says their month', () => {
  test.each([
    ['Март 2023', ['12.', '14-16', '3'], ['2023-03-12', '2023-03-14/2023-03-16', '2023-03-03']],
    ['März 2023', ['12.', '14.–16.', '28./29.'], ['2023-03-12', '2023-03-14/2023-03-16', '2023-03-28/2023-03-29']],
    ['MARZO 2023', ['12', '2 e 3', '14-16'], ['2023-03-12', '2023-03-02/2023-03-03', '2023-03-14/2023-03-16']],
    ['March 2023:', ['3rd', '14th to 16th', 27], ['2023-03-03', '2023-03-14/2023-03-16', '2023-03-27']],
    ['март 2023', ['2 и 3', '7-ми', '27'], ['2023-03-02/2023-03-03', '2023-03-07', '2023-03-27']],
  ] as const)('“%s”', (heading, dates, expected) => {
    const plan = planOf(below(heading, ...dates));
    expect(whenOf(plan)).toEqual(expected);
    for (const { inferred, sources } of visitsOf(plan)) {
      expect(inferred?.when?.en).toContain(`the heading “${heading}”`);
      expect(sources[0]?.asPrinted).toMatch(new RegExp(`^\\S.* ${heading}$`, 'u'));
    }
    expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
  });

  test('the year may stand in a heading above that of the month', () => {
    const table = tableOf(
      HEADER,
      ['2023', '', '', ''],
      ['November', '', '', ''],
      ['12.', 'Graz', 'Joanneum', 'Talks'],
      ['December', '', '', ''],
      ['13', 'Graz', 'Joanneum', 'Steel'],
      ['January', '', '', ''],
      ['14', 'Graz', 'Joanneum', 'Welding'],
    );
    const plan = planOf(table);
    expect(whenOf(plan)).toEqual(['2023-11-12', '2023-12-13']);
    expect(plan.faults.filter(({ row }) => row === 8)).toMatchObject([
      { code: 'unreadable-date', refusal: 'no-year', found: '14' },
    ]);
  });

  test.each(['Q1 2023', '1st quarter 2023', 'I тримесечие 2023', '1. Quartal 2023', 'H1 2023', '2023 I полугодие'])(
    'that year may stand in a heading of a quarter or a half of it: “%s”',
    (heading) => {
      const plan = planOf(below(heading, '12.03.', 'March', '15'));
      expect(whenOf(plan)).toEqual(['2023-03-12', '2023-03']);
      expect(visitsOf(plan)[0]?.inferred?.when?.en).toContain(`the heading “${heading}”`);
      expect(plan.faults.map(({ code, row }) => [code, row])).toEqual([
        ['heading-row', 2],
        ['unreadable-date', 5],
      ]);
    },
  );

  test('a quarter without a year is one of the year above it, until the quarters begin again', () => {
    const table = tableOf(
      HEADER,
      ['Q3 2023', '', '', ''],
      ['12.09.', 'Graz', 'Joanneum', 'Talks'],
      ['Q4', '', '', ''],
      ['13.11.', 'Graz', 'Joanneum', 'Steel'],
      ['Q1', '', '', ''],
      ['14.01.', 'Graz', 'Joanneum', 'Welding'],
    );
    expect(whenOf(planOf(table))).toEqual(['2023-09-12', '2023-11-13']);
  });

  test('or in the title, where it is asked about', () => {
    const table = { ...below('МАРТ', '12.', '14-16'), file: 'Визити 2023.csv' };
    expect(planOf(table).questions).toContainEqual(expect.objectContaining({ name: 'namedYear', rows: 2 }));
    const plan = planOf(table, { namedYear: 'as-named' });
    expect(whenOf(plan)).toEqual(['2023-03-12', '2023-03-14/2023-03-16']);
    expect(visitsOf(plan)[0]?.inferred?.when?.en).toMatch(/“МАРТ”.*2023 stands in “Визити 2023”/u);
  });

  test('the month may stand in a column, and the year in the heading', () => {
    const table = tableOf(
      ['Month', 'Day', 'City', 'Country'],
      ['2023', '', '', ''],
      ['March', '14', 'Graz', 'Austria'],
      ['April', '15-16', 'Graz', 'Austria'],
    );
    expect(whenOf(planOf(table))).toEqual(['2023-03-14', '2023-04-15/2023-04-16']);
  });

  test('with first and last day, or day, in columns of their own', () => {
    const ends = tableOf(['From', 'To', 'City'], ['März 2023', '', ''], ['14.', '16.', 'Graz'], ['27', '', 'Linz']);
    expect(whenOf(planOf(ends))).toEqual(['2023-03-14/2023-03-16', '2023-03-27']);
    const days = tableOf(['Ден', 'Град', 'Държава'], ['Март 2023', '', ''], ['14.', 'Грац', 'Австрия']);
    expect(whenOf(planOf(days))).toEqual(['2023-03-14']);
  });

  test.each([
    [
      ['March 2023', 'none', '', ''],
      ['2023-02-12', '2023-03-17'],
    ],
    [
      ['March 2023', 'Linz', 'Voestalpine', 'Steel'],
      ['2023-02-12', '2023-03'],
    ],
  ])('no heading reaches beyond a row of another month: %s', (row, expected) => {
    const plan = planOf(
      tableOf(HEADER, ['February 2023', '', '', ''], ['12.', 'Graz', 'Joanneum', 'Talks'], row, [
        '17',
        'Wels',
        'Fronius',
        'Welding',
      ]),
    );
    expect(whenOf(plan)).toEqual(expected);
  });

  test('a date without a year takes that of its heading, and keeps its month', () => {
    const plan = planOf(below('March 2023', '12.03.', '5 April'));
    expect(whenOf(plan)).toEqual(['2023-03-12', '2023-04-05']);
    expect(visitsOf(plan)[0]?.inferred?.when?.en).toContain('“March 2023”');
  });

  test.each([
    ['Q1 2025', '12.05.', '2025-05-12'],
    ['Март 2025', '12.04.', '2025-04-12'],
    ['III. Quartal 2024', '28.06.', '2024-06-28'],
    ['primo semestre 2024', '3 luglio', '2024-07-03'],
    ['Junij 2024', '30.06.–02.07.', undefined],
    ['December 2024', '30.12.–03.01.', undefined],
    ['Q1 2025', '31.03.', undefined],
    ['2025', '12.05.', undefined],
  ])('that its date lies beside what the heading “%s” says is pointed out: %s', (heading, date, beside) => {
    const plan = planOf(below(heading, date));
    const [visit] = visitsOf(plan);
    const said = plan.faults.filter(({ code }) => code === 'heading-disagrees');
    expect(visit?.inferred?.when?.en).toContain(`the heading “${heading}”`);
    expect(visit?.inferred?.when?.en.includes('outside the months')).toBe(beside !== undefined);
    if (beside === undefined) expect(said).toEqual([]);
    else {
      expect(visit?.when).toBe(beside);
      expect(said).toMatchObject([{ effect: 'noted', row: 3, column: 'Date', found: `${date} ${heading}` }]);
    }
  });

  test.each([
    ['Dezember 2024', '03.01.'],
    ['Януари 2025', '28.12.'],
    ['Q4 2024', '15.02.'],
    ['Q4 2024', '12.05.'],
  ])('and its year is no fact where that day of another year is as near: “%s”, %s', (heading, date) => {
    const plan = planOf(below(heading, date));
    expect(visitsOf(plan)).toEqual([]);
    expect(plan.faults.filter(({ row }) => row === 3)).toMatchObject([
      { code: 'unreadable-date', refusal: 'outside-heading', found: `${date} ${heading}` },
    ]);
  });

  test('the same of a month in a column of its own', () => {
    const table = tableOf(
      ['Month', 'Day', 'City', 'Country'],
      ['March 2025', '', '', ''],
      ['April', '14', 'Graz', 'Austria'],
    );
    const plan = planOf(table);
    expect(whenOf(plan)).toEqual(['2025-04-14']);
    expect(plan.faults).toContainEqual(expect.objectContaining({ code: 'heading-disagrees' }));
  });

  test('dates that say all stay as they are, and what is no day of that month stays unread', () => {
    const plan = planOf(below('February 2023', '05.03.2018', '30.', 'soon'));
    expect(whenOf(plan)).toEqual(['2018-03-05']);
    expect(visitsOf(plan)[0]?.inferred?.when).toBeUndefined();
    expect(plan.faults.filter(({ code }) => code === 'unreadable-date').map(({ refusal }) => refusal)).toEqual([
      'no-such-date',
      'shape',
    ]);
  });

  test('the same days of other months are other visits, and the same table again changes nothing', () => {
    const table = tableOf(
      HEADER,
      ['March 2023', '', '', ''],
      ['12.', 'Graz', 'Joanneum', 'Talks'],
      ['April 2023', '', '', ''],
      ['12.', 'Graz', 'Joanneum', 'Talks'],
    );
    const record = applied(table, RECORD);
    expect(planOf(table, {}, record).counts).toMatchObject({ unchanged: 2, 'set-aside': 2 });
    const without = tableOf(HEADER, ['April 2023', '', '', ''], ['12.', 'Graz', 'Joanneum', 'Talks']);
    expect(planOf(without, {}, record).rows.at(-1)).toMatchObject({ outcome: 'unchanged' });
  });
});
