import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { mergePreview } from '#src/exchange/draft/merge-preview.ts';
import { mergeRecords } from '#src/exchange/draft/merged-record.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { planOf, RECORD, tableOf } from '../import/import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Title'];
const log = (...rows: readonly (readonly string[])[]) => tableOf(HEADER, ...rows);
const TABLE = log(
  ['2019-03-12', 'Austria', 'Graz', 'Graz AG', ''],
  ['2019-04-17', 'Austria', 'Linz', 'Linz Labor; Graz AG', ''],
  ['2019-05-22', 'Austria', 'Graz', 'Graz Holding; Graz AG', ''],
  ['2019-06-13', 'Austria', 'Graz', 'Graz AG', 'Meeting with Graz AG and its board'],
  ['2019-07-18', 'Austria', 'Wels', '', ''],
);

function applied(table: Table, record: ActivityRecord = RECORD): ActivityRecord {
  const result = applyPlan(record, planOf(table, {}, record));
  if (!result.ok) throw new Error(`not applied: ${JSON.stringify(result)}`);
  return result.record;
}

const titleOf = (record: ActivityRecord, day: string) => record.visits.find(({ when }) => when === day)?.title;

describe('merging two organisations', () => {
  const record = applied(TABLE);
  const merge = mergeRecords(record, 'organisations', 'graz-holding', 'graz-ag');

  test('makes the titles that the import made of the name given up of the name that is kept', () => {
    expect(titleOf(record, '2019-03-12')).toEqual({ en: 'Meeting with Graz AG', bg: 'Среща с Graz AG' });
    expect(titleOf(merge.record, '2019-03-12')).toEqual({
      en: 'Meeting with Graz Holding',
      bg: 'Среща с Graz Holding',
    });
    expect(titleOf(merge.record, '2019-04-17')).toEqual({
      en: 'Meeting with Linz Labor and Graz Holding',
      bg: 'Среща с Linz Labor и Graz Holding',
    });
    expect(titleOf(merge.record, '2019-05-22')?.en).toBe('Meeting with Graz Holding');
  });

  test('leaves the titles that people wrote or translated', () => {
    expect(titleOf(merge.record, '2019-06-13')?.en).toBe('Meeting with Graz AG and its board');
    const translated = {
      ...record,
      visits: record.visits.map((each) =>
        each.when === '2019-03-12' ? { ...each, title: { ...each.title, bg: 'Гости на АД Грац' } } : each,
      ),
    };
    const { record: merged } = mergeRecords(translated, 'organisations', 'graz-holding', 'graz-ag');
    expect(titleOf(merged, '2019-03-12')).toEqual({ en: 'Meeting with Graz Holding', bg: 'Гости на АД Грац' });
  });

  test('says so before it is done', () => {
    const { moved } = mergePreview(record, merge, 'organisations', 'graz-holding');
    expect(moved.filter(({ field }) => field === 'title').map(({ name }) => name.en)).toEqual([
      'Meeting with Graz AG',
      'Meeting with Linz Labor and Graz AG',
      'Meeting with Graz Holding and Graz AG',
    ]);
  });

  test('stays so when the table comes again with the old name', () => {
    expect(planOf(TABLE, {}, merge.record)).toMatchObject({ counts: { changed: 0, unchanged: 5 }, changes: [] });
  });

  test('knows a title by another spelling of the organisation too', () => {
    const spelled = {
      ...record,
      organisations: record.organisations.map((each) =>
        each.id === 'graz-ag' ? { ...each, aliases: ['GRAG'] } : each,
      ),
      visits: record.visits.map((each) =>
        each.when === '2019-03-12' ? { ...each, title: { en: 'Meeting with GRAG', bg: 'Среща с GRAG' } } : each,
      ),
    };
    const { record: merged } = mergeRecords(spelled, 'organisations', 'graz-holding', 'graz-ag');
    expect(titleOf(merged, '2019-03-12')?.en).toBe('Meeting with Graz Holding');
  });

  test('changes no title of the shipped record, which are all written by people', () => {
    const { record: merged } = mergeRecords(RECORD, 'organisations', 'nesta', 'the-bakery');
    expect(merged.visits).toEqual(RECORD.visits);
  });
});

test('merging two places makes the titles of the place that is kept', () => {
  const record = applied(TABLE);
  expect(titleOf(record, '2019-07-18')?.en).toBe('Visit to Wels');
  const { record: merged } = mergeRecords(record, 'places', 'linz', 'wels');
  expect(titleOf(merged, '2019-07-18')).toEqual({ en: 'Visit to Linz', bg: 'Посещение: Линц' });
});
