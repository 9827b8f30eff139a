import { describe, expect, test } from 'vitest';
import { jsonCell } from '#src/exchange/table/json-cell.ts';

describe('a value of a JSON file', () => {
  test.each<[unknown, string]>([
    [['CDTI', { name: 'ICEX' }], 'CDTI; ICEX'],
    [['Madrid', 'Toledo', null], 'Madrid; Toledo'],
    [{ name: 'ICEX', country: 'ES' }, 'ICEX'],
    [{ name: { en: 'Sofia', bg: 'София' } }, 'Sofia'],
    [{ titel: 'Smart region' }, 'Smart region'],
    [{ заглавие: 'Умен регион' }, 'Умен регион'],
    [[{ nome: 'Ana Rossi' }, { ime: 'Ana Novak' }], 'Ana Rossi; Ana Novak'],
    [{ start: '2024-05-07', end: '2024-05-08' }, '2024-05-07/2024-05-08'],
    [{ from: '2024-05-07' }, '2024-05-07'],
    [
      { start: '2024-05-07', end: '2024-05-08', place: 'Bonn' },
      '{"start":"2024-05-07","end":"2024-05-08","place":"Bonn"}',
    ],
    [[{ amount: 3 }, 'Nesta'], '[{"amount":3},"Nesta"]'],
    [['One; two', 'Three'], '["One; two","Three"]'],
  ])('%j is read as a person would write it', (value, text) => {
    expect(jsonCell(value)).toEqual({ kind: 'text', text });
  });

  test('that holds nothing is empty', () => {
    for (const value of [null, undefined, '', []]) expect(jsonCell(value)).toEqual({ kind: 'empty' });
  });
});
