import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Answers } from '#src/exchange/import/answers.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { changedFields } from '#src/exchange/import-worker/changed-fields.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';

const SAME: Answers = { resembling: 'same' };
const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Summary', 'Notes'];
const log = (...rows: readonly (readonly string[])[]) => tableOf(HEADER, ...rows);
const nesta = (summary: string, notes = '', day = '2018-07-31') => [day, 'UK', 'London', 'Nesta', summary, notes];
const collider = (summary: string) => ['2018-08-01', 'UK', 'London', 'Collider', summary, ''];

function applied(table: Table, record: ActivityRecord = RECORD): ActivityRecord {
  const result = applyPlan(record, planOf(table, SAME, record));
  if (!result.ok) throw new Error(`not applied: ${JSON.stringify(result)}`);
  return result.record;
}

const discussed = (record: ActivityRecord, id = 'uk-2018-nesta') =>
  record.meetings.find((each) => each.id === id)?.discussed;
const BEFORE = discussed(RECORD);
const beside = (text: string) => ({ en: `${BEFORE?.en}\n\n${text}`, bg: `${BEFORE?.bg}\n\n${text}` });

describe('the text of a row that was joined to a recorded visit', () => {
  const record = applied(log(nesta('Spoke of data'), collider('Spoke of marketing')));

  test('is replaced where it is edited, and what others recorded stays', () => {
    expect(discussed(record)).toEqual(beside('Spoke of data'));
    const edited = log(nesta('Spoke of data and of money'), collider('Spoke of marketing'));
    const after = applied(edited, record);
    expect(discussed(after)).toEqual(beside('Spoke of data and of money'));
    expect(discussed(after, 'uk-2018-collider')?.en).toBe('Spoke of marketing');
    expect(planOf(edited, SAME, after)).toMatchObject({ counts: { changed: 0, unchanged: 2 }, changes: [] });
  });

  test('is shown as changed, old and new side by side', () => {
    const plan = planOf(log(nesta('Spoke of data and of money'), collider('Spoke of marketing')), SAME, record);
    expect(plan.counts).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    const [change] = plan.changes;
    expect(plan.changes).toHaveLength(1);
    expect(
      changedFields(change?.before, change?.after).map(({ path, before, after }) => [path, before, after]),
    ).toEqual([
      ['discussed.en', beside('Spoke of data').en, beside('Spoke of data and of money').en],
      ['discussed.bg', beside('Spoke of data').bg, beside('Spoke of data and of money').bg],
    ]);
  });

  test('is replaced too where nothing of it stays, if no other row can have said it', () => {
    const after = applied(log(nesta('A tour of the laboratory'), collider('Spoke of marketing')), record);
    expect(discussed(after)).toEqual(beside('A tour of the laboratory'));
  });

  test('is replaced by lines', () => {
    const lines = applied(log(nesta('Spoke of data\nMet the board')));
    const after = applied(log(nesta('Spoke of data\nMet the whole board')), lines);
    expect(discussed(after)).toEqual(beside('Spoke of data\nMet the whole board'));
  });

  test('is replaced when its row has moved as well', () => {
    const paris = ['2019-01-10', 'France', 'Paris', 'Inria', '', ''];
    const after = applied(log(paris, collider('Spoke of marketing'), nesta('Spoke of data and of money')), record);
    expect(discussed(after)).toEqual(beside('Spoke of data and of money'));
  });

  test('stands beside that of another row of the same meeting, whatever the order', () => {
    const two = applied(log(nesta('Spoke of data'), nesta('Spoke of schools', '', '2018-08-02')));
    expect(discussed(two)).toEqual(beside('Spoke of data\n\nSpoke of schools'));
    const after = applied(log(nesta('Spoke of data and money'), nesta('Spoke of schools', '', '2018-08-02')), two);
    expect(discussed(after)).toEqual(beside('Spoke of data and money\n\nSpoke of schools'));
  });

  test('leaves what people wrote beside it and translated', () => {
    const meetings = record.meetings.map((each) =>
      each.id === 'uk-2018-nesta'
        ? { ...each, discussed: { en: `${each.discussed?.en}\n\nOurs`, bg: `${each.discussed?.bg}\n\nНаше` } }
        : each,
    );
    const after = applied(log(nesta('Spoke of money'), collider('Spoke of marketing')), { ...record, meetings });
    expect(discussed(after)).toEqual({
      en: `${beside('Spoke of money').en}\n\nOurs`,
      bg: `${beside('Spoke of money').bg}\n\nНаше`,
    });
  });

  test('is added where the row is new, however alike it is', () => {
    const more = log(nesta('Spoke of data'), collider('Spoke of marketing'), nesta('Spoke of data and of money'));
    expect(discussed(applied(more, record))).toEqual(beside('Spoke of data\n\nSpoke of data and of money'));
  });
});

