import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Answers } from '#src/exchange/import/answers.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';

const SAME: Answers = { resembling: 'same' };

function applied(table: Table, answers: Answers = {}, record: ActivityRecord = RECORD): ActivityRecord {
  const result = applyPlan(record, planOf(table, answers, record));
  if (!result.ok) throw new Error(`not applied: ${JSON.stringify(result)}`);
  return result.record;
}

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Summary', 'Notes'];
const log = (...rows: readonly (readonly string[])[]) => tableOf(HEADER, ...rows);
const visit = (record: ActivityRecord, id = 'uk-2018') => record.visits.find((each) => each.id === id);
const meeting = (record: ActivityRecord, id: string) => record.meetings.find((each) => each.id === id);
const rowsAmong = (sources: readonly { readonly source: string; readonly paragraph: number }[] = []) =>
  sources.filter(({ source }) => source === 'import-table').map(({ paragraph }) => paragraph);

const UK = ['UK', 'London'];
const THREE = log(
  ['2018-07', ...UK, 'Nesta', '', 'alpha'],
  ['2018-07-31', ...UK, 'Nesta', 'Spoke of data', 'beta'],
  ['2018-08-01', ...UK, 'Collider', 'Spoke of marketing', 'gamma'],
);
const unchanged = (table: Table, record: ActivityRecord, answers: Answers = {}) =>
  expect(planOf(table, answers, record)).toMatchObject({
    counts: { added: 0, changed: 0, 'set-aside': 0, unchanged: table.rows.length },
    changes: [],
  });

describe('several rows that are said to be one visit of another source', () => {
  const record = applied(THREE, SAME);

  test('each leave their words with their meeting, their day, and a reference', () => {
    expect(rowsAmong(visit(record)?.sources)).toEqual([2, 3, 4]);
    const nesta = meeting(record, 'uk-2018-nesta');
    expect(nesta).toMatchObject({ when: '2018-07-31', notes: 'alpha\nbeta' });
    expect(rowsAmong(nesta?.sources)).toEqual([2, 3]);
    expect(meeting(record, 'uk-2018-collider')).toMatchObject({ when: '2018-08-01', notes: 'gamma' });
  });

  test('leave what is on record as it is, in both languages, with theirs behind it', () => {
    expect(visit(record)?.summary).toEqual(visit(RECORD)?.summary);
    expect(visit(record)?.when).toBe('2018-07-30/2018-08-03');
    const before = meeting(RECORD, 'uk-2018-nesta')?.discussed;
    expect(meeting(record, 'uk-2018-nesta')?.discussed).toEqual({
      en: `${before?.en}\n\nSpoke of data`,
      bg: `${before?.bg}\n\nSpoke of data`,
    });
    expect(meeting(record, 'uk-2018-nesta')?.inferred).toHaveProperty('discussed');
    expect(meeting(record, 'uk-2018-collider')?.discussed?.en).toBe('Spoke of marketing');
  });

  test('change nothing a second time, asked again or not', () => {
    unchanged(THREE, record, SAME);
    unchanged(THREE, record);
  });

  test('keep a reference each where a row is written above them', () => {
    const [first = [], second = [], third = []] = [
      ['2018-07', ...UK, 'Nesta', '', 'alpha'],
      ['2018-07-31', ...UK, 'Nesta', 'Spoke of data', 'beta'],
      ['2018-08-01', ...UK, 'Collider', 'Spoke of marketing', 'gamma'],
    ];
    const moved = applied(log(['2019-01-10', 'France', 'Paris', 'Inria', '', ''], first, second, third), {}, record);
    expect(rowsAmong(visit(moved)?.sources)).toEqual([3, 4, 5]);
    expect(meeting(moved, 'uk-2018-nesta')?.notes).toBe('alpha\nbeta');
  });

  test('do so too where each was answered by itself', () => {
    const table = log(
      ['2018-07-30', ...UK, 'Tech Nation', 'Spoke of data', 'alpha'],
      ['2018-07-31', ...UK, 'Digital Catapult', 'Spoke of startups', 'beta'],
    );
    const visits = { '2018-07-30-london-tech-nation': 'uk-2018', '2018-07-31-london-digital-catapult': 'uk-2018' };
    const answered = applied(table, { visits });
    expect(rowsAmong(visit(answered)?.sources)).toEqual([2, 3]);
    expect(meeting(answered, 'uk-2018-tech-nation')).toMatchObject({
      when: '2018-07-30',
      discussed: { en: 'Spoke of data' },
      notes: 'alpha',
    });
    expect(meeting(answered, 'uk-2018-digital-catapult')).toMatchObject({ notes: 'beta' });
    unchanged(table, answered, { visits });
    unchanged(table, answered);
  });
});

