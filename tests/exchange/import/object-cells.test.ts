import { expect, test } from 'vitest';
import { readJsonTables } from '#src/exchange/table/json-tables.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const planOfJson = (...rows: readonly object[]) => {
  const [table] = readJsonTables('events.json', new TextEncoder().encode(JSON.stringify(rows)));
  if (table === undefined) throw new Error('no table');
  return planOf(table);
};

const ROW = { date: '2024-05-06', country: 'Germany', city: 'Berlin', organisation: 'Siemens' };

test('a topic is called by the name that its object has', () => {
  const plan = planOfJson({ ...ROW, topic: { titel: 'Smart region' } });
  const topics = plan.changes.flatMap((change) => (change.collection === 'topics' ? [change.after.name] : []));
  expect(topics).toEqual([{ en: 'Smart region', bg: 'Smart region' }]);
});

test('an object without a name is told and becomes no text of the record', () => {
  const plan = planOfJson({ ...ROW, notes: { a: 1 }, topic: { code: 3 }, participants: [{ a: 1 }] });
  expect(plan.counts.added).toBe(1);
  expect(JSON.stringify(plan.changes)).not.toContain('{\\"');
  expect(
    plan.faults.filter(({ code }) => code === 'object-cell').map(({ column, effect }) => [column, effect]),
  ).toEqual(
    expect.arrayContaining([
      ['notes', 'left-out'],
      ['topic', 'left-out'],
    ]),
  );
});

test('an object with the ends of a visit is its date; any other cannot be read', () => {
  expect(visitsOf(planOfJson({ ...ROW, date: { start: '2024-05-07', end: '2024-05-08' } }))[0]?.when).toBe(
    '2024-05-07/2024-05-08',
  );
  expect(faultCodes(planOfJson({ ...ROW, date: { q: 1 } }, ROW))).toContain('unreadable-date');
});

test('what only begins like one stays a text', () => {
  const table = tableOf(['date', 'country', 'notes'], ['2024-05-06', 'Germany', '[sic] as printed']);
  expect(visitsOf(planOf(table))[0]).toMatchObject({ notes: '[sic] as printed' });
});
