import { describe, expect, test } from 'vitest';
import type { Table } from '#src/exchange/table/table.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const asked = (plan: ReturnType<typeof planOf>) => plan.questions.filter(({ name }) => name === 'namedYear');
const whenOf = (plan: ReturnType<typeof planOf>) =>
  visitsOf(plan)
    .map(({ when }) => when)
    .sort();

const TABLE = tableOf(['Date', 'City', 'Country'], ['16.07.', 'Graz', 'Austria'], ['3-5.09.', 'Udine', 'Italy']);
const title = (text: string): Partial<Table> => ({
  above: [[{ kind: 'text', text }], [{ kind: 'text', text: 'Date' }]],
  headerRows: { first: 2, last: 2 },
  firstRow: 3,
});

describe('a year that stands outside the rows of a table', () => {
  test.each<[string, Partial<Table>, string, string]>([
    ['the file', { file: 'Visits 2019.xlsx' }, 'file', 'Visits 2019'],
    ['the file behind a hyphen', { file: 'kalendar-2019.csv' }, 'file', 'kalendar-2019'],
    ['the file behind a dash', { file: 'Пътувания–2019.xlsx' }, 'file', 'Пътувания–2019'],
    ['the file in front of a hyphen', { file: '2019-dienstreisen.csv' }, 'file', '2019-dienstreisen'],
    ['the file between hyphens', { file: 'bg5-visits-2019-final.csv' }, 'file', 'bg5-visits-2019-final'],
    ['the file behind a full stop', { file: 'missioni.2019.csv' }, 'file', 'missioni.2019'],
    ['the file behind a quarter', { file: 'obiski-Q3-2019.csv' }, 'file', 'obiski-Q3-2019'],
    ['the sheet', { file: 'Visits 2018.xlsx', sheet: '2019' }, 'sheet', '2019'],
    ['the title', title('Командировки през 2019 г.'), 'title', 'Командировки през 2019 г.'],
    ['the column', { header: ['Datum 2019', 'City', 'Country'] }, 'column', 'Datum 2019'],
  ])('in %s is offered, and taken where that is answered', (_, parts, where, text) => {
    const table = { ...TABLE, ...parts };
    const plan = planOf(table);
    expect(asked(plan)).toEqual([
      expect.objectContaining({ status: 'needs-answer', rows: 2, counts: { year: '2019', where, text } }),
    ]);
    expect([plan.counts.added, plan.counts['set-aside']]).toEqual([0, 2]);
    const answered = planOf(table, { namedYear: 'as-named' });
    expect(whenOf(answered)).toEqual(['2019-07-16', '2019-09-03/2019-09-05']);
    expect(visitsOf(answered)[0]?.inferred?.when?.en).toContain(`2019 stands in “${text}”`);
    const refused = planOf(table, { namedYear: 'unknown' });
    expect(refused.counts['set-aside']).toBe(2);
  });

  test.each<[string, Partial<Table>]>([
    ['several years', { file: 'Visits 2018-2019.xlsx' }],
    ['a season', { file: 'Visits 2018/19.xlsx' }],
    ['the day of an export', { file: 'visits-2019-05-16.csv' }],
    ['the day of an export, written as days are', { file: 'visits-16-05-2019.csv' }],
    ['the same with full stops', { file: 'visits 16.05.2019.csv' }],
    ['the number of an order', { file: 'Заповед РД-12/2019.xlsx' }],
    ['years in hyphens', { file: 'visits-2018-2019.csv' }],
    ['another year in the title', { ...title('Visits 2018'), sheet: '2019' }],
    ['none', { file: 'visits.csv' }],
  ])('is not offered of %s', (_, parts) => {
    const plan = planOf({ ...TABLE, ...parts });
    expect(asked(plan)).toEqual([]);
    expect(plan.counts['set-aside']).toBe(2);
  });

  test('is not offered where headings among the rows say years', () => {
    const rows = tableOf(['Date', 'City', 'Country'], ['2018', '', ''], ['16.07.', 'Graz', 'Austria']);
    expect(asked(planOf({ ...rows, file: 'Visits 2019.csv' }))).toEqual([]);
  });

  test('is not asked about where all dates have theirs, and takes no date’s place', () => {
    const dated = {
      ...tableOf(['Date', 'City', 'Country'], ['16.07.2020', 'Graz', 'Austria']),
      file: 'Visits 2019.csv',
    };
    expect(asked(planOf(dated))).toEqual([]);
    const undated = { ...tableOf(['Date', 'City', 'Country'], ['', 'Graz', 'Austria']), file: 'Visits 2019.csv' };
    expect(whenOf(planOf(undated, { namedYear: 'as-named' }))).toEqual([undefined]);
    expect(whenOf(planOf(dated, { namedYear: 'as-named' }))).toEqual(['2020-07-16']);
  });

  test('of days and months in columns of their own', () => {
    const table = { ...tableOf(['Mese', 'Giorno', 'Città'], ['luglio', '16', 'Graz']), file: 'Missioni_2020.csv' };
    expect(asked(planOf(table))).toEqual([expect.objectContaining({ columns: ['Giorno', 'Mese'], rows: 1 })]);
    expect(whenOf(planOf(table, { namedYear: 'as-named' }))).toEqual(['2020-07-16']);
  });
});
