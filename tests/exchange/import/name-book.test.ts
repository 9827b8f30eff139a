import { describe, expect, it } from 'vitest';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import type { ImportPlan } from '#src/exchange/import/import-plan.ts';
import { NameBook } from '#src/exchange/import/name-book.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';

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

describe('the very name in another country, or without its article', () => {
  const table = tableOf(
    ['Date', 'Country', 'Organisation'],
    ['2020-05-05', 'Germany', 'Nesta'],
    ['2020-05-10', 'United Kingdom', 'Bakery'],
    ['2020-05-11', 'United Kingdom', 'Nesta'],
  );
  const met = (plan: ImportPlan) =>
    plan.changes.flatMap((change) => (change.collection === 'meetings' ? change.after.organisations : []));

  it('is listed with the one on record', () => {
    const plan = planOf(table);
    expect(met(plan)).toEqual(['nesta', 'the-bakery', 'nesta']);
    expect(plan.decisions.map(({ key, near, chosen }) => [key, near.id, chosen])).toEqual([
      ['nesta de', 'nesta', 'same'],
      ['bakery', 'the-bakery', 'same'],
    ]);
  });

  it('is kept apart where that is answered, and again without asking once it is on record', () => {
    const plan = planOf(table, { organisations: { 'nesta de': '', bakery: '' } });
    const [german, bakery, british] = met(plan);
    expect(british).toBe('nesta');
    expect(new Set([german, bakery, british, 'the-bakery']).size).toBe(4);
    const applied = applyPlan(RECORD, plan);
    expect(applied.ok).toBe(true);
    if (!applied.ok) return;
    const again = planOf(table, {}, applied.record);
    expect(again.counts).toMatchObject({ unchanged: 3 });
    expect(again.decisions).toEqual([]);
  });
});
