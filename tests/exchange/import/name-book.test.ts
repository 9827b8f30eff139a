import { describe, expect, it } from 'vitest';
import { NameBook } from '#src/exchange/import/name-book.ts';

function bookWith(answers: Readonly<Record<string, string>> = {}): NameBook {
  const book = new NameBook(answers);
  book.know('nesta', 'Nesta', ['NESTA']);
  book.know('the-bakery', 'The Bakery');
  book.know('ict', 'ICT');
  return book;
}

describe('names of organisations in a table', () => {
  it.each([
    ['NESTA', 'nesta'],
    ['the bakery', 'the-bakery'],
  ])('knows %s', (name, id) => {
    expect(bookWith().find(name)).toBe(id);
  });

  it.each([
    ['Nesta Foundation', 'nesta'],
    ['Bakery Ltd', 'the-bakery'],
    ['The Bakerey', 'the-bakery'],
  ])('proposes that %s may be one it knows, and keeps it apart until that is answered', (name, id) => {
    const book = bookWith();
    expect(book.find(name)).toBeUndefined();
    expect(book.list().map(({ near, chosen }) => [near.id, chosen])).toEqual([[id, 'apart']]);
  });

  it('takes the answer', () => {
    expect(bookWith({ 'nesta foundation': 'nesta' }).find('Nesta Foundation')).toBe('nesta');
  });

  it.each(['Foundation', 'Greenpeace', 'Association of Bakers'])('proposes nothing for %s', (name) => {
    const book = bookWith();
    expect(book.find(name)).toBeUndefined();
    expect(book.list()).toEqual([]);
  });
});
