import { describe, expect, test } from 'vitest';
import type { Cell } from '#src/exchange/table/table.ts';
import { faultCodes, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Title'];
const trips = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  tableOf(
    [...HEADER, ...headers],
    ...rows.map((cells, at) => [`2024-03-1${at}`, 'Italy', 'Bologna', 'Nesta', `Talk ${at}`, ...cells]),
  );
const outcomes = (table: ReturnType<typeof trips>) => planOf(table).rows.map(({ outcome }) => outcome);

describe('a column that asks whether a visit was cancelled', () => {
  test.each([
    ['cancelled', 'true', 'false', 'cancelled-row'],
    ['isCancelled', 'true', 'false', 'cancelled-row'],
    ['Cancelled', 'TRUE', 'FALSE', 'cancelled-row'],
    ['Cancelled (Y/N)', 'Y', 'N', 'cancelled-row'],
    ['Visit cancelled', 'x', '', 'cancelled-row'],
    ['Cancelled', '✓', '', 'cancelled-row'],
    ['Cancelled', '1', '0', 'cancelled-row'],
    ['Cancelled on', '2024-03-01', '', 'cancelled-row'],
    ['Reason for cancellation', 'illness of the host', '', 'cancelled-row'],
    ['Отменено', 'да', 'не', 'cancelled-row'],
    ['Отменена ли е?', 'ИСТИНА', '', 'cancelled-row'],
    ['Причина за отмяна', 'болест', '', 'cancelled-row'],
    ['abgesagt', 'WAHR', 'FALSCH', 'cancelled-row'],
    ['Abgesagt', 'x', '', 'cancelled-row'],
    ['Annullato', 'sì', '', 'cancelled-row'],
    ['Odpovedano', 'da', 'ne', 'cancelled-row'],
    ['Annulé', 'oui', '', 'cancelled-row'],
    ['Cancelada', 'sí', '', 'cancelled-row'],
    ['Postponed', 'yes', 'no', 'postponed-row'],
    ['Отложено', 'да', '', 'postponed-row'],
    ['Verschoben', 'ja', 'nein', 'postponed-row'],
  ])('“%s” with “%s” sets its row aside, with “%s” it does not', (header, yes, no, code) => {
    const table = trips([header], [no], [no], [no], [yes], [no]);
    expect(targetsOf(table).at(-1)).toBe('status');
    expect(outcomes(table)).toEqual(['added', 'added', 'added', 'set-aside', 'added']);
    const plan = planOf(table);
    expect(plan.faults).toMatchObject([{ code, column: header, found: yes }]);
    expect(visitsOf(plan).map(({ notes }) => notes)).toEqual(Array(4).fill(undefined));
  });

  test('as one of JSON, where few records have it', () => {
    const table = trips(['cancelled'], [''], [''], [''], ['']);
    const yes: Cell = { kind: 'boolean', value: true };
    const rows = table.rows.map((row, at) => (at === 2 ? [...row.slice(0, -1), yes] : row));
    expect(outcomes({ ...table, rows })).toEqual(['added', 'added', 'set-aside', 'added']);
  });

  test('beside one of statuses, of which each is heard', () => {
    for (const headers of [
      ['Status', 'Cancelled'],
      ['Cancelled', 'Status'],
    ]) {
      const of = (status: string, cancelled: string) =>
        headers[0] === 'Status' ? [status, cancelled] : [cancelled, status];
      const table = trips(headers, of('confirmed', 'no'), of('confirmed', 'yes'), of('cancelled', ''), of('', ''));
      expect(outcomes(table)).toEqual(['added', 'set-aside', 'set-aside', 'added']);
      expect(faultCodes(planOf(table))).toEqual(['cancelled-row', 'cancelled-row']);
    }
  });

  test('how many cancelled is no status', () => {
    const table = trips(['Cancelled'], ['3'], ['0'], ['12'], ['1']);
    expect(outcomes(table)).toEqual(Array(4).fill('added'));
  });

  test('“Cancelled flights” is none of visits', () => {
    expect(outcomes(trips(['Cancelled flights'], ['yes'], ['no'], ['no']))).toEqual(Array(3).fill('added'));
  });
});

test.each(['Held', 'Took place?', 'Проведено', 'Durchgeführt', 'Svolto'])(
  '“%s” with “false” was no visit, with “true” or a tick it was',
  (header) => {
    const table = trips([header], ['true'], ['FALSE'], ['true'], ['✓']);
    expect(outcomes(table)).toEqual(['added', 'set-aside', 'added', 'added']);
    expect(faultCodes(planOf(table))).toEqual(['cancelled-row']);
    expect(visitsOf(planOf(table)).map(({ notes }) => notes)).toEqual([undefined, undefined, undefined]);
  },
);
