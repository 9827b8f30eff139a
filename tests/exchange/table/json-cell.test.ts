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
    [[{ firstName: 'Ana', lastName: 'Rossi', jobTitle: 'CEO' }], 'Ana Rossi'],
    [{ име: 'Ана', фамилия: 'Новак' }, 'Ана Новак'],
    [{ start: '2024-05-07', end: '2024-05-08' }, '2024-05-07/2024-05-08'],
    [{ from: '2024-05-07' }, '2024-05-07'],
    [
      { start: '2024-05-07', end: '2024-05-08', place: 'Bonn' },
      '{"start":"2024-05-07","end":"2024-05-08","place":"Bonn"}',
    ],
    [[{ amount: 3 }, 'Nesta'], '[{"amount":3},"Nesta"]'],
    [['One; two', 'Three'], '["One; two","Three"]'],
  ])('%j is read as a person would write it', (value, text) => {
    expect(jsonCell(value)).toMatchObject({ kind: 'text', text });
  });

  test.each([
    [
      { en: 'Water', bg: 'Вода', de: 'Wasser' },
      {
        text: 'Water',
        translated: { en: 'Water', bg: 'Вода' },
        objects: [{ name: 'Water', beside: { de: 'Wasser' } }],
      },
    ],
    [
      { name: { en: 'Sofia', bg: 'София' }, id: 7 },
      { text: 'Sofia', translated: { en: 'Sofia', bg: 'София' }, objects: [{ name: 'Sofia', beside: { id: 7 } }] },
    ],
    [
      { name: 'ICEX', country: 'ES', url: null, tags: [] },
      { text: 'ICEX', objects: [{ name: 'ICEX', beside: { country: 'ES' } }] },
    ],
    [{ en: 'Water', bg: '' }, { text: 'Water' }],
  ])('%j keeps both languages, and what is not read', (value, cell) => {
    expect(jsonCell(value)).toEqual({ kind: 'text', ...cell });
  });

  test('that holds nothing is empty', () => {
    for (const value of [null, undefined, '', []]) expect(jsonCell(value)).toEqual({ kind: 'empty' });
  });
});
