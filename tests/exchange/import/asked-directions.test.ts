import { describe, expect, test } from 'vitest';
import type { Table } from '#src/exchange/table/table.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const seen = (table: Table, ...answers: Parameters<typeof planOf>[1][]) =>
  visitsOf(planOf(table, ...answers)).map(({ direction, countries, places }) =>
    [direction, ...countries, ...places].join(' '),
  );
const rowsAsked = (table: Table) => planOf(table).questions.find(({ name }) => name === 'direction')?.rows;

describe('the answer who travelled is for the rows that were asked about', () => {
  const EVENTS = tableOf(
    ['Event', 'Date', 'City', 'Organisation'],
    ['Sofia Tech Week', '2024-09-23', 'Sofia', ''],
    ['Urban Future', '2024-06-05', 'Rotterdam', ''],
    ['GITEX Global', '2025-10-14', '', ''],
  );

  test('a row that names its place keeps what that tells', () => {
    expect(rowsAsked(EVENTS)).toBe(1);
    expect(seen(EVENTS, { direction: 'outbound' })).toEqual(['home BG sofia', 'outbound NL rotterdam', 'outbound']);
    expect(seen(EVENTS, { direction: 'inbound' })).toEqual(['home BG sofia', 'outbound NL rotterdam', 'inbound']);
  });

  test('with its country answered as well, it is still for the row that names none', () => {
    expect(seen(EVENTS, { direction: 'home', country: 'AE' })).toEqual([
      'home BG sofia',
      'outbound NL rotterdam',
      'home AE',
    ]);
  });

  test('a row whose columns show guests keeps that, beside rows whose columns do not agree', () => {
    const table = tableOf(
      ['Date', 'Country', 'City', 'Host / guest'],
      ['2023-03-06', 'Austria', 'Graz', 'WK Steiermark'],
      ['2023-03-21', 'Croatia', 'Sofia', 'HGK Zagreb'],
    );
    expect(rowsAsked(table)).toBe(1);
    expect(seen(table, { direction: 'outbound' })).toEqual(['outbound AT graz', 'inbound BG sofia']);
  });

  test('a total below the table is no row that was asked about', () => {
    const table = tableOf(['Date', 'Country', 'Visitor'], ['2023-03-21', 'Croatia', 'Ivan Horvat'], ['Total', '', '']);
    expect(seen(table)).toEqual(['inbound BG']);
    expect(seen(table, { direction: 'outbound' })).toEqual(['outbound HR']);
  });
});
