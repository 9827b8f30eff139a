import { describe, expect, test } from 'vitest';
import { saysNoneHeld } from '#src/exchange/import/none-held.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'People', 'Notes'];
const VISIT = ['14.02.2023', 'France', 'Paris', 'Cap Digital', 'Milena Koleva', 'Matchmaking'];

describe('a row that says of its time that nothing was held', () => {
  test.each([
    '(nessuna delegazione)',
    '—',
    'none',
    'няма',
    'няма посещения',
    'не е имало делегации',
    'keine',
    'Keine Besuche',
    'brez obiskov',
    'ni bilo obiskov',
    'nobody',
    'No visits this month',
    'aucune visite',
    'niemand gereist',
    'никой не е пътувал',
  ])('“%s” is nothing to record, also once it is answered who travelled and where', (text) => {
    for (const at of [1, 3, 5]) {
      const row = ['03.2023', '', '', '', '', ''].map((cell, index) => (index === at ? text : cell));
      for (const answers of [{}, { direction: 'inbound', country: 'BG', fillDown: 'repeat' } as const]) {
        const plan = planOf(tableOf(HEADER, VISIT, row), answers);
        expect(plan.counts).toMatchObject({ read: 2, added: 1, 'set-aside': 1 });
        expect(plan.faults.filter((fault) => fault.row === 3)).toMatchObject([{ code: 'nothing-to-record' }]);
        expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
        expect(plan.doubtfulNames).toEqual([]);
      }
    }
  });

  test('so is one with its number whose other cells are struck out', () => {
    const plan = planOf(tableOf(['No', ...HEADER], ['1', ...VISIT], ['2', 'March 2023', '—', '—', '—', '-', '–']));
    expect(plan.faults).toMatchObject([{ code: 'nothing-to-record', row: 3 }]);
  });

  test.each([
    ['the place', ['03.2023', 'France', 'Paris', 'none', '', '']],
    ['who travelled', ['03.2023', '', '', '', 'Milena Koleva', 'няма']],
  ])('it is an entry like any other where it says %s', (_, row) => {
    const plan = planOf(tableOf(HEADER, VISIT, row), { country: 'FR', direction: 'outbound' });
    expect(visitsOf(plan).length).toBe(2);
  });

  test('what is not known, and names in which such a word stands, deny nothing', () => {
    const said = ['?', 'tbc', 'unknown', 'no', 'не', 'Nobody Studios', 'None of us', 'Ohne Grenzen e.V.', 'No Limits'];
    expect(said.filter(saysNoneHeld)).toEqual([]);
  });
});
