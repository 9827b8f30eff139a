import { describe, expect, test } from 'vitest';
import { withTarget } from '#src/exchange/import/chosen-target.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { GAZETTEER, planOf, RECORD, TODAY, tableOf, visitsOf } from './import-fixture.ts';

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

describe('a delegation that is answered to be one of guests', () => {
  const table = tableOf(
    ['Date', 'Head of delegation', 'Organisation', 'Country', 'City'],
    ['2025-03-18', 'Karl Huber', 'Stadt Graz', 'Austria', 'Graz'],
    ['2025-05-09', 'Eva Maier', 'Stadt Linz', 'Austria', 'Linz'],
    ['2025-09-11', 'Norio Maruyama', 'Embassy of Japan', 'Japan', 'Sofia'],
  );
  const chosen = (answers: Parameters<typeof planOf>[1] = {}) => {
    const mapping = { ...withTarget(recogniseTables([table], GAZETTEER), 0, 1, 'guests'), answers };
    return planImport({ record: RECORD, tables: [table], mapping, gazetteer: GAZETTEER, today: TODAY });
  };

  test('leaves open whether it came where the city lies abroad, and the answer is for each of those rows', () => {
    expect(chosen().questions.find(({ name }) => name === 'direction')).toMatchObject({
      rows: 2,
      status: 'needs-answer',
    });
    const places = visitsOf(chosen({ direction: 'inbound' })).map(({ direction, countries }) => [
      direction,
      ...countries,
    ]);
    expect(places).toEqual([
      ['inbound', 'BG'],
      ['inbound', 'BG'],
      ['inbound', 'BG'],
    ]);
  });
});
