import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation'];
const one = (header: string, text: string) =>
  planOf(
    tableOf(
      [...HEADER, header],
      ['2022-09-05', 'Italy', 'Verona', 'Nesta', 'fine'],
      ['2022-09-06', 'Italy', 'Verona', 'Nesta', text],
    ),
  );

describe('a column of which nothing is known', () => {
  test.each([
    ['Findings', 'cancelled', 'cancelled-row'],
    ['Findings', 'cancelled due to illness', 'cancelled-row'],
    ['Доклад', 'отменена', 'cancelled-row'],
    ['Доклад представен', 'командировката не е осъществена поради заболяване', 'cancelled-row'],
    ['Vereinbarungen', 'fand nicht statt', 'cancelled-row'],
    ['Ugotovitve in dogovori', 'odpovedano zaradi bolezni', 'cancelled-row'],
    ['Ugotovitve', 'preloženo na 2024', 'postponed-row'],
  ])('“%s” with “%s” sets its row aside', (header, text, code) => {
    const plan = one(header, text);
    expect([plan.counts['set-aside'], faultCodes(plan)]).toEqual([1, [code]]);
  });

  test.each([
    ['Hotel', 'cancelled'],
    ['Полет', 'отменен'],
    ['Findings', 'held online'],
    ['Констатации', 'чака потвърждение'],
  ])('“%s” with “%s” is pointed out', (header, text) => {
    const plan = one(header, text);
    expect([plan.counts.added, faultCodes(plan)]).toEqual([2, ['doubtful-remark']]);
  });

  test('says so once among many marks', () => {
    const marks = Array.from({ length: 30 }, (_, at) => ['2022-09-06', 'Italy', 'Verona', `Firm ${at}`, 'да']);
    const plan = planOf(
      tableOf([...HEADER, 'Доклад представен'], ...marks, ['2022-09-07', 'Italy', 'Verona', 'Nesta', 'не се състоя']),
    );
    expect(faultCodes(plan)).toContain('cancelled-row');
  });
});

describe('a verb that is denied', () => {
  test.each([
    ['Забележка', 'командировката не е осъществена'],
    ['Забележка', 'не е проведена'],
    ['Забележка', 'визитата не беше реализирана поради стачка'],
    ['Remarks', 'trip was not made because of illness'],
    ['Remarks', 'the visit has not been carried out'],
    ['Remarks', 'never took place'],
    ['Bemerkung', 'Dienstreise nicht angetreten'],
    ['Bemerkung', 'Treffen kam nicht zustande'],
    ['Bemerkung', 'abgesagt wg. Corona'],
    ['Note', 'la visita non è stata effettuata'],
    ['Opombe', 'obisk ni bil izveden zaradi bolezni'],
    ['Remarques', "la visite n'a pas eu lieu"],
  ])('%s “%s” sets its row aside', (header, text) => {
    const plan = one(header, text);
    expect([plan.counts['set-aside'], faultCodes(plan)]).toEqual([1, ['cancelled-row']]);
  });

  test('of something else is no status of the row', () => {
    expect(one('Remarks', 'The workshop on ports was not held in English').counts.added).toBe(2);
    expect(one('Забележка', 'споразумението не е подписано').counts.added).toBe(2);
  });
});

describe('what is still open', () => {
  test.each([
    ['Бележки', 'очаква се потвърждение'],
    ['Notes', 'awaiting confirmation'],
    ['Bemerkung', 'Bestätigung steht noch aus'],
    ['Note', 'in attesa di conferma'],
    ['Opombe', 'čakamo potrditev'],
    ['Status', 'in Planung'],
  ])('%s “%s” sets a row aside that lies behind', (header, text) => {
    const plan = one(header, text);
    expect([plan.counts['set-aside'], faultCodes(plan).includes('planned-row')]).toEqual([1, true]);
  });
});

test('a column of kinds of meetings says that one was off', () => {
  const kinds = ['Dienstreise', 'virtuell', 'entfällt wegen Urlaub'];
  const rows = kinds.map((kind, at) => [`2022-09-0${at + 1}`, kind, 'Deutschland', 'Köln', 'Nesta']);
  const plan = planOf(tableOf(['Datum', 'Art', 'Land', 'Ort', 'Organisation'], ...rows));
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'set-aside']);
});

test.each([
  'spletni sestanek',
  'sestanek na daljavo',
  'spletno srečanje',
  'sestanek prek spleta',
  'riunione a distanza',
])('“%s” in a column of kinds is no journey', (kind) => {
  const rows = ['službena pot', kind].map((each, at) => [`2023-06-1${at}`, each, 'Češka', 'JIC Brno']);
  const [, online] = visitsOf(planOf(tableOf(['Datum', 'Vrsta', 'Država', 'Organizacija'], ...rows)));
  expect(online).toMatchObject({ direction: 'home', countries: [] });
});
