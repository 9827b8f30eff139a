import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '#build/record-folder.ts';
import { COLLECTION_FILES, COLLECTIONS, RECORD_FILES } from '#src/domain/activity-record.ts';
import { buildDataset } from '#src/domain/dataset.ts';
import { parseDay } from '#src/domain/day.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER, withPeriod } from '#src/select/filter.ts';

const { record, faults } = ingest(readRecordFolder('data'));
if (record === undefined) throw new Error('the shipped record cannot be read');
const dataset = buildDataset(record);
const columns = buildColumns(dataset);

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;

describe('the shipped record', () => {
  it('has no fault', () => {
    expect(faults).toEqual([]);
  });

  it('holds what the two articles tell', () => {
    const met = new Set(record.meetings.flatMap(({ organisations }) => organisations));
    expect(record.visits).toHaveLength(6);
    expect(record.meetings).toHaveLength(19);
    expect(met.size).toBe(19);
    expect(record.people).toHaveLength(7);
    expect(record.followUps).toHaveLength(1);
  });

  it('has 22 activities: 8 in the United Kingdom, 10 in Italy, 1 in Austria, 1 in Slovenia, 2 at home', () => {
    const perCountry = (code: string) => dataset.activities.filter(({ countries }) => countries.includes(code)).length;
    expect(dataset.activities).toHaveLength(22);
    expect(['GB', 'IT', 'AT', 'SI', 'BG'].map(perCountry)).toEqual([8, 10, 1, 1, 2]);
  });

  it('leaves 20 of them in July 2018, 9 of them possibly', () => {
    const july = withPeriod(NO_FILTER, { from: day('2018-07-01'), to: day('2018-07-31') });
    const { activities, possible } = answerFilter(columns, july);
    expect([activities.length, possible]).toEqual([20, 9]);
  });

  it('knows of Austria and Slovenia neither city, day, person nor organisation', () => {
    for (const id of ['austria', 'slovenia']) {
      const visit = dataset.visit.get(id);
      expect(visit).toMatchObject({ places: [], people: [] });
      expect(visit).not.toHaveProperty('when');
      expect(dataset.meetingsOfVisit.has(id)).toBe(false);
    }
  });

  it('claims no outcome but one possible joint activity', () => {
    const outcomes = record.meetings.flatMap(({ outcome }) => outcome?.status ?? []);
    expect(outcomes).toEqual(['possible']);
  });

  it('gives its goals to the series of working visits alone', () => {
    const withGoals = record.visits.filter(({ goals }) => goals.length > 0).map(({ id }) => id);
    expect(withGoals).toEqual(['austria', 'italy-2018', 'slovenia', 'uk-2018']);
    expect(record.goals).toHaveLength(3);
  });

  it('says for every date that its year is inferred', () => {
    const dated = record.visits.filter(({ when }) => when !== undefined);
    expect(dated.map(({ inferred }) => inferred?.when !== undefined)).toEqual(dated.map(() => true));
  });

  it('never counts the home organisation among those met', () => {
    expect(record.meetings.filter(({ organisations }) => organisations.includes('cluster'))).toEqual([]);
  });
});

describe('the files of the shipped record', () => {
  it.each(COLLECTIONS)('%s are sorted by id', (collection) => {
    const ids = record[collection].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(COLLECTION_FILES[collection]).toMatch(/\.json$/);
  });

  it.each(RECORD_FILES)('%s is UTF-8 without a byte order mark, indented by two spaces, with a line end', (file) => {
    const bytes = readFileSync(join('data', file));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text).not.toMatch(/\t|\r| \n/);
    expect(text).toMatch(/[\]}]\n$/);
    const indents = [...text.matchAll(/^( *)/gm)].map(([, spaces = '']) => spaces.length);
    expect(indents.every((spaces) => spaces % 2 === 0)).toBe(true);
    expect(indents).toContain(2);
  });
});
