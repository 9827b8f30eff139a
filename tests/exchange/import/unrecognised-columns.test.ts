import { describe, expect, test } from 'vitest';
import { withTarget } from '#src/exchange/import/chosen-target.ts';
import { importReport } from '#src/exchange/import/import-report.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { GAZETTEER, planOf, RECORD, TODAY, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const withColumn = (header: string, ...cells: readonly string[]) =>
  tableOf(
    ['Date', 'Organisation', header, 'City', 'Country'],
    ...cells.map((cell, at) => [`2019-02-0${at + 4}`, ['TU Wien', 'Siemens'][at] ?? 'BMW', cell, 'Vienna', 'Austria']),
  );
const notesOf = (table: ReturnType<typeof tableOf>, answers = {}) =>
  visitsOf(planOf(table, answers)).map(({ notes }) => notes);

describe('a column that is not recognised', () => {
  test.each([
    ['Opravljeno', 'podpisano pismo o nameri'],
    ['Faculty', 'Electrical Engineering'],
    ['Състав на екипа', 'експерти от два отдела'],
    ['Absent', 'Ivan Petrov'],
    ['Partner status', 'letter of intent signed'],
  ])('goes to the staff notes with its header where it is in words: %s', (header, text) => {
    expect(notesOf(withColumn(header, text, ''))).toEqual([`${header}: ${text}`, undefined]);
  });

  test.each([
    ['Zap. št.', '12'],
    ['Tage', '4 Tage'],
    ['Cost (BGN)', '1 200,50'],
    ['Grant', '850 EUR'],
    ['Mailbox', 'office@tuwien.at'],
    ['Mobil', '+43 1 588 01'],
    ['File', 'https://example.org/a'],
    ['Invoice ok', 'x'],
    ['All day event', 'FALSE'],
    ['Start Time', '10:30'],
    ['Uhrzeit', '10:00 Uhr'],
    ['Ref', 'rec8Zk21ab'],
    ['Entered by', 'Milena Koleva'],
  ])('is left out where it says nothing in words, or who wrote the row: %s', (header, text) => {
    expect(notesOf(withColumn(header, text, text))).toEqual([undefined, undefined]);
  });

  test('stands behind the notes that the table has, which keep what they say', () => {
    const table = tableOf(
      ['Date', 'Organisation', 'Faculty', 'City', 'Country', 'Notes'],
      ['2019-02-04', 'TU Wien', 'Physics', 'Vienna', 'Austria', 'A short talk'],
    );
    expect(notesOf(table)).toEqual(['A short talk\nFaculty: Physics']);
  });

  test('of names is asked about, and kept in the notes until then', () => {
    const table = withColumn('Ansprechteam', 'Hans Meier', 'Eva Kurz', 'Jan Novak');
    expect(planOf(table).questions.find(({ name }) => name === 'namesColumn')).toMatchObject({
      status: 'decided',
      answer: 'notes',
      options: ['organisation', 'ours', 'guests', 'notes', 'not-imported'],
    });
    expect(notesOf(table)[0]).toBe('Ansprechteam: Hans Meier');
    expect(notesOf(table, { namesColumn: 'not-imported' })[0]).toBeUndefined();
  });

  test('says nothing of whether or how the visit was', () => {
    const plan = planOf(withColumn('Hotel', 'cancelled', 'online'));
    expect(plan.counts).toMatchObject({ added: 2, 'set-aside': 0 });
    expect(visitsOf(plan).map(({ countries, notes }) => [countries, notes])).toEqual([
      [['AT'], 'Hotel: cancelled'],
      [['AT'], 'Hotel: online'],
    ]);
  });

  test('is shown so among the columns, and left out where that is chosen', () => {
    const table = withColumn('Faculty', 'Physics');
    const mapping = recogniseTables([table], GAZETTEER);
    expect(importReport(planOf(table), mapping, 'en').map((line) => line.trim())).toContain('Faculty → Staff notes');
    const without = withTarget(mapping, 0, 2, 'ignore');
    const plan = planImport({ record: RECORD, tables: [table], mapping: without, gazetteer: GAZETTEER, today: TODAY });
    expect(visitsOf(plan).map(({ notes }) => notes)).toEqual([undefined]);
  });

  test('alone makes no table of visits', () => {
    const table = tableOf(['Ingredient', 'How it is made'], ['Flour of wheat', 'Stirred well and baked']);
    expect(targetsOf(table)).toEqual(['ignore', 'ignore']);
  });
});
