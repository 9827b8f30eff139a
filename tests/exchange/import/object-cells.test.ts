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

test('a title, a summary and notes in both languages are read in both, and nothing is said of one language', () => {
  const title = { en: 'Talks on water', bg: 'Разговори за водата' };
  const plan = planOfJson({
    ...ROW,
    title,
    summary: { en: 'They came', bg: 'Дойдоха' },
    notes: { en: 'Ring', bg: 'Звънни' },
  });
  const [visit] = visitsOf(plan);
  expect(visit).toMatchObject({ title, summary: { en: 'They came', bg: 'Дойдоха' }, notes: 'Ring\nЗвънни' });
  expect(visit?.inferred).not.toHaveProperty('title');
  expect(visit?.inferred).not.toHaveProperty('summary');
  expect(faultCodes(plan)).toEqual([]);
});

test('a long title in both languages is cut in each and stands whole in the summary of each', () => {
  const title = { en: 'water '.repeat(40).trim(), bg: 'вода' };
  const [visit] = visitsOf(planOfJson({ ...ROW, title }));
  expect(visit?.title.en).toMatch(/^water .*…$/);
  expect([visit?.title.bg, visit?.summary]).toEqual(['вода', title]);
});

test('the other fields of an object are told to be left out', () => {
  const plan = planOfJson({
    ...ROW,
    organisation: { name: 'Siemens', type: 'company', country: 'AT', url: '' },
    participants: [{ name: 'Milena Koleva', role: 'chair' }],
    notes: { text: 'ring', by: 'MK' },
    topic: { en: 'Water', bg: 'Вода' },
  });
  expect(plan.counts.added).toBe(1);
  expect(plan.faults.map(({ code, effect, column, found }) => [code, effect, column, found])).toEqual(
    expect.arrayContaining([
      ['fields-left-out', 'noted', 'organisation', '{"type":"company","country":"AT"}'],
      ['fields-left-out', 'noted', 'participants', 'Milena Koleva: {"role":"chair"}'],
      ['fields-left-out', 'noted', 'notes', '{"by":"MK"}'],
      ['fields-left-out', 'noted', 'topic', 'Вода'],
    ]),
  );
  expect(plan.faults).toHaveLength(4);
});