describe('a visit that two tables know', () => {
  const named = (table: Table, file: string): Table => ({ ...table, file });
  const first = named(log(['2024-03-04', 'Germany', 'Berlin', 'Siemens', '', 'first']), 'first.csv');
  const second = named(log(['2024-03-04', 'Germany', 'Berlin', 'Bosch', 'Batteries', 'second']), 'second.csv');
  const record = applied(second, SAME, applied(first));

  test('keeps what the first says, and has the second’s meeting with its words', () => {
    expect(visit(record, '2024-03-04-berlin-siemens')).toMatchObject({ notes: 'first' });
    const bosch = record.meetings.find(({ organisations }) => organisations.includes('bosch'));
    expect(bosch).toMatchObject({
      visit: '2024-03-04-berlin-siemens',
      notes: 'second',
      discussed: { en: 'Batteries' },
    });
  });

  test('is unchanged under both tables again', () => {
    unchanged(second, record, SAME);
    unchanged(second, record);
    unchanged(first, record);
  });

  test('has the words of both where neither names an organisation', () => {
    const before = named(log(['2024-03-04', 'Germany', 'Berlin', '', 'A fair', 'first']), 'first.csv');
    const after = named(log(['2024-03-04', 'Germany', 'Berlin', '', 'Booth 4', 'second']), 'second.csv');
    const both = applied(after, { visits: { '2024-03-04-berlin': '2024-03-04-berlin' } }, applied(before));
    expect(visit(both, '2024-03-04-berlin')).toMatchObject({
      summary: { en: 'A fair\n\nBooth 4', bg: 'A fair\n\nBooth 4' },
      notes: 'first\nsecond',
    });
    unchanged(before, both);
    unchanged(after, both);
  });
});

describe('what a row says otherwise than the visit that it is said to be', () => {
  test('is named: a date, a direction and a title that were not taken', () => {
    const header = ['Date', 'Country', 'City', 'Organisation', 'Direction', 'Title'];
    const row = ['2017-08-05', 'Bulgaria', 'Sofia', '', 'inbound', 'A tour of Sofia'];
    const visits = { '2017-08-05-sofia': 'eip-scc-assembly-2018' };
    const table = tableOf(header, row);
    const plan = planOf(table, { visits });
    const recorded = applied(table, { visits });
    expect(recorded.visits.find(({ id }) => id === 'eip-scc-assembly-2018')).toMatchObject({
      when: '2018',
      direction: 'home',
    });
    expect(plan.faults.filter(({ code }) => code === 'recorded-otherwise')).toMatchObject([
      { row: 2, column: 'Date', found: '2017-08-05', effect: 'left-out' },
      { column: 'Direction', found: 'inbound' },
      { column: 'Title', found: 'A tour of Sofia' },
    ]);
    unchanged(table, recorded, { visits });
  });

  test('and an organisation more than its meeting had is met there', () => {
    const table = log(['2018-07-31', ...UK, 'Nesta; Tech Nation', '', '']);
    const record = applied(table, SAME);
    expect(meeting(record, 'uk-2018-nesta')?.organisations).toEqual(['nesta', 'tech-nation']);
    unchanged(table, record);
  });
});

describe('any table about days and places of a recorded visit', () => {
  const cell = (...values: readonly string[]) => fc.constantFrom(...values);
  const row = fc.tuple(
    cell('2018-07', '2018-07-28', '2018-07-30', '2018-07-31', '2018-08-03', '2018-07-30/2018-08-03', ''),
    cell('UK'),
    cell('London', 'Peterborough', ''),
    cell('Nesta', 'Collider', 'Tech Nation', 'Nesta; Collider', 'Nesta; Tech Nation', ''),
    cell('', 'Spoke of data', 'Spoke of data and money', 'A tour'),
    cell('', 'Working visit to the United Kingdom', 'A fair'),
    cell('', 'Rumen Nikolov'),
    cell('outbound', 'inbound', ''),
  );
  const header = [...HEADER.slice(0, 5), 'Title', 'Who travelled', 'Direction', 'Notes'];

  test('loses no word of it, and changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.constantFrom({}, SAME), (rows, answers) => {
        const table = tableOf(header, ...rows.map((cells, at) => [...cells, `note ${'abcdef'.charAt(at)}${at}`]));
        const plan = planOf(table, answers);
        const result = applyPlan(RECORD, plan);
        if (!result.ok) throw new Error(JSON.stringify(result));
        const lines = [...result.record.visits, ...result.record.meetings].flatMap(({ notes = '' }) =>
          notes.split('\n'),
        );
        for (const [at, { outcome }] of plan.rows.entries())
          if (outcome !== 'set-aside') expect(lines).toContain(`note ${'abcdef'.charAt(at)}${at}`);
        const again = planOf(table, answers, result.record);
        expect(again.counts).toMatchObject({ changed: 0, 'set-aside': plan.counts['set-aside'] });
        expect(again.changes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
