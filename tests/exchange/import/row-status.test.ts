import { describe, expect, test } from 'vitest';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { faultCodes, planOf, RECORD, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const trips = (header: string, ...statuses: readonly string[]) =>
  tableOf(
    ['Date', 'Country', 'City', 'Title', header],
    ...statuses.map((status, at) => [`2019-05-0${at + 1}`, 'Italy', 'Bologna', `Fair ${at + 1}`, status]),
  );

describe('a column of statuses', () => {
  test.each([
    ['Status', 'held', 'cancelled'],
    ['Статус', 'проведено', 'отменена'],
    ['Stato', 'effettuato', 'annullato'],
    ['Stanje', 'izvedeno', 'odpovedano'],
    ['Status', 'durchgeführt', 'Abgesagt wegen Schnee'],
  ])('%s: what was cancelled is not imported as a visit', (header, held, cancelled) => {
    const table = trips(header, held, cancelled, held);
    expect(targetsOf(table).at(-1)).toBe('status');
    const plan = planOf(table);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'set-aside', 'added']);
    expect(plan.faults).toMatchObject([{ code: 'cancelled-row', row: 3, column: header, found: cancelled }]);
  });

  test('what was postponed waits; what is planned is imported if its date is ahead', () => {
    expect(planOf(trips('Status', 'postponed', 'planned')).faults).toMatchObject([
      { code: 'postponed-row', effect: 'row-set-aside', row: 2 },
      { code: 'planned-row', effect: 'row-set-aside', row: 3, found: 'planned · 2019-05-02' },
    ]);
    const ahead = tableOf(['Date', 'Country', 'Title', 'Status'], ['2027-02-01', 'Italy', 'Fair', 'planned']);
    const plan = planOf(ahead);
    expect(plan.counts).toMatchObject({ read: 1, added: 1 });
    expect(faultCodes(plan)).toEqual(['future-date']);
  });

  test('a status that nobody knows is pointed out and kept in the staff notes', () => {
    const plan = planOf(trips('Status', 'held', 'held', 'phase B'));
    expect(plan.counts).toMatchObject({ read: 3, added: 3 });
    expect(plan.faults).toMatchObject([{ code: 'unknown-status', effect: 'noted', row: 4, found: 'phase B' }]);
    expect(visitsOf(plan)[2]).toMatchObject({ notes: 'Status: phase B' });
  });
});

describe('a row that says elsewhere that it was cancelled', () => {
  const row = (title: string, notes: string) =>
    planOf(tableOf(['Date', 'Country', 'Title', 'Notes'], ['2019-05-06', 'Italy', title, notes])).counts.added;

  test('is set aside where that is all it says, and where it leads the title', () => {
    expect(row('CANCELLED: Fair', '')).toBe(0);
    expect(row('Панаир (отменено)', '')).toBe(0);
    expect(row('Fair', 'Отложена.')).toBe(0);
    expect(row('Fair', 'cancelled due to snow')).toBe(0);
  });
  test('is read where something else was', () => {
    expect(row('Fair', 'They cancelled the dinner')).toBe(1);
    expect(row('Cancelled flights: a talk on delays', '')).toBe(1);
  });
});

test('a visit of the record whose row now says that it was cancelled is named', () => {
  const before = applyPlan(RECORD, planOf(trips('Status', 'held', 'held')));
  if (!before.ok) throw new Error('not applied');
  const plan = planOf(trips('Status', 'cancelled', 'held'), {}, before.record);
  expect(plan.gone.map(({ when }) => when)).toEqual(['2019-05-01']);
});
