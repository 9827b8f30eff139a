import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { missingColumns } from '#src/exchange/import/missing-columns.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const dated = (...headers: readonly string[]): Table => {
  const days = (first: number) => headers.map((_, i) => `2018-07-${first + i}`);
  return tableOf([...headers, 'Country', 'Title'], [...days(10), 'Italy', 'One'], [...days(20), 'Italy', 'Two']);
};
const whens = (table: Table, answers: Answers = {}) => visitsOf(planOf(table, answers)).map(({ when = '' }) => when);

describe('a column that says when its rows were written', () => {
  test.each([
    'Created',
    'Last updated',
    'Дата на въвеждане',
    'Дата на последна редакция',
    'Клеймо за време',
    'Zeitstempel',
    'Informazioni cronologiche',
    'Časovni žig',
    'Completion time',
    'Date of last edit',
    'Report date',
    'Invoice date',
  ])('does not date the visits unasked, and its rows wait: %s', (header) => {
    const table = dated(header);
    expect(whens(table)).toEqual([]);
    expect(planOf(table).faults).toMatchObject([
      { code: 'waiting-date-column', effect: 'row-set-aside', row: 2, column: header, found: '2018-07-10' },
      { code: 'waiting-date-column', effect: 'row-set-aside', row: 3, column: header, found: '2018-07-20' },
    ]);
    expect(planOf(table).questions).toMatchObject([
      { name: 'dateColumn', status: 'needs-answer', rows: 2, counts: { header, books: 'yes', percent: 100 } },
    ]);
    expect(missingColumns(recogniseTables([table]))).toEqual([{ missing: 'date' }]);
  });

  test('dates them if that is answered', () => {
    const table = dated('Created');
    const answers: Answers = { dateColumn: 'visit-date' };
    expect(whens(table, answers)).toEqual(['2018-07-10', '2018-07-20']);
    expect(missingColumns({ ...recogniseTables([table]), answers })).toEqual([]);
  });

  test('is not asked about beside the dates of the visits', () => {
    const table = dated('Created', 'Date');
    expect(whens(table)).toEqual(['2018-07-11', '2018-07-21']);
    expect(planOf(table).questions).toEqual([]);
  });
});

describe('a column of which only its cells say that they are dates', () => {
  test('is asked about, and taken for the date of the visits until then', () => {
    const table = dated('Stand');
    expect(whens(table)).toEqual(['2018-07-10', '2018-07-20']);
    expect(planOf(table).questions).toMatchObject([
      { name: 'dateColumn', status: 'decided', answer: 'visit-date', counts: { header: 'Stand', books: 'no' } },
    ]);
    expect(whens(table, { dateColumn: 'not-imported' })).toEqual(['', '']);
  });
});

test('dates under a header that does not speak of dates are marked as inferred until it is answered', () => {
  const table = tableOf(['Country', 'Title', 'Xyz'], ['Austria', 'Fair', '2019-05-14']);
  const reasonOf = (plan: ReturnType<typeof planOf>) =>
    visitsOf(plan).map(({ when, inferred }) => [when, inferred?.when?.en]);
  expect(reasonOf(planOf(table))).toEqual([
    ['2019-05-14', 'The header “Xyz” does not say that its dates are those of the visits; its cells alone suggest it.'],
  ]);
  expect(reasonOf(planOf(table, { dateColumn: 'visit-date' }))).toEqual([['2019-05-14', undefined]]);
});
