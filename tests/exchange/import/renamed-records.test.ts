import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { mergeRecords } from '#src/exchange/draft/merged-record.ts';
import type { Answers } from '#src/exchange/import/answers.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { importReport } from '#src/exchange/import/import-report.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { GAZETTEER, planOf, RECORD, tableOf } from './import-fixture.ts';

const SAME: Answers = { resembling: 'same' };
const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Guests', 'Who travelled'];
const LINZ = ['2019-04-17', 'Austria', 'Linz', 'Linz Labor', '', ''];
const log = (...rows: readonly (readonly string[])[]) => tableOf(HEADER, ...rows);
const graz = (organisation: string, guest = '', ours = '', city = 'Graz') =>
  log(['2019-03-12', 'Austria', city, organisation, guest, ours], LINZ);

function applied(table: Table, answers: Answers = {}, record: ActivityRecord = RECORD): ActivityRecord {
  const result = applyPlan(record, planOf(table, answers, record));
  if (!result.ok) throw new Error(`not applied: ${JSON.stringify(result)}`);
  return result.record;
}

const goneFrom = (table: Table, record: ActivityRecord) =>
  planOf(table, SAME, record).gone.map(({ collection, title, row }) => [collection, title.en, row]);

describe('an organisation that the table calls otherwise by now', () => {
  const record = applied(graz('Graz AG'));
  const renamed = graz('Graz Holding');

  test('is named as gone from the table, with its row, and stays in the record', () => {
    expect(goneFrom(renamed, record)).toEqual([['organisations', 'Graz AG', 2]]);
    const after = applied(renamed, SAME, record);
    expect(after.organisations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Graz AG', 'Graz Holding', 'Linz Labor']),
    );
    expect(goneFrom(renamed, after)).toEqual([['organisations', 'Graz AG', 2]]);
  });

  test('is named in the report in both languages, with what can be done', () => {
    const plan = planOf(renamed, SAME, record);
    const mapping = recogniseTables([renamed], GAZETTEER);
    const english = importReport(plan, mapping, 'en').join('\n');
    expect(english).toContain('1 record came from this table before');
    expect(english).toContain('is merged with it under “Tidy up”, “Merge two records”');
    expect(english).toContain('Organisations: Graz AG, graz-ag, formerly row 2');
    expect(importReport(plan, mapping, 'bg').join('\n')).toContain('Организации: Graz AG, graz-ag, преди на ред 2');
  });

  test('is none once the two were merged', () => {
    const after = applied(renamed, SAME, record);
    const { record: merged } = mergeRecords(after, 'organisations', 'graz-holding', 'graz-ag');
    expect(goneFrom(renamed, merged)).toEqual([]);
  });

  test('is none while its visit waits to be told from others, or something else refers to it', () => {
    expect(planOf(renamed, {}, record).gone).toEqual([]);
    const owned = {
      ...record,
      organisations: record.organisations.map((each) =>
        each.name === 'Linz Labor' ? { ...each, partOf: 'graz-ag' } : each,
      ),
    };
    expect(goneFrom(renamed, owned)).toEqual([]);
  });

  test('is none where another source or another table knows it', () => {
    const [source] = RECORD.sources;
    if (source === undefined) throw new Error('the shipped record changed');
    const known = {
      ...record,
      organisations: record.organisations.map((each) =>
        each.id === 'graz-ag' ? { ...each, sources: [...each.sources, { source: source.id, paragraph: 1 }] } : each,
      ),
    };
    expect(goneFrom(renamed, known)).toEqual([]);
    const other = { ...graz('Graz AG'), file: 'other.csv' };
    expect(goneFrom({ ...renamed, file: 'third.csv' }, applied(other))).toEqual([]);
  });

  test('is none where a row that is set aside names it', () => {
    const after = applied(renamed, SAME, record);
    const waiting = log(['2019-03-12', 'Austria', 'Graz', 'Graz Holding', '', ''], LINZ, [
      'some day',
      'Austria',
      'Graz',
      'Graz AG',
      '',
      '',
    ]);
    expect(goneFrom(waiting, after)).toEqual([]);
  });
});

test('people and cities whose names are corrected in the table are named too', () => {
  const record = applied(graz('Graz AG', 'Ana Primer', 'Ivan Probny', 'Wels'));
  const mended = graz('Graz AG', 'Zdenka Novak', 'Petar Iliev', 'Graz');
  expect(goneFrom(mended, record)).toEqual([
    ['people', 'Ana Primer', 2],
    ['people', 'Ivan Probny', 2],
    ['places', 'Wels', undefined],
  ]);
});

describe('a visit of another source that was joined to a row', () => {
  const header = ['Date', 'Country', 'City', 'Organisation', 'Notes'];
  const nesta = ['2018-07-31', 'UK', 'London', 'Nesta', 'alpha'];
  const digital = ['2018-08-01', 'UK', 'London', 'Digital Catapult', 'beta'];
  const linz = ['2019-04-17', 'Austria', 'Linz', 'Linz Labor', ''];
  const visits = { '2018-08-01-london-digital-catapult': 'uk-2018' };
  const record = applied(tableOf(header, nesta, digital, linz), { resembling: 'same', visits });
  const plan = planOf(tableOf(header, linz), {}, record);

  test('is not said to be gone when its row is: only the row is', () => {
    expect(plan.gone.filter(({ id }) => id === 'uk-2018')).toEqual([]);
    expect(plan.goneRows.map(({ collection, id, row }) => [collection, id, row])).toEqual([
      ['visits', 'uk-2018', 2],
      ['meetings', 'uk-2018-nesta', 2],
    ]);
    const lines = importReport(plan, recogniseTables([tableOf(header, linz)], GAZETTEER), 'en').join('\n');
    expect(lines).toContain(
      '2 records that other sources know too are no longer in this table. Only their rows are gone: the records stay, as their other sources do.',
    );
  });

  test('still has the meeting named that its row alone gave', () => {
    expect(plan.gone.map(({ collection, id, row }) => [collection, id, row])).toEqual([
      ['meetings', 'uk-2018-digital-catapult', 3],
    ]);
  });
});
