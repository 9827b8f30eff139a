import { describe, expect, it } from 'vitest';
import type { Term } from '#src/domain/term.ts';
import { TermNames } from '#src/views/charts/term-names.ts';

const terms = new Map<string, Term>([['b', { id: 'b', name: { en: 'Learning', bg: 'Обучение' } }]]);
const names = new TermNames(
  ['a', 'b', 'c'],
  terms,
  (name) => name?.en ?? '',
  (number) => `Name not on record (${number})`,
);

describe('names of goals, kinds and topics', () => {
  it('are those on record; the others are told apart by a number, never by their ids', () => {
    expect(['a', 'b', 'c'].map((id) => names.of(id))).toEqual([
      'Name not on record (1)',
      'Learning',
      'Name not on record (2)',
    ]);
  });
});
