import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { readJsonTables } from '#src/exchange/table/json-tables.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const planOfJson = (value: object, answers: Answers = {}) => {
  const [table] = readJsonTables('visits.json', new TextEncoder().encode(JSON.stringify(value)));
  if (table === undefined) throw new Error('no table');
  return planOf(table, answers);
};
const GRAZ = { name: 'Green Tech Valley', country: 'Austria', city: 'Graz' };
const of = (fields: object, answers: Answers = {}) => {
  const plan = planOfJson({ visits: [{ date: '2024-05-06', ...fields }] }, answers);
  const [visit] = visitsOf(plan);
  const names = new Map(
    plan.changes.flatMap((each) => (each.collection === 'places' ? [[each.id, each.after.name.en] as const] : [])),
  );
  return { plan, visit, where: [visit?.direction, visit?.countries, visit?.places.map((id) => names.get(id) ?? id)] };
};
const THERE = 'The table does not say where it was; it says that the organisation that was met is here.';

describe('a visit that says only where its partner is', () => {
  test.each([
    [{ partner: GRAZ }],
    [{ partners: [GRAZ, { name: 'AVL List' }] }],
    [{ partner: { name: 'Green Tech Valley', address: { city: 'Graz', country: 'AT' } } }],
    [{ партньор: { име: 'Green Tech Valley', държава: 'Австрия', град: 'Грац' } }],
    [{ partner: { name: 'Green Tech Valley', land: 'Österreich', ort: 'Graz' } }],
    [{ partner: { name: 'X', country: 'Austria', city: 'Graz' } }],
    [{ partner: { nome: 'Green Tech Valley', paese: 'Austria', città: 'Graz' } }],
    [{ partner: { naziv: 'Green Tech Valley', država: 'Avstrija', mesto: 'Gradec' } }],
  ])('was there if one travelled, which is marked: %j', (fields) => {
    const { plan, visit, where } = of({ direction: 'outbound', ...fields });
    expect(where).toEqual(['outbound', ['AT'], ['Graz']]);
    expect([visit?.inferred?.countries?.en, visit?.inferred?.places?.en]).toEqual([THERE, THERE]);
    expect([faultCodes(plan), visit?.notes]).toEqual([[], undefined]);
  });

  test('was at home if guests came, who are from there; their city stands in the notes', () => {
    const { plan, visit, where } = of({ direction: 'incoming', partner: GRAZ });
    expect(where).toEqual(['inbound', ['BG'], []]);
    expect(visit?.inferred?.countries?.en).toContain('guests came');
    expect(plan.changes).toContainEqual(
      expect.objectContaining({ after: expect.objectContaining({ name: 'Green Tech Valley', country: 'AT' }) }),
    );
    expect(visit?.notes).toBe('partner: Graz');
    expect(plan.faults.map(({ code, column, found }) => [code, column, found])).toEqual([
      ['guests-city', 'partner', 'Graz'],
    ]);
  });

  test('waits until it is said who travelled, and is read as it was answered', () => {
    const { plan } = of({ partner: GRAZ });
    expect([plan.counts.added, faultCodes(plan).at(-1)]).toEqual([0, 'no-place']);
    expect(plan.questions.map(({ name, status }) => [name, status])).toContainEqual(['direction', 'needs-answer']);
    expect(of({ partner: GRAZ }, { direction: 'outbound' }).where).toEqual(['outbound', ['AT'], ['Graz']]);
    expect(of({ partner: GRAZ }, { direction: 'inbound' }).where).toEqual(['inbound', ['BG'], []]);
  });

  test('is where it says itself that it was', () => {
    const { visit, where } = of({ direction: 'outbound', country: 'Slovenia', city: 'Maribor', partner: GRAZ });
    expect(where).toEqual(['outbound', ['SI'], ['Maribor']]);
    expect(visit?.notes).toBe('partner: city: Graz');
  });

  test('tells nothing of the place where partners are from several countries, or from here', () => {
    const maribor = { name: 'Tehnološki park Maribor', country: 'Slovenia', city: 'Maribor' };
    const several = of({ direction: 'outbound', partners: [GRAZ, maribor] });
    expect(several.where).toEqual(['outbound', [], []]);
    expect(several.visit?.notes).toBe(
      'partners: Green Tech Valley: city: Graz; Tehnološki park Maribor: city: Maribor',
    );
    expect(of({ direction: 'outbound', partner: { name: 'Nova', country: 'BG', city: 'Sofia' } }).where[1]).toEqual([]);
    expect(of({ direction: 'inbound', partners: [GRAZ, maribor] }).where).toEqual(['inbound', ['BG'], []]);
  });

  test('was in the country alone where its partners are in several cities of it', () => {
    const { visit, where } = of({
      direction: 'outbound',
      partners: [GRAZ, { name: 'WKO', country: 'Austria', city: 'Vienna' }],
    });
    expect(where).toEqual(['outbound', ['AT'], []]);
    expect(visit?.notes).toBe('partners: Green Tech Valley: city: Graz; WKO: city: Vienna');
  });

  test('was nowhere if it was a call', () => {
    const { visit, where } = of({ type: 'call', partner: GRAZ });
    expect(where).toEqual(['home', [], []]);
    expect(visit?.notes).toBe('partner: city: Graz');
  });
});

test('a column of the partner’s country tells it as well where no other names a place', () => {
  const plan = planOf(
    tableOf(
      ['Date', 'Direction', 'Partner', 'Partner country'],
      ['2024-05-06', 'outbound', 'Green Tech Valley', 'Austria'],
      ['2024-06-06', 'inbound', 'Green Tech Valley', 'Austria'],
    ),
  );
  expect(visitsOf(plan).map(({ countries, inferred }) => [countries, inferred?.countries !== undefined])).toEqual([
    [['AT'], true],
    [['BG'], true],
  ]);
});