test('notes that are edited are replaced, and other notes stay', () => {
  const record = applied(log(nesta('', 'call the director back')));
  const meetings = record.meetings.map((each) =>
    each.id === 'uk-2018-nesta' ? { ...each, notes: `${each.notes}\nkeep the badge` } : each,
  );
  const after = applied(log(nesta('', 'call the new director back')), { ...record, meetings });
  expect(after.meetings.find(({ id }) => id === 'uk-2018-nesta')?.notes).toBe(
    'call the new director back\nkeep the badge',
  );
});

test('of a visit that two tables know, each replaces its own text', () => {
  const named = (file: string, text: string) => ({
    ...log(['2024-03-12', 'Germany', 'Berlin', '', text, '']),
    file,
  });
  const visits = { '2024-03-12-berlin': '2024-03-12-berlin' };
  const put = (table: Table, record: ActivityRecord) => {
    const result = applyPlan(record, planOf(table, { visits }, record));
    if (!result.ok) throw new Error('not applied');
    return result.record;
  };
  const both = put(
    named('second.csv', 'Hall seven, small stand'),
    put(named('first.csv', 'A fair of machines'), RECORD),
  );
  const summary = (record: ActivityRecord) => record.visits.find(({ id }) => id === '2024-03-12-berlin')?.summary?.en;
  expect(summary(both)).toBe('A fair of machines\n\nHall seven, small stand');
  expect(summary(put(named('second.csv', 'Hall seven, large stand'), both))).toBe(
    'A fair of machines\n\nHall seven, large stand',
  );
  expect(summary(put(named('first.csv', 'A fair of machines and tools'), both))).toBe(
    'A fair of machines and tools\n\nHall seven, small stand',
  );
});

describe('any table about a recorded visit that is edited', () => {
  const cell = (...values: readonly string[]) => fc.constantFrom(...values);
  const texts = [
    '',
    'Spoke of data',
    'Spoke of data and money',
    'Spoke of data\nMet the board',
    'A tour',
    'A tour of 3 halls',
  ];
  const row = fc.tuple(
    cell('2018-07-31'),
    cell('UK'),
    cell('London'),
    cell('Nesta', 'Collider', 'Tech Nation', ''),
    cell(...texts),
    cell('', 'call back', 'call the director back'),
  );
  const rows = fc.array(row, { minLength: 1, maxLength: 4 });
  const linesOf = ({ visits, meetings }: ActivityRecord) =>
    [...visits.map(({ summary }) => summary), ...meetings.map((each) => each.discussed)].flatMap((text) =>
      [text?.en ?? '', text?.bg ?? ''].flatMap((each) => each.split('\n')),
    );

  test('keeps every word of the record and of its rows as they are now, and changes no word once more', () => {
    const shipped = linesOf(RECORD);
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const before = applied(log(...first));
        const plan = planOf(log(...second), SAME, before);
        const after = applied(log(...second), before);
        const lines = new Set(linesOf(after));
        for (const line of shipped) expect(lines).toContain(line);
        for (const [at, { outcome }] of plan.rows.entries())
          if (outcome !== 'set-aside')
            for (const line of second[at]?.[4].split('\n') ?? []) expect(lines).toContain(line);
        const again = planOf(log(...second), SAME, after);
        const fields = again.changes.flatMap(({ before, after: now }) => changedFields(before, now));
        expect(fields.filter(({ path }) => !path.startsWith('sources'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
